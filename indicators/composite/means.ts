/**
 * The means of a group's children, over flat arrays so that a hundred thousand rows allocate nothing.
 *
 * They are quasi-arithmetic: f⁻¹(Σ w f(x) / Σ w), with f the identity, ln, 1/x or xᵖ. Weights are rescaled over the
 * children that have a value; a missing child is never counted as zero. A mean other than the arithmetic and the median
 * has no honest value where a child is negative, and none is given.
 * Source: OECD/JRC Handbook (2008), step 6; COINr 1.1.14 `a_amean`, `a_gmean`, `a_hmean`, `a_genmean`.
 */
import { MEANS } from "./aggregates.ts";
import type { SpecGroup } from "./spec.ts";
import { quantile } from "./quantile.ts";

/** @returns −1 for a comparison, which is no mean: see `outranking.ts` */
export const codeOf = (mean: SpecGroup["aggregate"]): number => (MEANS as readonly string[]).indexOf(mean);
const [ARITHMETIC, GEOMETRIC, HARMONIC, , MEDIAN] = [0, 1, 2, 3, 4] as const;

/** The members of one group: `children[from]` to `children[to − 1]`, each the place of its value and of its weight. */
export interface Members {
  children: Int32Array;
  from: number;
  to: number;
}

/**
 * NaN where no child has a value and a weight.
 *
 * @param values one a node, NaN where missing
 * @param mean a code of {@link codeOf}
 * @param exponent the p of a power mean
 * @param floor −Infinity where none is declared
 */
export function meanOf(
  members: Members,
  values: Float64Array,
  weights: Float64Array,
  mean: number,
  exponent: number,
  floor: number,
): number {
  if (mean === MEDIAN) return medianOf(members, values);
  const { children, from, to } = members;
  let sum = 0;
  let total = 0;
  for (let at = from; at < to; at++) {
    const child = children[at] as number;
    let value = values[child] as number;
    const weight = weights[child] as number;
    if (value !== value || weight === 0) continue;
    if (value < floor) value = floor;
    if (mean === ARITHMETIC) sum += weight * value;
    else if (value < 0) return NaN;
    else if (mean === GEOMETRIC) sum += weight * Math.log(value);
    else if (mean === HARMONIC) sum += weight / value;
    else sum += weight * value ** exponent;
    total += weight;
  }
  if (total === 0) return NaN;
  if (mean === ARITHMETIC) return sum / total;
  if (mean === GEOMETRIC) return Math.exp(sum / total);
  if (mean === HARMONIC) return total / sum;
  return (sum / total) ** (1 / exponent);
}

function medianOf({ children, from, to }: Members, values: Float64Array): number {
  const there: number[] = [];
  for (let at = from; at < to; at++) {
    const value = values[children[at] as number] as number;
    if (value === value) there.push(value);
  }
  return there.length === 0
    ? NaN
    : quantile(
        there.sort((a, b) => a - b),
        0.5,
      );
}
