/** csvw.json: the published tables for readers of CSV on the Web, generated from the schema and the catalogue. */
import { columnsOf, type Column } from "../../../indicators/formats/columns.ts";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../../indicators/tables.ts";
import { ABOUT, hasRowsOfSources, PUBLISHER, relationsOf, ROWS_LICENCE, sourcesBehind } from "./relations.ts";

/** https://www.w3.org/TR/tabular-metadata/. Addresses are relative to the file's own. */
export function csvwOf(catalog: Catalog): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "@type": "TableGroup",
    "dc:title": catalog.title,
    "dc:description": ABOUT,
    "dc:publisher": PUBLISHER,
    "dc:modified": { "@value": catalog.date, "@type": "xsd:date" },
    "dc:license": { "@id": catalog.licence.url },
    "schema:version": catalog.version,
    dialect: { encoding: "utf-8", delimiter: ",", lineTerminators: "\n", quoteChar: '"', header: true },
    tableDirection: "ltr",
    null: "",
    tables: catalog.files
      .filter(isTable)
      .map(({ path, table }) => tableOf(path, table as TableName, catalog)),
  };
}

const isTable = ({ table, format }: { table: string; format: string }) => table in TABLES && format === "csv";

function tableOf(url: string, table: TableName, catalog: Catalog): object {
  const relations = relationsOf(table);
  const sources = sourcesBehind(table, catalog);
  return {
    url,
    "dc:title": TABLE_TITLES[table],
    ...(hasRowsOfSources(table)
      ? {
          "dc:license": [...licencesOf(table, catalog)].map((each) => ({ "@id": each })),
          "dc:rights": ROWS_LICENCE,
        }
      : { "dc:license": { "@id": catalog.licence.url } }),
    ...(sources.length > 0 && { "dc:source": sources.map((source) => ({ "@id": source.url })) }),
    tableSchema: {
      columns: columnsOf(table).map(columnOf),
      primaryKey: [...TABLES[table].key],
      ...(relations.length > 0 && {
        foreignKeys: relations.map((to) => ({
          columnReference: to.column,
          reference: { resource: pathOf(to.table, catalog), columnReference: to.key },
        })),
      }),
    },
  };
}

const licencesOf = (table: TableName, catalog: Catalog) =>
  new Set([
    ...sourcesBehind(table, catalog).flatMap(({ licence }) => licence.url ?? []),
    catalog.licence.url,
  ]);

const pathOf = (table: TableName, { files }: Catalog) =>
  files.find((file) => file.table === table && file.format === "csv")?.path ?? `${table}.csv`;

function columnOf(column: Column): object {
  return {
    name: column.name,
    titles: column.name,
    "dc:description": column.description,
    ...(column.unit && { "schema:unitText": column.unit }),
    datatype: datatypeOf(column),
    required: !column.nullable,
  };
}

const BOUNDS = {
  minimum: "minInclusive",
  maximum: "maxInclusive",
  exclusiveMinimum: "minExclusive",
  exclusiveMaximum: "maxExclusive",
} as const;
const BASES = { string: "string", integer: "integer", number: "double", boolean: "boolean" } as const;

function datatypeOf({ type, pattern, bounds, ...column }: Column): object | string {
  if (column.format === "date") return "date";
  const format = column.enum ? `^(?:${column.enum.map(escaped).join("|")})$` : pattern;
  const limits = Object.entries(bounds).map(([name, bound]) => [BOUNDS[name as keyof typeof BOUNDS], bound]);
  if (format === null && limits.length === 0) return BASES[type];
  return { base: BASES[type], ...(format !== null && { format }), ...Object.fromEntries(limits) };
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
