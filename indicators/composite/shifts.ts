import type { Column } from "./column.ts";

export interface Shifts {
  /** Rows ranked in both. */
  n: number;
  mean: number;
  most: number;
  /** Row of the largest shift; −1 where none is ranked in both. */
  at: number;
}

/**
 * How far ranks move: R = mean |rank₁ − rank₂| over what is ranked in both, and the largest of them.
 * Source: OECD/JRC Handbook (2008), eq. 38.
 */
export function shiftsOf(before: Column, after: Column): Shifts {
  const shifts: Shifts = { n: 0, mean: 0, most: 0, at: -1 };
  before.forEach((rank, row) => {
    const shift = Math.abs(rank - (after[row] as number));
    if (Number.isNaN(shift)) return;
    shifts.n += 1;
    shifts.mean += shift;
    if (shift > shifts.most || shifts.at === -1) Object.assign(shifts, { most: shift, at: row });
  });
  return { ...shifts, mean: shifts.n === 0 ? 0 : shifts.mean / shifts.n };
}
