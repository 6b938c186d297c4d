/** openapi.json: the static files as an interface, OpenAPI 3.1. Every address it allows is a file of the catalogue. */
import { z } from "zod";
import { mediaTypeOf } from "../../../indicators/formats/media-types.ts";
import { Catalog, type Distribution } from "../../../indicators/schema/catalog.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../../indicators/tables.ts";
import { SliceJson, TableJson } from "./json-form.ts";
import { ABOUT } from "./relations.ts";

/** A descriptor beside the catalogue's files: its name, what it is, and how it is announced. */
export interface Descriptor {
  name: string;
  what: string;
  mediaType: string;
}

/** Folders that hold one file for each of something. */
const FOLDERS: Record<string, { parameter: string; what: string; summary: string }> = {
  countries: {
    parameter: "iso3",
    what: "Economy, ISO 3166-1 alpha-3; XKX for Kosovo",
    summary: "Everything about one economy",
  },
  indicators: {
    parameter: "indicator",
    what: "Id of the indicator, as in indicators.csv",
    summary: "One indicator, all economies and years",
  },
  maps: {
    parameter: "indicator",
    what: "Id of the indicator, as in indicators.csv",
    summary: "One indicator as the map reads it: six significant digits, a status letter a year",
  },
};

/** https://spec.openapis.org/oas/v3.1.1. The server is the folder that holds the file: no host is named. */
export function openApiOf(catalog: Catalog, descriptors: readonly Descriptor[]): object {
  return {
    openapi: "3.1.1",
    info: {
      title: catalog.title,
      summary: "Static files: no key, no limit, open to other sites.",
      description: ABOUT,
      version: catalog.version,
      license: { name: catalog.licence.name, identifier: "CC-BY-4.0" },
    },
    servers: [{ url: ".", description: "The folder of this file" }],
    tags: [
      { name: "tables", description: "Whole tables" },
      { name: "slices", description: "One file for each economy or indicator, and files of everything" },
      { name: "descriptors", description: "What the files say of themselves" },
    ],
    paths: Object.fromEntries([
      ...familiesOf(catalog.files).flatMap(pathsOf),
      ...descriptors.map((each) => [`/${each.name}`, { get: describedBy(each) }]),
    ]) as object,
    components: {
      schemas: Object.fromEntries([
        ...(Object.keys(TABLES) as TableName[]).map((table) => [schemaName(table), plain(TABLES[table].row)]),
        ["Catalog", plain(Catalog)],
        ["TableJson", plain(TableJson)],
        ["SliceJson", plain(SliceJson)],
      ]) as object,
      responses: { Missing: { description: "No such file" } },
    },
  };
}

/** JSON Schema 2020-12 is the dialect of OpenAPI 3.1: it need not be named in each schema. */
function plain(schema: z.ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}

const schemaName = (table: string) =>
  `${table.replaceAll(/(^|[-_])([a-z])/g, (_, _hyphen, letter: string) => letter.toUpperCase())}Row`;

/** Files that differ in one part of their address: a table's formats, or a folder's members. */
interface Family {
  folder: string | null;
  table: string | null;
  /** Ending → the members that have it. */
  endings: Map<string, Distribution[]>;
}

function familiesOf(files: readonly Distribution[]): Family[] {
  return [...Map.groupBy(files, familyName)].map(([name, members]) => ({
    folder: name.endsWith("/") ? name.slice(0, -1) : null,
    table: name in TABLES ? name : null,
    endings: Map.groupBy(members, endingOf),
  }));
}

function familyName({ table, path }: Distribution): string {
  if (!path.startsWith(`${table}.`)) return path;
  if (table.includes("/")) return table.replace(/[^/]*$/, "");
  return table in TABLES ? table : path;
}

const endingOf = ({ table, path }: Distribution) =>
  path.startsWith(`${table}.`) ? path.slice(table.length + 1) : "";

function pathsOf({ folder, table, endings }: Family): [string, object][] {
  const inCommon = new Set([...endings.values()].map((members) => members.map(nameOf).join()));
  const groups = inCommon.size === 1 ? [[...endings.keys()]] : [...endings.keys()].map((each) => [each]);
  return groups.map((formats) => {
    const files = formats.flatMap((ending) => endings.get(ending) ?? []);
    const first = files[0] as Distribution;
    if (folder === null && table === null)
      return [`/${first.path}`, { get: operation(first.path, first.path, files) }];
    const ending = formats.length === 1 ? (formats[0] as string) : "{format}";
    const place =
      folder === null ? null : (FOLDERS[folder] ?? { parameter: "name", what: "Name", summary: folder });
    const path =
      place === null ? `/${String(table)}.${ending}` : `/${String(folder)}/{${place.parameter}}.${ending}`;
    const names = [...new Set(files.map(nameOf))];
    return [
      path,
      {
        ...(path.includes("{") && {
          parameters: [
            ...(place === null ? [] : [parameter(place.parameter, place.what, names)]),
            ...(formats.length === 1 ? [] : [parameter("format", "How the file is written", formats)]),
          ],
        }),
        get: operation(path, place?.summary ?? TABLE_TITLES[table as TableName], files, table, folder),
      },
    ];
  });
}

const nameOf = ({ table }: Distribution) => table.replace(/^.*\//, "");

const parameter = (name: string, description: string, choices: readonly string[]) => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "string", enum: choices },
});

function operation(
  path: string,
  summary: string,
  files: readonly Distribution[],
  table: string | null = null,
  folder: string | null = null,
): object {
  const types = [...new Set(files.map(({ format }) => mediaTypeOf(format)))];
  return {
    operationId: operationId(path),
    summary,
    tags: [table === null ? "slices" : "tables"],
    responses: {
      200: {
        description:
          table === null
            ? "The file"
            : "The file. In CSV a first line names the columns, each further line is one row, and an empty cell is null",
        content: Object.fromEntries(types.map((type) => [type, contentOf(type, table, folder)])) as object,
      },
      404: { $ref: "#/components/responses/Missing" },
    },
  };
}

const operationId = (path: string) =>
  `get_${path.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_|_$/g, "")}`;

/** Rows where the table is one of ours; otherwise what the type itself allows: text, or bytes, which have no schema. */
function contentOf(type: string, table: string | null, folder: string | null): object {
  if (type === mediaTypeOf("json") && (table !== null || folder === "countries" || folder === "indicators"))
    return { schema: { $ref: `#/components/schemas/${table === null ? "SliceJson" : "TableJson"}` } };
  if (table !== null && /csv|parquet/.test(type))
    return { schema: { type: "array", items: { $ref: `#/components/schemas/${schemaName(table)}` } } };
  if (type === "text/csv" || type === "text/plain") return { schema: { type: "string" } };
  return {};
}

const describedBy = ({ name, what, mediaType }: Descriptor) => ({
  operationId: operationId(name),
  summary: what,
  tags: ["descriptors"],
  responses: {
    200: {
      description: what,
      content: {
        [mediaType]:
          name === "catalog.json"
            ? { schema: { $ref: "#/components/schemas/Catalog" } }
            : /^application/.test(mediaType)
              ? {}
              : { schema: { type: "string" } },
      },
    },
  },
});
