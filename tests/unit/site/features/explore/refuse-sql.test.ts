import { describe, expect, it } from "vitest";
import { bareSql, isOrdered, refusalOf } from "../../../../../site/features/explore/refuse-sql.ts";
import { questions } from "../../../../../site/features/explore/questions.ts";

describe("what the explorer does not run", () => {
  it.each(questions)("is not the worked question $id", ({ sql }) => expect(refusalOf(sql)).toBeNull());

  it.each([
    "SELECT 'DROP TABLE x; COPY y' AS words -- ; ATTACH",
    'SELECT "insert" FROM places /* ; DELETE */',
    "SELECT $$; DROP TABLE x$$ AS words, $a$ ';' $a$ AS more",
    "SELECT 'it''s; fine' AS words;",
    "FROM places WHERE name_en IN ('a', 'https://example.org/b.csv')",
    "SELECT 'a', 'https://example.org/b.csv' FROM places, groups",
    "SELECT * FROM places WHERE x IS NOT DISTINCT FROM 'https://example.org/'",
    "SELECT substring('https://x' FROM 'a://b') FROM places",
    'SELECT * FROM "index-scores", (SELECT 1) AS one, places',
    "WITH w AS (SELECT 1 AS update) SELECT update FROM w",
    "EXPLAIN SELECT 1",
    "(SELECT 1) UNION ALL (SELECT 2)",
    "WHATEVER 1",
  ])("is not: %s", (sql) => expect(refusalOf(sql)).toBeNull());

  it("is named with the word that decides", () => {
    expect(refusalOf("explain analyze insert into x values (1)")).toEqual({
      why: "write",
      values: { word: "INSERT" },
    });
    expect(refusalOf("select * from ReAd_Csv('x')")).toEqual({ why: "file", values: { word: "read_csv" } });
    expect(refusalOf("SELECT (SELECT max(a) FROM 'ftp://h/x')")).toEqual({
      why: "address",
      values: { address: "ftp://h/x" },
    });
    expect(refusalOf("select 1;; select 2; select 3")).toEqual({ why: "several", values: { n: 3 } });
  });
});

it("takes the semicolon away and leaves every other sign where it was", () => {
  expect(bareSql("; SELECT ';' AS a\n; -- the end;")).toBe("  SELECT ';' AS a\n  -- the end;");
});

it("sees an order of the whole, and none of a part", () => {
  expect(isOrdered("SELECT 1 AS a order  BY a")).toBe(true);
  expect(
    isOrdered("SELECT (SELECT a FROM b ORDER BY a LIMIT 1), row_number() OVER (ORDER BY c) FROM d"),
  ).toBe(false);
});
