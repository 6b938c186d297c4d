/** reports: what data/reports holds beside the facts: rows refused, links tested. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Link } from "../../indicators/schema/links.ts";
import { Slug } from "../../indicators/schema/schema.ts";
import { csvToRows } from "../lib/tables/tables.ts";

export const RefusalRow = z.strictObject({
  source: Slug.meta({ description: "Id of the source." }),
  file: z.string().min(1).meta({ description: "The file, with its source's folder." }),
  row: z.int().positive().meta({ description: "The row, as a spreadsheet counts." }),
  place: z.string().min(1).meta({ description: "The place, as the publisher writes it." }),
  reason: z.string().min(1).meta({ description: "Why it was passed over." }),
});

export type RefusalRow = z.infer<typeof RefusalRow>;

export interface Reports {
  refusals: readonly RefusalRow[];
  /** Null where no list has been written. */
  links: readonly Link[] | null;
}

/** A report that is not there has nothing to report: ingest takes the list of refusals away when none is left. */
export function readReports(folder: string): Reports {
  const refusals = textOf(folder, "refusals.csv");
  const links = textOf(folder, "links.csv");
  return {
    refusals: refusals === null ? [] : csvToRows(RefusalRow, refusals, "data/reports/refusals.csv"),
    links:
      links === null
        ? null
        : csvToRows(z.strictObject(Link.shape), links, "data/reports/links.csv").map((row) =>
            Link.parse(row),
          ),
  };
}

function textOf(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
