/** What a source's values of one economy cover, where that is not the whole of it: shown beside them. */
import type { Words } from "../schema/shapes.ts";
import { palestineIsWestBank } from "./caveats.ts";

interface PlaceNote {
  iso3: string;
  sources: readonly string[];
  says: Words;
}

const NOTES: readonly PlaceNote[] = [
  { iso3: "PSE", sources: ["vdem", "vdem-v16-corruption-bounds"], says: palestineIsWestBank },
];

/** @param sources of the values that are shown of the economy */
export const placeNotes = (iso3: string, sources: readonly string[]): PlaceNote[] =>
  NOTES.filter((note) => note.iso3 === iso3 && note.sources.some((source) => sources.includes(source)));
