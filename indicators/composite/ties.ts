/** Who cannot be told apart: two economies whose ranges of ranks share a place are tied. */
export interface Range {
  low: number;
  high: number;
}

export const areTied = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;

/** For each range: with how many others it is tied. */
export const tiesOf = (ranges: readonly Range[]): number[] =>
  ranges.map((range) => ranges.filter((other) => other !== range && areTied(range, other)).length);
