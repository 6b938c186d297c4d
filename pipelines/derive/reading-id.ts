import type { Reading } from "../../indicators/schema/reading.ts";
import { sha256 } from "../lib/files/files.ts";

type Named = Pick<Reading, "source" | "measure" | "iso3" | "year" | "edition">;

/** The name of a publisher's statement: the same for as long as it says which measure, economy, year and edition. */
export function readingId({ source, measure, iso3, year, edition }: Named): string {
  return sha256([source, measure, iso3, year, edition].join("\n")).slice(0, 12);
}
