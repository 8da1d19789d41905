/** What a page may be made of to make a reader slow or fail. */
export const PIECES: readonly string[] = [
  'a ',
  'C++',
  '(((((',
  'no no no ',
  'x',
  'aB',
  'Kafka or ',
  'Go ',
  'Go, ',
  'Kafka Ltd ',
  'at Kafka, ',
  'clients including Kafka ',
  '\n',
  '• ',
  '* ',
  '&',
  '&amp;',
  '<b ',
  '@',
  'a@b.io ',
  'a@',
  'https://',
  'kafka.com ',
  'of experience with ',
  '3 years of ',
  'Requirements: ',
  'é',
  '\u200b',
  'Kafka (required) ',
  'Kafka-',
  'KAFKA-123/',
  'Kafka (8 ',
  'SWIFT ',
  'Kafka; ',
  'A Ltd ',
  '"',
];

const UNITS = 25_000;
const TRIES = 20;
/** Four times the text may take four times as long; a quadratic reading takes sixteen. */
const MOST_GROWTH = 8;
/** Too short to tell from the clock's own steps. */
const SHORTEST_MS = 10;

/** Of the processor and not of the wall: others may be using the machine. */
function timeOf(read: (text: string) => void, text: string): number {
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whether `read` takes more time than in proportion for long texts of nothing but `piece`: best time of either length. */
export function isSlow(read: (text: string) => void, piece: string): boolean {
  const short = piece.repeat(UNITS / piece.length);
  const long = piece.repeat((4 * UNITS) / piece.length);
  let bestShort = Number.POSITIVE_INFINITY;
  let bestLong = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    bestShort = Math.min(bestShort, timeOf(read, short));
    bestLong = Math.min(bestLong, timeOf(read, long));
    if (i > 0 && (bestLong < SHORTEST_MS || bestLong / bestShort < MOST_GROWTH)) return false;
  }
  return true;
}
