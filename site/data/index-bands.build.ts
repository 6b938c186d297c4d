/** Build time: what each band of the overall score means, counted from the members of its economies. */
import { BANDS, type Band } from "../../indicators/composite/band.ts";
import type { IndexBandRow } from "../../indicators/reform-index/method-tables.ts";
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import { readTable } from "./published.build.ts";

/** In place: this share of the economies with a value stand at half of the member's scale or above; missing: at most the rest. */
export const TYPICAL = 0.75;
/** A member speaks for a band where at least this share of its economies has a value. */
const KNOWN = 0.5;

const rows = await readTable<IndexBandRow>("index-bands");
const isMember = ({ node }: IndexBandRow) => !(PILLARS as readonly string[]).includes(node);
const speaks = ({ n, economies }: IndexBandRow) => n > 0 && n >= KNOWN * economies;

export interface BandMeaning {
  band: Band;
  economies: number;
  /** Members typically in place here and not in the band below. */
  added: string[];
  /** How many are typically in place in all. */
  inPlace: number;
  /** Members typically not in place. */
  missing: string[];
}

const inPlaceIn = (band: Band | undefined) =>
  rows.filter((row) => row.band === band && isMember(row) && speaks(row) && row.half >= TYPICAL * row.n);

/** Highest first; bands without an economy are left out. */
export const bandMeanings: BandMeaning[] = BANDS.map((band, at): BandMeaning => {
  const own = rows.filter((row) => row.band === band && isMember(row));
  const below = new Set(inPlaceIn(BANDS[at - 1]).map(({ node }) => node));
  const inPlace = inPlaceIn(band).map(({ node }) => node);
  return {
    band,
    economies: own[0]?.economies ?? 0,
    added: inPlace.filter((node) => !below.has(node)),
    inPlace: inPlace.length,
    missing: own.filter((row) => speaks(row) && row.half <= (1 - TYPICAL) * row.n).map(({ node }) => node),
  };
})
  .filter(({ economies }) => economies > 0)
  .reverse();
