import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Catalog } from "../../../../indicators/schema/catalog.ts";
import { TABLES } from "../../../../indicators/tables.ts";
import { filesUnder } from "../../../../pipelines/lib/files/files.ts";
import { openApiOf } from "../../../../pipelines/publish/metadata/openapi.ts";

const latest = join(import.meta.dirname, "../../../../public/data/latest");
const text = readFileSync(join(latest, "openapi.json"), "utf8");
const catalog = Catalog.parse(JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")));

interface Parameter {
  name: string;
  schema: { enum: string[] };
}
interface Written {
  servers: { url: string }[];
  paths: Record<
    string,
    {
      parameters?: Parameter[];
      get: { operationId: string; responses: Record<string, { content?: Record<string, object> }> };
    }
  >;
  components: { schemas: Record<string, object> };
}
const read = () => JSON.parse(text) as Written;

/** Every address that a template allows. */
function addressesOf({ paths }: Written): string[] {
  return Object.entries(paths).flatMap(([path, { parameters = [] }]) =>
    parameters.reduce(
      (found, { name, schema }) =>
        found.flatMap((each) => schema.enum.map((choice) => each.replace(`{${name}}`, choice))),
      [path.slice(1)],
    ),
  );
}

describe("openapi.json", () => {
  it("is OpenAPI 3.1 by the standard's own schema, which refuses it without a title", async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(text))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    const { info: _info, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect((await new Validator().validate(rest)).valid).toBe(false);
  });

  it("allows the address of every published file, and of no other", () => {
    expect(addressesOf(read()).sort()).toEqual(filesUnder(latest));
  });

  it("asks for the economy, the indicator and the format from closed lists", () => {
    const parameters = Object.values(read().paths).flatMap((path) => path.parameters ?? []);
    const listed = (name: string) => parameters.find((each) => each.name === name)?.schema.enum ?? [];
    expect(listed("iso3")).toContain("KEN");
    expect(listed("indicator")).toEqual(catalog.indicators.map(({ id }) => id));
    expect(listed("format")).toEqual(expect.arrayContaining(["csv", "parquet"]));
  });

  it("names no host: the files lie beside it", () =>
    expect(read().servers.map(({ url }) => url)).toEqual(["."]));

  it("gives each operation a name of its own", () => {
    const names = Object.values(read().paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it("writes an address out where a format is not there for all", () => {
    const [first] = catalog.files.filter(({ path }) => path.startsWith("countries/"));
    if (first === undefined) throw new Error("no file of a country");
    const one = { ...first, path: `${first.table}.zip`, format: "zip" as typeof first.format };
    const written = openApiOf({ ...catalog, files: [...catalog.files, one] }, []) as Written;
    expect(addressesOf(written).sort()).toEqual([...catalog.files, one].map(({ path }) => path).sort());
    expect(Object.keys(written.paths)).toContain("/countries/{iso3}.zip");
  });

  it.each(Object.keys(TABLES))(
    "has a schema of %s that its rows in the file obey, and a row too long does not",
    (table) => {
      const name = `${(table[0] as string).toUpperCase()}${table.slice(1).replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase())}Row`;
      const schema = read().components.schemas[name] as {
        properties: Record<string, { type?: string; anyOf?: { type: string }[] }>;
      };
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
      const [head = "", ...lines] = readFileSync(join(latest, `${table}.csv`), "utf8").split("\n");
      const rows = lines.filter((line) => line !== "" && !line.includes('"')).slice(0, 200);
      expect(rows.length + lines.length).toBeGreaterThan(0);
      for (const line of rows) {
        const cells = line.split(",");
        const row = Object.fromEntries(
          head.split(",").map((column, at) => [column, valueOf(cells[at] ?? "", schema.properties[column])]),
        );
        expect(validate(row), `${line} ${JSON.stringify(validate.errors)}`).toBe(true);
        expect(validate({ ...row, colour: "red" })).toBe(false);
      }
    },
  );
});

describe("the schema of JSON", () => {
  const validatorOf = (name: string) => {
    const { components } = read();
    return new Ajv2020({ strict: false, validateFormats: false }).compile(components.schemas[name] as object);
  };
  const refOf = (path: string) =>
    (
      read().paths[path]?.get.responses["200"]?.content?.["application/json"] as {
        schema?: { $ref?: string };
      }
    )?.schema?.$ref;

  it.each([
    ["TableJson", "/places.{format}", "places"],
    ["TableJson", "/groups.{format}", "groups"],
    ["SliceJson", "/countries/{iso3}.{format}", "countries/KEN"],
    ["SliceJson", "/indicators/{indicator}.{format}", "indicators/gpa-party"],
  ])("%s is named for %s, and %s.json obeys it, and without its columns does not", (name, path, file) => {
    expect(refOf(path)).toBe(`#/components/schemas/${name}`);
    const validate = validatorOf(name);
    const { columns, ...rest } = JSON.parse(readFileSync(join(latest, `${file}.json`), "utf8")) as {
      columns: unknown;
    };
    expect(validate({ columns, ...rest }), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(rest)).toBe(false);
  });
});

function valueOf(
  cell: string,
  property: { type?: string | string[]; anyOf?: { type: string }[] } | undefined,
): unknown {
  if (cell === "") return null;
  const types = [property?.type ?? [], ...(property?.anyOf?.map(({ type }) => type) ?? [])].flat();
  if (types.includes("number") || types.includes("integer")) return Number(cell);
  return types.includes("boolean") ? cell === "true" : cell;
}
