/** datapackage: the Data Package v2 descriptor of the published tables, generated from the schema and the catalogue. */
import { columnsOf, type Column } from "../../indicators/columns.ts";
import {
  TABLES,
  TABLE_TITLES,
  type Catalog,
  type Distribution,
  type TableName,
} from "../../indicators/schema.ts";

/** https://datapackage.org/standard/data-package/ */
export function dataPackageOf(catalog: Catalog): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "procurement-reform-monitor",
    title: catalog.title,
    version: catalog.version,
    created: `${catalog.date}T00:00:00Z`,
    licenses: [{ name: "CC-BY-4.0", path: catalog.licence.url, title: catalog.licence.name }],
    sources: catalog.sources.map(({ title, url }) => ({ title, path: url })),
    resources: catalog.files
      .filter(({ table, format }) => table in TABLES && (format === "csv" || format === "parquet"))
      .map((file) => resourceOf(file, catalog)),
  };
}

function resourceOf(file: Distribution, catalog: Catalog): object {
  const table = file.table as TableName;
  const common = {
    name: `${table}-${file.format}`,
    path: file.path,
    title: TABLE_TITLES[table],
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    sources: sourcesOf(table, catalog),
  };
  if (file.format === "parquet")
    return { ...common, type: "table", format: "parquet", schema: schemaOf(table) };
  return {
    ...common,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", header: true },
    schema: schemaOf(table),
  };
}

const sourcesOf = (table: TableName, catalog: Catalog) =>
  table === "observations" || table === "readings"
    ? catalog.sources.map(({ title, url, licence }) => ({ title, path: url, licence: licence.name }))
    : undefined;

export function schemaOf(table: TableName): object {
  return {
    fields: columnsOf(table).map(fieldOf),
    primaryKey: [...TABLES[table].key],
    missingValues: [""],
  };
}

function fieldOf({ name, type, nullable, description, enum: choices, pattern }: Column): object {
  return {
    name,
    type,
    ...(description && { description }),
    constraints: {
      required: !nullable,
      ...(choices && { enum: choices }),
      ...(pattern && { pattern }),
    },
  };
}
