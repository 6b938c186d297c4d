import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../indicators/columns.ts";
import { TABLES, type TableName } from "../../../../indicators/schema.ts";
import { sha256 } from "../../../../pipelines/lib/files.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: { name: string; type: string; constraints: { required: boolean } }[];
    primaryKey: string[];
  };
}

const latest = join(import.meta.dirname, "../../../../public/data/latest");
const descriptor = JSON.parse(readFileSync(join(latest, "datapackage.json"), "utf8")) as {
  resources: Resource[];
};

it("describes every table twice, as CSV and as Parquet", () => {
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
    Object.keys(TABLES)
      .flatMap((table) => [`${table}.csv`, `${table}.parquet`])
      .sort(),
  );
});

describe.each(descriptor.resources)("$path", ({ name, path, bytes, hash, schema }) => {
  const table = name.replace(/-(csv|parquet)$/, "") as TableName;

  it("is described as it is: size, checksum, columns in order, key", () => {
    const content = readFileSync(join(latest, path));
    expect({ bytes, hash }).toEqual({ bytes: content.length, hash: `sha256:${sha256(content)}` });
    if (path.endsWith(".csv")) {
      expect(content.toString("utf8").split("\n")[0]).toBe(schema.fields.map((each) => each.name).join(","));
    }
    expect(schema.primaryKey).toEqual(TABLES[table].key);
  });

  it("says of each column what the schema says: type, and whether it may be empty", () => {
    expect(schema.fields.map((field) => [field.name, field.type, field.constraints.required])).toEqual(
      columnsOf(table).map((column) => [column.name, column.type, !column.nullable]),
    );
  });
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
