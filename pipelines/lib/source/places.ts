import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkedRows } from "../tables/tables.ts";
import { Place } from "../../../indicators/schema/place.ts";
import { parseCsv } from "../tables/csv.ts";
import { readText } from "../text/text.ts";

/** The economies of seeds/places.csv, checked. */
export const readPlaces = (path: string): Place[] =>
  checkedRows(
    Place,
    readText(readFileSync(path), path),
    path,
    "mend the row; the columns are described in indicators/schema/place.ts",
  );

/** A publisher's spelling, what it means, and, where it means no place of ours, why it is passed over. */
export interface Alias {
  spelling: string;
  iso3: string | null;
  why: string;
}

/** A source's own spellings: pipelines/sources/<id>/places.csv, where it has any. */
export function readAliases(folder: string): Alias[] {
  const path = join(folder, "places.csv");
  if (!existsSync(path)) return [];
  const rows = parseCsv(readText(readFileSync(path), path), path, ["spelling", "iso3", "why"]);
  return rows.map(({ cells }) => ({
    spelling: cells["spelling"] as string,
    iso3: cells["iso3"] || null,
    why: cells["why"] as string,
  }));
}
