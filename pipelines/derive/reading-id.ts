import type { Reading } from "../../indicators/schema/reading.ts";
import { sha256 } from "../lib/files/files.ts";

type Named = Pick<Reading, "source" | "measure" | "iso3" | "year" | "edition">;

/** The name of a publisher's statement: the same for as long as it says which measure, economy, year and edition. */
export function readingId(reading: Named): string {
  const known = names.get(reading);
  if (known !== undefined) return known;
  const { source, measure, iso3, year, edition } = reading;
  const name = sha256([source, measure, iso3, year, edition].join("\n")).slice(0, 12);
  names.set(reading, name);
  return name;
}

/** Readings do not change; each is named several times in a run. */
const names = new WeakMap<Named, string>();
