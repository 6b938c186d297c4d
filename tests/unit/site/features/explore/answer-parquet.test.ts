import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askNatively } from "../../../../../pipelines/lib/tables/parquet.ts";
import { parquetQuery, wholeAnswer } from "../../../../../site/features/explore/whole-answer.ts";
import { duckdbInNode } from "../../../../duckdb-in-node.ts";

const TYPES = `SELECT
  9007199254740993 AS above, 18446744073709551615::UBIGINT AS highest, 123::HUGEINT AS small_huge,
  170141183460469231731687303715884105727::HUGEINT AS huge, 12.3400::DECIMAL(10,4) AS price, 1e-7 AS tiny,
  DATE '2020-02-29' AS day, TIMESTAMP '2020-01-02 03:04:05.678901' AS moment, TIME '01:02:03.000001' AS time,
  INTERVAL '-2 days' AS back, [1, NULL] AS numbers, {'a': 1} AS held, '\\xAA'::BLOB AS bytes, '101'::BIT AS bits,
  [1::HUGEINT] AS huge_list, true AS yes, 1 AS same, 2 AS Same, 3 AS "__proto__", NULL AS nothing`;

it("keeps every value of an answer in a Parquet file, in its type where the format has one", async () => {
  const connection = await duckdbInNode();
  const answer = await wholeAnswer(connection, TYPES, 10);
  const folder = mkdtempSync(join(tmpdir(), "answer-"));
  const file = join(folder, "answer.parquet");
  try {
    const query = await parquetQuery(connection, answer.columns);
    await connection.query(`COPY (${query}) TO '${file}' (FORMAT parquet)`);
    const described = await askNatively(`DESCRIBE SELECT * FROM '${file}'`);
    const texts = answer.columns.map(({ name }, at) => `CAST("${name}" AS VARCHAR) AS c${at}`).join(", ");
    const [row] = await askNatively(`SELECT ${texts} FROM '${file}'`);
    expect(described.map(({ column_name }) => column_name)).toEqual(answer.columns.map(({ name }) => name));
    expect(Object.values(row as object)).toEqual(answer.rows[0]);
    expect(
      Object.fromEntries(described.map((each) => [each["column_name"], each["column_type"]])),
    ).toMatchObject({
      ...{ above: "BIGINT", highest: "UBIGINT", small_huge: "DECIMAL(38,0)", huge: "VARCHAR" },
      ...{ price: "DECIMAL(10,4)", tiny: "DOUBLE", day: "DATE", moment: "TIMESTAMP", time: "TIME" },
      ...{
        back: "VARCHAR",
        numbers: "INTEGER[]",
        held: "STRUCT(a INTEGER)",
        bytes: "BLOB",
        Same_1: "INTEGER",
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
