import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../indicators/formats/columns.ts";
import { TABLES, type TableName } from "../../../indicators/tables.ts";
import { askNatively, csvToParquet } from "../../../pipelines/lib/tables/parquet.ts";
import { sha256 } from "../../../pipelines/lib/files/files.ts";
import { temporaryFolder } from "../../temporary.ts";

const latest = join(import.meta.dirname, "../../../public/data/latest");
const SQL_TYPE = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };

it("sorts by the key, types the columns, and keeps null, zero, quotes and accents", async () => {
  const folder = temporaryFolder();
  const [csv, parquet] = [join(folder, "a.csv"), join(folder, "a.parquet")];
  writeFileSync(csv, 'b,a\n,"Perú, ""x"""\n0,Kenya\n1.5e-7,Ukraine\n');
  const column = (name: string, type: "string" | "number") => ({ name, type });
  await csvToParquet(csv, parquet, [column("b", "number"), column("a", "string")], ["a"]);
  expect(await askNatively(`select a, b from '${parquet}'`)).toEqual([
    { a: "Kenya", b: 0 },
    { a: 'Perú, "x"', b: null },
    { a: "Ukraine", b: 1.5e-7 },
  ]);
});

it("gives the same bytes for the same rows, whatever their order", async () => {
  const folder = temporaryFolder();
  const sums: string[] = [];
  for (const rows of ["a\n1\n2\n", "a\n2\n1\n"]) {
    const [csv, parquet] = [join(folder, "b.csv"), join(folder, "b.parquet")];
    writeFileSync(csv, rows);
    await csvToParquet(csv, parquet, [{ name: "a", type: "integer" }], ["a"]);
    sums.push(sha256(readFileSync(parquet)));
  }
  expect(sums[0]).toBe(sums[1]);
});

describe.each(Object.keys(TABLES) as TableName[])("%s.parquet", (table) => {
  const path = join(latest, `${table}.parquet`);

  it("has the columns and types of the schema", async () => {
    const described = await askNatively(`describe select * from '${path}'`);
    expect(described.map((each) => [each["column_name"], each["column_type"]])).toEqual(
      columnsOf(table).map(({ name, type }) => [name, SQL_TYPE[type]]),
    );
  });

  it("is zstd in pages of version 1, which the browser's engine reads", async () => {
    const chunks = await askNatively(
      `select distinct compression, encodings from parquet_metadata('${path}')`,
    );
    const [{ n } = { n: 0 }] = await askNatively(`select count(*)::INTEGER as n from '${path}'`);
    expect(new Set(chunks.map((each) => each["compression"]))).toEqual(new Set(n === 0 ? [] : ["ZSTD"]));
    for (const { encodings } of chunks) expect(encodings).not.toMatch(/DELTA|BYTE_STREAM/);
  });

  it("holds the rows of the CSV file, cell for cell, in a dialect that DuckDB finds by itself", async () => {
    const csv = `read_csv('${join(latest, `${table}.csv`)}', header = true, nullstr = '', all_varchar = true)`;
    const cells = columnsOf(table).map(({ name, type }) =>
      type === "number" || type === "integer"
        ? `"${name}"::DOUBLE AS "${name}"`
        : `"${name}"::VARCHAR AS "${name}"`,
    );
    const differing = await askNatively(
      `select count(*)::INTEGER as n from (
         (select ${cells.join(", ")} from '${path}' except all select ${cells.join(", ")} from ${csv})
         union all
         (select ${cells.join(", ")} from ${csv} except all select ${cells.join(", ")} from '${path}'))`,
    );
    expect(differing).toEqual([{ n: 0 }]);
  });

  it("has each key once, in order", async () => {
    const key = TABLES[table].key.map((name) => `"${name}"`).join(", ");
    const rows = await askNatively(`select ${key} from '${path}'`);
    const keys = rows.map((row) => TABLES[table].key.map((name) => row[name]));
    const sorted = await askNatively(`select distinct ${key} from '${path}' order by ${key}`);
    expect(keys).toEqual(sorted.map((row) => TABLES[table].key.map((name) => row[name])));
  });
});
