/**
 * How unlike two profiles of scores are: the mean absolute difference over the indicators that both have.
 * Positions match by index; null means no score and takes no part.
 *
 * @returns distance in points (0–100) and the number of shared scores; null where they share fewer than `least`
 */
export function profileDistance(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  least: number,
): { distance: number; shared: number } | null {
  let total = 0;
  let shared = 0;
  a.forEach((mine, index) => {
    const theirs = b[index];
    if (mine === null || theirs === null || theirs === undefined) return;
    total += Math.abs(mine - theirs);
    shared += 1;
  });
  return shared < least || shared === 0 ? null : { distance: total / shared, shared };
}
