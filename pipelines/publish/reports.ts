/** reports: what data/reports holds beside the facts: rows refused, links tested. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvToLinks } from "../lib/tables/links.ts";
import type { Link } from "../../indicators/schema/links.ts";
import { RefusalRow } from "../../indicators/schema/refusal.ts";
import { csvToRows } from "../lib/tables/tables.ts";

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
    links: links === null ? null : csvToLinks(links, "data/reports/links.csv"),
  };
}

function textOf(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
