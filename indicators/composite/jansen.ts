/**
 * How much of an output's variance each uncertain input accounts for, by estimators that stay near where they should be:
 * both are built from differences, so that the size of the output itself adds no noise.
 * Source: Jansen (1999), Computer Physics Communications 117:35–43; as recommended by Saltelli et al. (2010), Computer
 * Physics Communications 181:259–270, table 2.
 */
import type { Effects } from "./sobol.ts";

export interface EstimatedEffects extends Effects {
  /** Standard errors, from the spread of the batches' own estimates. */
  firstError: number;
  totalError: number;
}

/**
 * First-order and total effects: Sᵢ = 1 − Σ(yB − yABᵢ)²/(2NV) and Tᵢ = Σ(yA − yABᵢ)²/(2NV), V the sample variance of yA
 * and yB together. A first-order estimate below 0 is 0.
 *
 * @param output N·(d+2) results in Saltelli's design: those of A, of B, and of A with input i taken from B, for each i
 * @param batches into which the N runs are cut, for the errors: at least two, and a divisor of N
 */
export function jansenEffects(
  output: readonly number[],
  inputs: number,
  batches: number,
): EstimatedEffects[] {
  const n = output.length / (inputs + 2);
  const size = n / batches;
  if (!Number.isInteger(n) || n < 1 || !Number.isInteger(size) || batches < 2 || size < 2)
    throw new RangeError(
      `jansenEffects: ${output.length} results for ${inputs} inputs in ${batches} batches; expected N·${inputs + 2}, N a multiple of ${batches}`,
    );
  const block = (at: number, first: number, length: number) =>
    output.slice(at * n + first, at * n + first + length);
  const effectsIn = (input: number, first: number, length: number) => {
    const [a, b, ab] = [0, 1, input + 2].map((at) => block(at, first, length)) as [
      number[],
      number[],
      number[],
    ];
    const twice = 2 * length * varianceOf([...a, ...b]);
    return { first: 1 - distance(b, ab) / twice, total: distance(a, ab) / twice };
  };
  return Array.from({ length: inputs }, (_, input) => {
    const whole = effectsIn(input, 0, n);
    const parts = Array.from({ length: batches }, (_, batch) => effectsIn(input, batch * size, size));
    const errorOf = (effect: keyof Effects) =>
      Math.sqrt(varianceOf(parts.map((part) => part[effect])) / batches);
    return {
      first: Math.max(0, whole.first),
      total: whole.total,
      firstError: errorOf("first"),
      totalError: errorOf("total"),
    };
  });
}

const distance = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, y, at) => sum + (y - (b[at] as number)) ** 2, 0);

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, y) => sum + y, 0) / values.length;
  return values.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (values.length - 1);
}
