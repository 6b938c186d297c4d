import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Place } from "../../../indicators/schema/schema.ts";
import { parseCsv } from "../tables/csv.ts";
import { FaultList } from "../faults/fault.ts";
import { readText } from "../text/text.ts";

const COLUMNS = Object.keys(Place.shape);

/** The economies of seeds/places.csv, checked. */
export function readPlaces(path: string): Place[] {
  const faults = new FaultList();
  const rows = parseCsv(readText(readFileSync(path), path), path, COLUMNS);
  const places = rows.flatMap(({ line, cells }) => {
    const parsed = Place.safeParse(typed(cells));
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0]);
      faults.add({
        where: `${path} row ${line}, column "${column}"`,
        found: JSON.stringify(cells[column]),
        expected: issue.message,
        do: "mend the row; the columns are described in indicators/schema/schema.ts, Place",
      });
    }
    return [];
  });
  faults.throwIfAny();
  return places;
}

function typed(cells: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, typedCell(name, cell)]));
}

function typedCell(name: string, cell: string): unknown {
  if (cell === "") return null;
  if (name === "un_member") return cell === "true" ? true : cell === "false" ? false : cell;
  if (name === "latitude" || name === "longitude") return Number(cell);
  return cell;
}

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
