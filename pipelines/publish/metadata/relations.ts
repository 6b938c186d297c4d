/** Which column points at which table, and whose licence a table's rows carry: said once for every descriptor. */
import { columnsOf } from "../../../indicators/formats/columns.ts";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import type { CatalogSource } from "../../../indicators/schema/source.ts";
import { TABLES, type TableName } from "../../../indicators/tables.ts";

export interface Relation {
  column: string;
  table: TableName;
  key: string;
}

/** Columns that point at a row under another name than the key's own. */
const UNDER_ANOTHER_NAME: Record<string, string> = { peer: "iso3", part_of: "iso3" };

/** Tables of what others speak of. A table that tells one thing of every year or step is none: not every year is in it. */
const POINTED_AT: TableName[] = ["places", "indicators", "sources"];

/** A column named as the one key of such a table points at its rows. */
export function relationsOf(table: TableName): Relation[] {
  return columnsOf(table).flatMap(({ name }) => {
    const key = UNDER_ANOTHER_NAME[name] ?? name;
    const owner = POINTED_AT.find((each) => TABLES[each].key.join() === key);
    return owner === undefined || (owner === table && key === name)
      ? []
      : [{ column: name, table: owner, key }];
  });
}

/** Rows of such a table are each under the licence of their source; those of the others are ours. */
export const hasRowsOfSources = (table: TableName): boolean =>
  table !== "sources" && relationsOf(table).some((relation) => relation.table === "sources");

/** The sources whose values are in a table, or what was reckoned from them. */
export function sourcesBehind(table: TableName, { sources }: Catalog): CatalogSource[] {
  const isMade = relationsOf(table).some((to) => to.table === "sources" || to.table === "indicators");
  return isMade ? sources.filter(({ licence }) => licence.tier !== "link-only") : [];
}

export const PUBLISHER = "The Procurement Reform Monitor";
export const ABOUT =
  "How public procurement and its reform stand, economy by economy: law and regulation, implementation capacity, e-procurement, oversight by media and civil society. Every value with its year, its source and how sure it is.";
export const KEYWORDS = ["public procurement", "open data", "governance", "e-procurement", "reform"];
export const ROWS_LICENCE =
  "Each row carries the licence of its source, named in sources.csv; what we add (scores, statuses, notes) is CC BY 4.0.";

/** First and last year that any indicator has a value for. */
export function yearsOf({ indicators }: Catalog): { first: number; last: number } {
  return {
    first: Math.min(...indicators.map(({ firstYear }) => firstYear)),
    last: Math.max(...indicators.map(({ lastYear }) => lastYear)),
  };
}
