/** The first six rows of *Speed and size*, and what else is told beside them. */
export type Row = {
  readonly what: string;
  readonly must: string;
  readonly aim: string;
  readonly node: string;
  readonly panel: string;
  /** Whether both places keep to the bound; null where there is none. */
  readonly met: boolean | null;
};

/** What was measured in one place: Node or the side panel. */
export type Measured = {
  /** Times the bare pass, by tool. */
  readonly times: Readonly<Record<string, number>>;
  readonly coldOurs: number;
  readonly coldThree: number;
  /** The first row's time with 10,000 forms over that with 3,000. */
  readonly growth: number;
};

type Bound = {
  readonly what: string;
  readonly must: number;
  readonly aim: number;
  /** Whether less is better. */
  readonly atMost: boolean;
  readonly of: (measured: Measured) => number;
  readonly show: (value: number) => string;
};

const times = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)}x`;
const percent = (value: number) => `${value >= 1 ? '+' : ''}${((value - 1) * 100).toFixed(0)} %`;

/** PRODUCT's numbers. */
const BOUNDS: readonly Bound[] = [
  {
    what: 'terms, levels, groups, years and sections, against one pass',
    must: 9,
    aim: 5,
    atMost: true,
    of: (m) => m.times.terms!,
    show: times,
  },
  {
    what: 'market, employer and eligibility, against one pass',
    must: 6,
    aim: 3,
    atMost: true,
    of: (m) => m.times.market!,
    show: times,
  },
  {
    what: 'faster than compromise/three with lookup',
    must: 450,
    aim: 1000,
    atMost: false,
    of: (m) => m.times['compromise-three']! / m.times.terms!,
    show: times,
  },
  {
    what: 'faster than flashtext.js',
    must: 2,
    aim: 4,
    atMost: false,
    of: (m) => m.times.flashtext! / m.times.terms!,
    show: times,
  },
  {
    what: 'cold, import to first result: faster than compromise/three with lookup',
    must: 50,
    aim: 100,
    atMost: false,
    of: (m) => m.coldThree / m.coldOurs,
    show: times,
  },
  {
    what: 'vocabulary from 3,000 to 10,000 forms',
    must: 1.15,
    aim: 1.05,
    atMost: true,
    of: (m) => m.growth,
    show: percent,
  },
];

export function rowsOf(node: Measured, panel: Measured): readonly Row[] {
  return BOUNDS.map(({ what, must, aim, atMost, of, show }) => {
    const values = [of(node), of(panel)] as const;
    const sign = atMost ? '<=' : '>=';
    return {
      what,
      must: `${sign} ${show(must)}`,
      aim: show(aim),
      node: show(values[0]),
      panel: show(values[1]),
      met: values.every((value) => (atMost ? value <= must : value >= must)),
    };
  });
}
