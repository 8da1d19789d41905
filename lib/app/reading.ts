/** SCREENS.md, popup states: words appear only when reading takes longer than this, in milliseconds. */
const QUIET_FOR = 300;
const SLOW_AFTER = 3000;

export type ReadingPhase = { readonly kind: 'reading'; readonly stage: 'quiet' | 'reading' | 'slow' };

/** Runs `work`, and tells how far the waiting has gone until it is done. */
export async function whileReading<T>(tell: (phase: ReadingPhase) => void, work: () => Promise<T>): Promise<T> {
  const stage = (name: ReadingPhase['stage']) => () => tell({ kind: 'reading', stage: name });
  stage('quiet')();
  const timers = [setTimeout(stage('reading'), QUIET_FOR), setTimeout(stage('slow'), SLOW_AFTER)];
  try {
    return await work();
  } finally {
    timers.forEach(clearTimeout);
  }
}
