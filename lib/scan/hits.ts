/** Names and cues found in the tokens of one text, in order; reused for the next text. */
export type Hits = {
  count: number;
  /** Number of the form, first and last token. */
  form: Int32Array;
  first: Int32Array;
  last: Int32Array;
  /** How sure we are that the name is meant: `LOWER` to `STRANGE`. */
  state: Uint8Array;
  cueCount: number;
  /** Roles of the phrase (`cues.ts`), first and last token. */
  cue: Int32Array;
  cueFirst: Int32Array;
  cueLast: Int32Array;
  /** By token: the roles of the longest phrase that begins there, and of those that end there. */
  begins: Int32Array;
  ends: Int32Array;
  /** By token where a phrase begins: its last token. */
  reach: Int32Array;
};

/** Wrong capitals: meant only inside a list of tech names ("celery, pandas and rust"). */
export const LOWER = 0;
/** The right capitals of an English word, and nothing yet that speaks for the name. */
export const BARE = 1;
/** Meant. */
export const FIRM = 2;
/** Not meant, whatever stands beside it. */
export const DROPPED = 3;
/** Another thing of that name: no skill, but a name of the trade in its list. */
export const STRANGE = 4;

export function newHits(): Hits {
  const none = new Int32Array(0);
  return {
    count: 0,
    form: none,
    first: none,
    last: none,
    state: new Uint8Array(0),
    cueCount: 0,
    cue: none,
    cueFirst: none,
    cueLast: none,
    begins: none,
    ends: none,
    reach: none,
  };
}

/** Room for `room` tokens and all they can hold. */
export function reserveHits(hits: Hits, room: number): void {
  if (hits.form.length >= room) return;
  for (const key of ['form', 'first', 'last', 'cue', 'cueFirst', 'cueLast', 'begins', 'ends', 'reach'] as const) {
    hits[key] = new Int32Array(room);
  }
  hits.state = new Uint8Array(room);
}

/** The first hit that ends at word `at` or behind it. Hits stand in order and never overlap. */
export function hitFrom({ last, count }: Hits, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (last[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Drops every name of another state, in place. */
export function keepOnly(hits: Hits, state: number): void {
  let kept = 0;
  for (let i = 0; i < hits.count; i++) {
    if (hits.state[i] !== state) continue;
    hits.form[kept] = hits.form[i]!;
    hits.first[kept] = hits.first[i]!;
    hits.last[kept] = hits.last[i]!;
    hits.state[kept++] = state;
  }
  hits.count = kept;
}
