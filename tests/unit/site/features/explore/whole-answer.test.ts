import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { NoAnswer } from "../../../../../site/features/explore/answer.ts";
import { uniqueNames } from "../../../../../site/features/explore/unique-names.ts";
import {
  questionLines,
  wholeAnswer,
  type ArrowTable,
  type Connection,
} from "../../../../../site/features/explore/whole-answer.ts";
import { CASES, TABLES } from "../../../../cases/explorer/questions.ts";
import { duckdbInNode } from "../../../../duckdb-in-node.ts";

const MOST = 20_000;
let connection: Connection;
let askNative: (sql: string) => Promise<{ names: string[]; rows: unknown[][] }>;

beforeAll(async () => {
  connection = await duckdbInNode();
  const native = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.query("SET memory_limit = '64MB'");
  for (const sql of TABLES) {
    await connection.query(sql);
    await native.run(sql);
  }
  askNative = async (sql) => {
    const names = (await native.runAndReadAll(sql)).columnNames();
    const texts = `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (${sql.replace(/;[^;]*$/, "")})`;
    return { names, rows: (await native.runAndReadAll(texts)).getRows() };
  };
});

const outcomeOf = (sql: string) => wholeAnswer(connection, sql, MOST).catch((fault: unknown) => fault);

it("has forty questions and more", () => expect(CASES.length).toBeGreaterThanOrEqual(40));

describe.each(CASES)("$sql", ({ sql, gives }) => {
  if (gives === "native")
    it("is answered as native DuckDB answers it, to the last sign", async () => {
      const native = await askNative(sql);
      const answer = await wholeAnswer(connection, sql, MOST);
      expect(answer.columns.map(({ asked }) => asked)).toEqual(native.names);
      expect(answer.columns.map(({ name }) => name)).toEqual(uniqueNames(native.names));
      expect(answer.rows).toEqual(native.rows);
    });
  else if ("error" in gives)
    it("ends in the engine's error, and the next question is answered", async () => {
      const fault = await outcomeOf(sql);
      expect(fault).toBeInstanceOf(Error);
      expect((fault as Error).message).toMatch(gives.error);
      expect((await wholeAnswer(connection, "SELECT 42", MOST)).rows).toEqual([["42"]]);
    });
  else
    it(`is refused as "${gives.refused}"`, async () => {
      expect(await outcomeOf(sql)).toMatchObject({ why: gives.refused });
      expect((await wholeAnswer(connection, "SELECT count(*) FROM steps", MOST)).rows).toEqual([["4"]]);
    });
});

it("describes a table, and says nothing of one that is not there", async () => {
  const { columns, rows } = await wholeAnswer(connection, "DESCRIBE steps", MOST);
  const at = columns.findIndex(({ name }) => name === "column_name");
  expect(rows.map((row) => row[at])).toEqual(["iso3", "date", "score"]);
  await expect(wholeAnswer(connection, "DESCRIBE nowhere", MOST)).rejects.toThrow(/nowhere/);
});

it("takes as many rows as it may, and not one more", async () => {
  expect((await wholeAnswer(connection, "FROM range(7)", 7)).rows.length).toBe(7);
  expect((await wholeAnswer(connection, "FROM range(7) ORDER BY ALL", 7)).rows.length).toBe(7);
  await expect(wholeAnswer(connection, "FROM range(8)", 7)).rejects.toThrow(NoAnswer);
  await expect(wholeAnswer(connection, "FROM range(8) ORDER BY ALL", 7)).rejects.toThrow(NoAnswer);
});

it("does not take fewer rows than were counted for an answer", async () => {
  const short: Connection = {
    query: async (sql) => {
      const answer = (await connection.query(sql)) as ArrowTable;
      return sql.startsWith("SELECT CAST(c0")
        ? { ...answer, schema: answer.schema, getChildAt: () => ["1"] }
        : answer;
    },
  };
  await expect(wholeAnswer(short, "FROM range(3)", MOST)).rejects.toThrow(/found 1 rows.+expected 3/);
});

it("counts lines as the question does", () => {
  expect(questionLines("Error\nLINE 3: SELECT\n ^", 1)).toBe("Error\nLINE 2: SELECT\n ^");
});
