/** datapackage.json: the Data Package v2 descriptor of the published tables, generated from the schema and the catalogue. */
import { columnsIn, columnsOf, type Column } from "../../../indicators/formats/columns.ts";
import { mediaTypeOf } from "../../../indicators/formats/media-types.ts";
import { TYPED_TABLES, type TypedTable } from "../../../indicators/records/typed-tables.ts";
import type { Catalog, Distribution } from "../../../indicators/schema/catalog.ts";
import type { CatalogSource } from "../../../indicators/schema/source.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../../indicators/tables.ts";
import { ABOUT, hasRowsOfSources, KEYWORDS, PUBLISHER, relationsOf, sourcesBehind } from "./relations.ts";

/** https://datapackage.org/standard/data-package/ */
export function dataPackageOf(catalog: Catalog): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "procurement-reform-monitor",
    title: catalog.title,
    description: ABOUT,
    version: catalog.version,
    created: `${catalog.date}T00:00:00Z`,
    keywords: KEYWORDS,
    contributors: [{ title: PUBLISHER, roles: ["publisher", "processor"] }],
    licenses: ownLicence(catalog),
    sources: catalog.sources.map(sourceOf),
    resources: [
      ...catalog.files
        .filter(({ table, format }) => table in TABLES && (format === "csv" || format === "parquet"))
        .map((file) => resourceOf(file, catalog)),
      ...catalog.files
        .filter(({ table, format }) => table in TYPED_TABLES && format === "csv")
        .map((file) => typedResourceOf(file, catalog)),
    ],
  };
}

/** What people typed is ours; a row that is a source's is under the licence of that source. */
function typedResourceOf(file: Distribution, catalog: Catalog): object {
  const { row, key, title } = TYPED_TABLES[file.table] as TypedTable;
  return {
    ...aboutFile(file, title),
    licenses:
      "source" in row.shape ? licencesOf(catalog.sources.filter(isPublished), catalog) : ownLicence(catalog),
    type: "table",
    ...DIALECT,
    schema: {
      fields: columnsIn(row, file.table).map(fieldOf),
      ...(key.length > 0 && { primaryKey: [...key] }),
      missingValues: [""],
    },
  };
}

const isPublished = ({ licence }: CatalogSource) => licence.tier !== "link-only";

const aboutFile = ({ table, path, format, bytes, sha256 }: Distribution, title: string) => ({
  name: `${table}-${format}`,
  path,
  title,
  format: format.replace(/^excel-/, ""),
  mediatype: mediaTypeOf(format),
  bytes,
  hash: `sha256:${sha256}`,
});

const DIALECT = {
  encoding: "utf-8",
  dialect: { delimiter: ",", lineTerminator: "\n", header: true },
};

function resourceOf(file: Distribution, catalog: Catalog): object {
  const table = file.table as TableName;
  const sources = sourcesBehind(table, catalog);
  return {
    ...aboutFile(file, TABLE_TITLES[table]),
    licenses: hasRowsOfSources(table) ? licencesOf(sources, catalog) : ownLicence(catalog),
    ...(sources.length > 0 && { sources: sources.map(sourceOf) }),
    ...tabular(file, table),
  };
}

/** Cells of a file made for spreadsheets may be changed to be safe there: it has no schema to be held to. */
function tabular({ format }: { format: string }, table: TableName): object {
  if (format === "csv") return { type: "table", ...DIALECT, schema: schemaOf(table, format) };
  if (format === "parquet") return { type: "table", schema: schemaOf(table, format) };
  return {};
}

/** `licence` is a word of ours: the standard knows licences of packages and resources, not of sources. */
const sourceOf = ({ title, url, edition, licence }: CatalogSource) => ({
  title,
  path: url,
  version: edition,
  licence: licence.name,
});

const ownLicence = ({ licence }: Catalog) => [{ name: "CC-BY-4.0", path: licence.url, title: licence.name }];

function licencesOf(sources: readonly CatalogSource[], catalog: Catalog): object[] {
  const found = new Map(sources.map(({ licence }) => [licence.name, licence]));
  const theirs = [...found.values()].map(({ name, spdx, url }) => ({
    name: spdx ?? name.replaceAll(/[^A-Za-z0-9.]+/g, "-").replaceAll(/^-|-$/g, ""),
    ...(url && { path: url }),
    title: name,
  }));
  const [ours] = ownLicence(catalog);
  return theirs.some(({ name }) => name === ours?.name) ? theirs : [...theirs, ours as object];
}

function schemaOf(table: TableName, format: string): object {
  const relations = relationsOf(table);
  return {
    fields: columnsOf(table).map(fieldOf),
    primaryKey: [...TABLES[table].key],
    ...(relations.length > 0 && {
      foreignKeys: relations.map((to) => ({
        fields: [to.column],
        reference: { resource: to.table === table ? "" : `${to.table}-${format}`, fields: [to.key] },
      })),
    }),
    missingValues: [""],
  };
}

function fieldOf({ name, type, nullable, description, unit, pattern, bounds, ...more }: Column): object {
  const isDate = more.format === "date";
  return {
    name,
    type: isDate ? "date" : type,
    description,
    ...(unit && { unit }),
    ...(more.enum && { categories: more.enum }),
    constraints: {
      required: !nullable,
      ...(more.enum && { enum: more.enum }),
      ...(pattern && !isDate && { pattern }),
      ...bounds,
    },
  };
}
