/** Characters of one baseline with no wide gap between them. Lengths are points; y rises upwards. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Where the text starts after a bullet sign of its own; `x` where there is none. */
  readonly bodyX: number;
  /** Index of the page. */
  readonly page: number;
  /** Which side of a grid it stands in, where it stands in one: what stands there shares its edges. */
  readonly cell?: string;
};
