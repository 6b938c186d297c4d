/** How fast a score moved, and how much of the way it went. Source: method 3.6 (1) and (2). */
const TOP = 100;
/** From here on the way left is too short to be measured in shares. */
const AT_THE_TOP = 99;

/**
 * (I_T − I₀)/(T − t₀) in points a year. Not a rate of growth: the scale ends at 100, and a score near 0 would seem to
 * grow without bound.
 *
 * @throws RangeError unless the second year is after the first
 */
export function annualChange(
  from: { year: number; score: number },
  to: { year: number; score: number },
): number {
  if (!(to.year > from.year))
    throw new RangeError(`a change from ${from.year} to ${to.year}; expected a later year`);
  return (to.score - from.score) / (to.year - from.year);
}

/** A share of the way to 100, 0–1; or, of a score that fell, points above zero. */
export type DistanceClosed = { share: number } | { pointsLost: number };

/**
 * Share of the distance to 100 that a score closed, (I_T − I₀)/(100 − I₀); null from 99 on, where there is none to
 * speak of. A fall is no share of that distance: it is told in points, from 99 on too.
 */
export function distanceClosed(from: number, to: number): DistanceClosed | null {
  if (to < from) return { pointsLost: from - to };
  return from >= AT_THE_TOP ? null : { share: (to - from) / (TOP - from) };
}
