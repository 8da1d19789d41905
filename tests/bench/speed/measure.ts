/** What a tool does with one advert; the number depends on its work, so that no compiler can leave the work out. */
export type Run = (text: string) => number;

/** Makes a tool ready, with the forms of our own vocabulary to look for. */
export type Open = (forms: readonly string[]) => Run;

/** One tool against the bare pass: nanoseconds a character, and how many times the pass. Medians over rounds that take turns. */
export type Timing = {
  readonly floor: number;
  readonly tool: number;
  readonly ratio: number;
  readonly rounds: number;
  readonly sum: number;
};

/** What a bundled tool puts before the harness, in Node and in the browser alike. */
export type Served = {
  warm(texts: readonly string[], forms: readonly string[], budget: number): Timing;
  /** The first result, from nothing. */
  first(text: string, forms: readonly string[]): number;
  /** Reads every text `times` over. */
  repeat(texts: readonly string[], forms: readonly string[], times: number): number;
};

/** PRODUCT.md's yardstick: one pass over the UTF-16 units. */
function floor(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) | 0;
  return h;
}

/** Shorter samples would drown in the clock's own coarseness, which browsers make worse on purpose. */
const SAMPLE = 8;
const FEWEST_ROUNDS = 5;
const MOST_ROUNDS = 60;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Puts a tool before the harness, as the global `bench`. */
export function serve(open: Open): void {
  let run: Run | null = null;
  const ready = (forms: readonly string[]): Run => {
    run ??= open(forms);
    return run;
  };
  const served: Served = {
    warm: (texts, forms, budget) => compare(ready(forms), texts, budget),
    first: (text, forms) => ready(forms)(text),
    repeat: (texts, forms, times) => all(ready(forms), texts, times),
  };
  (globalThis as unknown as { bench: Served }).bench = served;
}

function all(run: Run, texts: readonly string[], times: number): number {
  let sum = 0;
  for (let i = 0; i < times; i++) for (const text of texts) sum = (sum + run(text)) | 0;
  return sum;
}

/** `budget` in milliseconds: half of it warms up, half is measured, tool and pass by turns. */
function compare(run: Run, texts: readonly string[], budget: number): Timing {
  const characters = texts.reduce((size, text) => size + text.length, 0);
  let sum = 0;
  const time = (what: Run, times: number): number => {
    const start = performance.now();
    sum = (sum + all(what, texts, times)) | 0;
    return ((performance.now() - start) * 1e6) / (characters * times);
  };
  const warm = performance.now();
  do sum = (sum + all(run, texts, 1) + all(floor, texts, 1)) | 0;
  while (performance.now() - warm < budget / 2);
  const times = (what: Run) => Math.max(1, Math.ceil((SAMPLE * 1e6) / (time(what, 1) * characters)));
  const [bareTimes, toolTimes] = [times(floor), times(run)];
  const rounds: { readonly bare: number; readonly tool: number }[] = [];
  const start = performance.now();
  while (rounds.length < FEWEST_ROUNDS || (performance.now() - start < budget / 2 && rounds.length < MOST_ROUNDS)) {
    rounds.push({ bare: time(floor, bareTimes), tool: time(run, toolTimes) });
  }
  return {
    floor: median(rounds.map(({ bare }) => bare)),
    tool: median(rounds.map(({ tool }) => tool)),
    ratio: median(rounds.map(({ bare, tool }) => tool / bare)),
    rounds: rounds.length,
    sum,
  };
}
