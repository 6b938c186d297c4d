import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import type { z } from "zod";
import { describe, expect, it } from "vitest";
import { columnsIn } from "../../../../indicators/formats/columns.ts";
import { TYPED_TABLES } from "../../../../indicators/records/typed-tables.ts";
import { PRODUCTS } from "../../../../indicators/reform-index/product.ts";
import { Catalog } from "../../../../indicators/schema/catalog.ts";
import { TABLES, type TableName } from "../../../../indicators/tables.ts";
import { sha256 } from "../../../../pipelines/lib/files/files.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  licenses: { name: string }[];
  schema: {
    fields: {
      name: string;
      type: string;
      description: string;
      categories?: string[];
      constraints: { required: boolean; enum?: string[] };
    }[];
    primaryKey?: string[];
    missingValues: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const latest = join(import.meta.dirname, "../../../../public/data/latest");
const catalog = Catalog.parse(JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")));
const descriptor = JSON.parse(readFileSync(join(latest, "datapackage.json"), "utf8")) as {
  resources: Resource[];
  sources: { title: string; licence: string }[];
};

it("describes every table twice, as CSV and as Parquet, and those that people typed as CSV", () => {
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
    [
      ...Object.keys(TABLES).flatMap((table) => [`${table}.csv`, `${table}.parquet`]),
      ...Object.keys(TYPED_TABLES).map((table) => `${table}.csv`),
    ].sort(),
  );
});

it("leaves out no CSV of the folder but those of the score program, whose columns its specification names", () => {
  const tables = readdirSync(latest).filter((name) => name.endsWith(".csv") && !name.endsWith("-excel.csv"));
  const described = descriptor.resources.map(({ path }) => path);
  expect(tables.filter((name) => !described.includes(name)).sort()).toEqual(
    PRODUCTS.map((product) => `index-${product}-data.csv`).sort(),
  );
});

describe.each(descriptor.resources)("$path", ({ name, path, bytes, hash, schema }) => {
  const table = name.replace(/-(csv|parquet)$/, "");
  const { row, key } = (table in TABLES ? TABLES[table as TableName] : TYPED_TABLES[table]) as {
    row: z.ZodObject;
    key: readonly string[];
  };

  it("is described as it is: size, checksum, columns in order, key", () => {
    const content = readFileSync(join(latest, path));
    expect({ bytes, hash }).toEqual({ bytes: content.length, hash: `sha256:${sha256(content)}` });
    if (path.endsWith(".csv")) {
      expect(content.toString("utf8").split("\n")[0]).toBe(schema.fields.map((each) => each.name).join(","));
    }
    expect(schema.primaryKey ?? []).toEqual(key);
  });

  it("says of each column what the schema says: type, and whether it may be empty", () => {
    expect(schema.fields.map((field) => [field.name, field.type, field.constraints.required])).toEqual(
      columnsIn(row, table).map((column) => [
        column.name,
        column.format === "date" ? "date" : column.type,
        !column.nullable,
      ]),
    );
  });
});

it("describes every column in words, and lists the answers of each that has a closed list", () => {
  for (const { name, schema } of descriptor.resources) {
    expect(schema.missingValues).toEqual([""]);
    for (const field of schema.fields) {
      expect(field.description, `${name}: ${field.name}`).not.toBe("");
      expect(field.categories, `${name}: ${field.name}`).toEqual(field.constraints.enum);
    }
  }
  const status = descriptor.resources[0]?.schema.fields.find(({ name }) => name === "status");
  expect(status?.categories).toContain("not-published");
});

it("points from table to table within the same format", () => {
  const names = descriptor.resources.map(({ name }) => name);
  for (const { name, schema } of descriptor.resources) {
    for (const { reference } of schema.foreignKeys ?? []) {
      if (reference.resource === "") continue;
      expect(names, name).toContain(reference.resource);
      expect(reference.resource.split("-").at(-1)).toBe(name.split("-").at(-1));
    }
  }
  expect(descriptor.resources.find(({ name }) => name === "places-csv")?.schema.foreignKeys).toEqual([
    { fields: ["part_of"], reference: { resource: "", fields: ["iso3"] } },
  ]);
});

it("gives a licence for every source and every table, the publishers' where rows are theirs", () => {
  expect(descriptor.sources.map(({ licence }) => licence)).toEqual(
    catalog.sources.map(({ licence }) => licence.name),
  );
  const licencesOf = (name: string) =>
    descriptor.resources.find((each) => each.name === name)?.licenses.map((each) => each.name);
  expect(licencesOf("places-csv")).toEqual(["CC-BY-4.0"]);
  for (const { licence } of catalog.sources)
    if (licence.spdx && licence.tier !== "link-only")
      expect(licencesOf("readings-csv")).toContain(licence.spdx);
});

const PROFILES = join(import.meta.dirname, "../../../../../shared/oracles/datapackage/profiles/2.0");

/** The standard's own profiles; skipped where they do not lie beside the project. */
it.skipIf(!existsSync(PROFILES))("is a Data Package of version 2 by the standard's own profile", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of readdirSync(PROFILES).filter((each) => each !== "datapackage.json")) {
    const profile = JSON.parse(readFileSync(join(PROFILES, name), "utf8")) as { $id?: string };
    ajv.addSchema(profile, profile.$id ?? `https://datapackage.org/profiles/2.0/${name}`);
  }
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(PROFILES, "datapackage.json"), "utf8")) as object,
  );
  expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(validate({ ...descriptor, resources: [] })).toBe(false);
});
