import type { Indicator } from "../schema/indicator.ts";

type Scale = Pick<Indicator, "direction" | "goalposts">;

/**
 * Places a value between fixed goalposts: 100·clip((x−L)/(U−L), 0, 1), mirrored where lower is better.
 * Null stays null. Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), and COINr's `n_goalposts`.
 *
 * @returns a score from 0 (worst) to 100 (best), unrounded
 */
export function scoreOf(value: number | null, { direction, goalposts: { low, high } }: Scale): number | null {
  if (value === null) return null;
  const share =
    direction === "higher-is-better" ? (value - low) / (high - low) : (high - value) / (high - low);
  return 100 * Math.min(1, Math.max(0, share));
}

/** Whether a value lies outside the goalposts, so that its score was clipped. */
export function isClipped(value: number, { goalposts: { low, high } }: Scale): boolean {
  return value < low || value > high;
}

/** The value that a score stands for: the inverse of {@link scoreOf} within the goalposts. */
export function valueOf(score: number, { direction, goalposts: { low, high } }: Scale): number {
  const span = (score / 100) * (high - low);
  return direction === "higher-is-better" ? low + span : high - span;
}
