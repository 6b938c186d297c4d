/** hold: what a source's files become in data/readings, whether readings or the records of a table of their own. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Place } from "../../indicators/schema/place.ts";
import { Reading } from "../../indicators/schema/reading.ts";
import { HELD_TABLES } from "../../indicators/tables.ts";
import { Fault } from "../lib/faults/fault.ts";
import type { Alias } from "../lib/source/places.ts";
import type { FiledDefinition, FileRow } from "../lib/source/source.ts";
import { csvToRows } from "../lib/tables/tables.ts";
import type { Refusal } from "./parse-source-files.ts";
import { readRecords, type TableRow } from "./read-records.ts";
import { read } from "./read-readings.ts";

export type Held = Reading | TableRow;

/** The columns of data/readings/<source>.csv. */
export const shapeOf = (source: FiledDefinition): z.ZodObject =>
  source.holds === "readings" ? Reading : HELD_TABLES[source.table].row;

export interface ReadFiles {
  rows: Held[];
  refusals: Refusal[];
  /** Of records, the row of the publisher's file that each was made from. */
  fileRows: ReadonlyMap<Held, FileRow>;
}

/** From a source's files to its rows, names and all. @throws Fault with everything found wrong in them */
export async function readFiles(
  source: FiledDefinition,
  bytes: Record<string, Uint8Array>,
  places: readonly Place[],
  aliases: readonly Alias[],
): Promise<ReadFiles> {
  if (source.holds === "readings") {
    const { readings, refusals } = await read(source, bytes, places, aliases);
    return { rows: readings, refusals, fileRows: new Map() };
  }
  const { records, refusals, fileRows } = await readRecords(source, bytes, places, aliases);
  return { rows: records, refusals, fileRows };
}

/** The rows committed for a source. */
export function heldBy(source: FiledDefinition, folder: string): Held[] {
  const path = join(folder, `${source.id}.csv`);
  const where = `data/readings/${source.id}.csv`;
  if (existsSync(path)) return csvToRows(shapeOf(source), readFileSync(path, "utf8"), where) as Held[];
  throw new Fault({
    where,
    found: "no such file",
    expected: "the facts of the source, committed",
    do: `npm run ingest -- --from FOLDER ${source.id}`,
  });
}
