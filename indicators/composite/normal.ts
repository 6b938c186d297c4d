const ENOUGH_TERMS = 200;
const TAIL = 3;

/**
 * Φ(z): the chance that a standard normal value is at most z, 0–1. Within 1e-15, and within 1e-13 of its own size in
 * the tails. NaN for NaN.
 * Source: Marsaglia (2004), Evaluating the Normal Distribution, J. Stat. Software 11(4), for the middle; Laplace's
 * continued fraction (Abramowitz & Stegun 26.2.14) beyond three standard deviations.
 */
export function normalCdf(z: number): number {
  if (z < -TAIL) return upperTail(-z);
  return z > TAIL ? 1 - upperTail(z) : 0.5 + series(z);
}

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** φ(z)·(z + z³/3 + z⁵/(3·5) + …) */
function series(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 1; Math.abs(term) > Number.EPSILON * Math.abs(sum); n++) {
    term *= (z * z) / (2 * n + 1);
    sum += term;
  }
  return density(z) * sum;
}

/** φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))) */
function upperTail(z: number): number {
  let below = z;
  for (let n = ENOUGH_TERMS; n > 0; n--) below = z + n / below;
  return density(z) / below;
}
