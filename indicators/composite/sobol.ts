/**
 * How much of an output's variance each uncertain input accounts for, from runs of Saltelli's design.
 * Source: Saltelli et al. (2008), Global Sensitivity Analysis; OECD/JRC Handbook (2008), step 7.3; as COINr 1.1.14.
 */

export interface Effects {
  /** Share of variance the input accounts for alone. */
  first: number;
  /** Share of variance that would be left if all other inputs were fixed. */
  total: number;
}

/**
 * First-order and total effects: Sᵢ = mean(yB·(yABᵢ − yA))/V, Tᵢ = Σ(yA − yABᵢ)²/(2NV), V the sample variance of yA and
 * yB together. Below N = 500 the first-order estimates are too noisy to show.
 *
 * @param output N·(d+2) results: those of A, of B, and of A with input i taken from B, for each i
 */
export function sobolEffects(output: readonly number[], inputs: number): Effects[] {
  const n = output.length / (inputs + 2);
  if (!Number.isInteger(n) || n < 1) {
    throw new RangeError(
      `sobolEffects: ${output.length} results for ${inputs} inputs; expected N·${inputs + 2}`,
    );
  }
  const block = (at: number) => output.slice(at * n, (at + 1) * n);
  const [a, b] = [block(0), block(1)];
  const both = [...a, ...b];
  const mean = both.reduce((sum, y) => sum + y, 0) / both.length;
  const variance = both.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (both.length - 1);
  return Array.from({ length: inputs }, (_, input) => {
    const ab = block(input + 2);
    const first = ab.reduce((sum, y, at) => sum + (b[at] as number) * (y - (a[at] as number)), 0);
    const total = ab.reduce((sum, y, at) => sum + ((a[at] as number) - y) ** 2, 0);
    return { first: first / n / variance, total: total / (2 * n * variance) };
  });
}
