/** A half-open range of UTF-16 code units, `[start, end)`, into a text that the owner of the span names. */
export type Span = readonly [start: number, end: number];

/** A calendar month or day as people write it on a CV: `2021`, `2021-04` or `2021-04-17`. */
export type PartialDate = string;

/** An ISO day, `YYYY-MM-DD`. "Today" always comes in as an argument of this type: no stage reads a clock. */
export type Day = string;
