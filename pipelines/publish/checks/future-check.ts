/** future-check: whether the index would still be worth its name next year, if no newer data came. */
import type { Check } from "../../../indicators/schema/health.ts";
import type { IndexFutureRow } from "../../../indicators/reform-index/method-tables.ts";
import type { Place } from "../../../indicators/schema/place.ts";

/** Fewer scored economies than these, and the index no longer speaks of the world. */
export const LEAST_SCORED = 150;
/** Economies counted on their own from which places are the world, and not a part of it as in a small project. */
const WORLD = 190;

/**
 * One check, of the economies that are to be scored next year. Where places are only a part of the world, or there is no
 * index, nothing is asked.
 *
 * @param future rows of `index-future`, the first of them the year of the data's date
 */
export function futureCheck(future: readonly IndexFutureRow[], places: readonly Place[]): Check {
  const next = future[1];
  const isWorld = places.filter(({ part_of }) => part_of === null).length >= WORLD;
  if (!next || !isWorld) return { id: "next-year-scored", checked: 0, failed: 0, first: null };
  const missing = Math.max(0, LEAST_SCORED - next.scored);
  return {
    id: "next-year-scored",
    checked: LEAST_SCORED,
    failed: missing,
    first: missing === 0 ? null : shortfall(next),
  };
}

const shortfall = ({ year, scored, expired, lost }: IndexFutureRow) =>
  [
    `in ${year} only ${scored} economies would be scored on the data held`,
    expired === null ? "no member expires whole" : `these members expire: ${expired.replaceAll("|", ", ")}`,
    `these economies fall out: ${lost?.replaceAll("|", ", ") ?? "none"}`,
  ].join("; ");
