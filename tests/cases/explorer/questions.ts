/**
 * Questions to the explorer and what becomes of each: the answer of native DuckDB, cell by cell as it is printed; an
 * error, as there; or a refusal. All of them over two small tables.
 */
export interface AskedCase {
  sql: string;
  /** "native": as DuckDB answers; "error" with the engine's words; else why it is refused. */
  gives: "native" | { error: RegExp } | { refused: string };
}

export const TABLES = [
  "CREATE TABLE steps AS SELECT * FROM (VALUES ('KEN', '2020-01-02', 70.0::DOUBLE), ('KEN', '2021-03-04', 10.85), ('UGA', '2022', 0.0), ('RWA', NULL, NULL)) AS v(iso3, date, score)",
  "CREATE TABLE many AS SELECT i, CASE WHEN i = 9999 THEN 'last' ELSE '7' END AS last_bad, CASE WHEN i = 5000 THEN 'middle' ELSE '7' END AS middle_bad, CASE WHEN i = 0 THEN 'first' ELSE '7' END AS first_bad FROM range(10000) AS r(i)",
];

const types = `
SELECT 9007199254740993 AS above, -9223372036854775808 AS lowest, 18446744073709551615::UBIGINT AS highest
SELECT 170141183460469231731687303715884105727::HUGEINT AS huge
SELECT sum(i) AS total, 1::HUGEINT AS one FROM many
SELECT 12.3400::DECIMAL(10,4) AS price, 0.1 + 0.2 AS literals, -0.00::DECIMAL(4,2) AS none
SELECT 1e-7 AS tiny, 0.1::DOUBLE + 0.2::DOUBLE AS near, 1::DOUBLE / 3 AS third, 10::DOUBLE AS ten, 1e16 AS large
SELECT 'nan'::DOUBLE AS nan, 'infinity'::DOUBLE AS most, '-infinity'::DOUBLE AS least, -0.0::DOUBLE AS minus
SELECT 0.1::FLOAT AS f, 16777217::FLOAT AS rounded
SELECT 2023 AS year, 2023 AS fiscal, 1234567 AS n, true AS yes, NULL AS nothing
SELECT DATE '2020-02-29' AS leap, DATE '0044-03-15 (BC)' AS ides, DATE '10000-01-01' AS far
SELECT TIMESTAMP '2020-01-02 03:04:05.678901' AS t, TIMESTAMP '1969-12-31 23:59:59' AS before
SELECT TIME '01:02:03.000001' AS t, TIMETZ '01:02:03+01' AS zoned
SELECT TIMESTAMPTZ '2020-01-02 03:04:05+02' AS zoned
SELECT INTERVAL '1 month 2 days 03:04:05' AS i, INTERVAL '-2 days' AS back
SELECT [1, NULL, 3] AS numbers, ['a', 'b'] AS words, [] AS empty
SELECT {'a': 1, 'b': [1.5]} AS held, MAP {'k': 1} AS map
SELECT '\\xAA\\x01ab'::BLOB AS bytes, '101'::BIT AS bits
SELECT uuid '00000000-0000-0000-0000-00000000000a' AS id, 'b'::ENUM('a', 'b') AS choice
SELECT 'Côte d’Ivoire' AS words, '' AS empty, 'a' || chr(10) || 'b' AS lines, '=1+1' AS formula, '–' AS dash
VALUES (1, 'one'), (2, 'two')
FROM steps ORDER BY score DESC NULLS LAST, date
TABLE steps
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 100) SELECT sum(n) AS total FROM r
PIVOT steps ON iso3 USING count(*) ORDER BY ALL
SELECT i FROM many ORDER BY i DESC LIMIT 3
SELECT iso3, score, 'a;b' AS text FROM steps WHERE date IS DISTINCT FROM 'https://example.org/x.csv'; -- the end
SELECT trim(BOTH 'x' FROM 'xax') AS bare, extract(year FROM DATE '2020-01-01') AS year`;

const names = `
SELECT 1 AS a, 2 AS a
SELECT 1 AS a, 2 AS a_1, 3 AS A, 4 AS a
SELECT x.iso3, x.score, y.score FROM steps AS x JOIN steps AS y USING (iso3) ORDER BY ALL
SELECT 1 AS "__proto__", 2 AS constructor, 3 AS "__proto__", 4 AS "toString"
SELECT 1 AS "a""b", 2 AS "two words", 3 AS "1", 4 AS 'é'`;

const lines = (text: string): string[] => text.trim().split("\n");
const gives = (text: string, outcome: AskedCase["gives"]): AskedCase[] =>
  lines(text).map((sql) => ({ sql, gives: outcome }));

export const CASES: AskedCase[] = [
  ...gives(types, "native"),
  ...gives(names, "native"),
  ...gives(
    `
SELECT CAST(first_bad AS INTEGER) FROM many
SELECT CAST(middle_bad AS INTEGER) FROM many
SELECT CAST(last_bad AS INTEGER) FROM many
SELECT i, CAST(last_bad AS INTEGER) FROM many ORDER BY i
SELECT iso3, CAST(date AS DATE) AS d FROM steps
SELECT CAST(date AS DATE) AS d, count(*) FROM steps GROUP BY 1
SELECT error('stop') FROM many WHERE i = 9999
SELECT CAST(300 AS TINYINT)
SUMMARIZE SELECT CAST(last_bad AS INTEGER) FROM many`,
    { error: /Conversion|Invalid Input|out of range|stop/ },
  ),
  ...gives(
    `
WITH d AS (SELECT 2 AS c UNION ALL SELECT 1 UNION ALL SELECT 0) SELECT c, ln(c) FROM d
SELECT iso3, ln(score) FROM steps`,
    { error: /logarithm of zero/i },
  ),
  ...gives("SELECT list(range) FROM range(20000000)", { refused: "memory" }),
  { sql: "SELECT iso3\nFROM nowhere", gives: { error: /nowhere[^]*LINE 2:/ } },
  { sql: "SELECT iso3,\n\n nope\nFROM steps", gives: { error: /nope[^]*LINE 3:/ } },
  { sql: "\nSELEC 1", gives: { error: /SELEC[^]*LINE 2:/ } },
  ...gives("SELECT ?", { error: /parameter/ }),
  ...gives("SELECT * FROM range(1000000000000)\nFROM many a, many b", { refused: "rows" }),
  ...gives(
    `
DROP VIEW observations
CREATE TABLE t AS SELECT 1
WITH n AS (SELECT 1) INSERT INTO steps SELECT * FROM n
UPDATE steps SET score = 100
DELETE FROM steps
EXPLAIN ANALYZE DELETE FROM steps`,
    { refused: "write" },
  ),
  ...gives(
    `
ATTACH 'other.db'
COPY steps TO 'steps.csv'
INSTALL httpfs
LOAD httpfs
/* quietly */ eXpOrT DATABASE 'x'`,
    { refused: "outside" },
  ),
  ...gives("SET memory_limit = '100GB'\nPRAGMA disable_verification\nRESET threads", { refused: "setting" }),
  ...gives("BEGIN TRANSACTION\nEXECUTE x", { refused: "statement" }),
  ...gives(
    `
SELECT * FROM 'https://example.org/x.csv'
FROM steps, "s3://bucket/x.parquet"
SELECT * FROM steps JOIN 'http://example.org/x.parquet' USING (iso3)
WITH a AS (SELECT * FROM 'hf://datasets/x') SELECT * FROM a`,
    { refused: "address" },
  ),
  ...gives(
    `
SELECT * FROM read_csv_auto('https://example.org/x.csv')
SELECT * FROM "read_parquet"('steps.parquet')
FROM glob('*')
SELECT * FROM 'steps.parquet'`,
    { refused: "file" },
  ),
  ...gives("SELECT 1; SELECT 2\nSELECT ';' ; ; SELECT 2", { refused: "several" }),
  ...gives("SELECT 1; DROP TABLE steps", { refused: "write" }),
  ...gives("-- nothing\n;", { refused: "empty" }),
];
