/** Five bands by fifths of the scale, lowest first. The same cut everywhere: words, map classes, legends. */
export const BANDS = ["very-low", "low", "middle", "high", "very-high"] as const;
export type Band = (typeof BANDS)[number];

/** The band's index, 0 to 4. A score on a cut belongs to the band above it; 100 belongs to the highest. */
export function bandIndexOf(score: number): number {
  return Math.min(BANDS.length - 1, Math.floor(score / 20));
}

export function bandOf(score: number): Band {
  return BANDS[bandIndexOf(score)] as Band;
}

/** The other bands that a score's range reaches into, lowest first; none where it stays in one. */
export function otherBandsOf(score: number, [low, high]: readonly [number, number]): Band[] {
  return BANDS.filter(
    (band, at) => at >= bandIndexOf(low) && at <= bandIndexOf(high) && band !== bandOf(score),
  );
}
