/**
 * Asks the engine for an answer that is whole or an error. The answer first becomes a table of the engine's own: an
 * error in its last row fails that statement, whereas a stream of rows would only end early. Its cells are then read as
 * the engine prints them, and the table is what is exported, typed.
 */
import { isNumberType, isOutOfMemory, NoAnswer, type Answer, type AnswerColumn } from "./answer.ts";
import { bareSql, isDescription, isOrdered, refusalOf } from "./refuse-sql.ts";
import { uniqueNames } from "./unique-names.ts";

/** What is used of a connection of DuckDB-WASM, in a worker or not. */
export interface Connection {
  query(sql: string): ArrowTable | Promise<ArrowTable>;
}

/** What is used of an Arrow table; the package's own types do not resolve. */
export interface ArrowTable {
  schema: { fields: { name: string }[] };
  numRows: number;
  getChildAt(column: number): Iterable<unknown> | null;
}

/** The engine's table of the answer, with columns c0, c1 and so on. */
const HELD = "temp.held_answer";

/**
 * @param most rows of an answer
 * @throws NoAnswer where the question is refused, its answer has more rows, or the engine more to hold than it may
 * @throws Error in the engine's words, with lines counted as in the question
 */
export async function wholeAnswer(connection: Connection, sql: string, most: number): Promise<Answer> {
  try {
    return await askWhole(connection, sql, most);
  } catch (fault) {
    throw isOutOfMemory((fault as Error).message) ? new NoAnswer("memory") : fault;
  }
}

async function askWhole(connection: Connection, sql: string, most: number): Promise<Answer> {
  const refused = refusalOf(sql);
  if (refused) throw new NoAnswer(refused.why, refused.values);
  const start = performance.now();
  const bare = bareSql(sql);
  await connection.query(`DROP TABLE IF EXISTS ${HELD}`);
  const columns = isDescription(bare)
    ? await holdDescription(connection, bare)
    : await holdQuery(connection, bare, most);
  const count = Number((await columnsOf(connection, `SELECT count(*) FROM ${HELD}`))[0]?.[0]);
  if (count > most) {
    await connection.query(`DROP TABLE ${HELD}`);
    throw new NoAnswer("rows", { most });
  }
  const cells = columns.map((_column, at) => `CAST(c${at} AS VARCHAR)`).join(", ");
  const texts = await columnsOf(connection, `SELECT ${cells} FROM ${HELD}`);
  if (texts.length !== columns.length || texts.some(({ length }) => length !== count))
    throw new Error(`found ${texts[0]?.length ?? 0} rows of the answer, expected ${count}`);
  const rows = Array.from({ length: count }, (_row, at) => texts.map((column) => column[at] ?? null));
  return { sql, columns, rows, milliseconds: performance.now() - start };
}

/** The query of the held answer under the names of its columns, every value in a type that Parquet keeps whole. */
export async function parquetQuery(
  connection: Connection,
  columns: readonly AnswerColumn[],
): Promise<string> {
  const parts: string[] = [];
  for (const [at, { name, type }] of columns.entries())
    parts.push(`${await keptWhole(connection, `c${at}`, type)} AS ${identifier(name)}`);
  return `SELECT ${parts.join(", ")} FROM ${HELD}`;
}

async function holdQuery(connection: Connection, sql: string, most: number): Promise<AnswerColumn[]> {
  const described = await inLinesOf(1, () => columnsOf(connection, `DESCRIBE (\n${sql}\n)`));
  const columns = asColumns(described[0] as string[], described[1] as string[]);
  const names = columns.map((_column, at) => `c${at}`).join(", ");
  const limit = isOrdered(sql) ? "" : ` LIMIT ${most + 1}`; // with an order, every row is read anyway, and faster
  await inLinesOf(1, () =>
    connection.query(
      `CREATE TEMP TABLE held_answer AS SELECT * FROM (\n${sql}\n) AS asked(${names})${limit}`,
    ),
  );
  return columns;
}

/** DESCRIBE, SHOW, SUMMARIZE, EXPLAIN: few rows, all of them texts. */
async function holdDescription(connection: Connection, sql: string): Promise<AnswerColumn[]> {
  const answer = await connection.query(sql);
  const names = answer.schema.fields.map(({ name }) => name);
  const texts = names.map((_name, at) => textsIn(answer, at));
  if (answer.numRows === 0 && !/^\s*SHOW\b/i.test(sql)) throw new Error("the engine ended without an answer");
  const list = names.map((_name, at) => `c${at}`);
  const rows = Array.from(
    { length: answer.numRows },
    (_row, at) => `(${texts.map((column) => literal(column[at] ?? null)).join(", ")})`,
  );
  await connection.query(
    `CREATE TEMP TABLE held_answer (${list.map((name) => `${name} VARCHAR`).join(", ")})`,
  );
  if (rows.length > 0) await connection.query(`INSERT INTO ${HELD} VALUES ${rows.join(", ")}`);
  return asColumns(
    names,
    names.map(() => "VARCHAR"),
  );
}

function asColumns(asked: readonly string[], types: readonly string[]): AnswerColumn[] {
  const names = uniqueNames(asked);
  return asked.map((name, at) => {
    const type = types[at] as string;
    return { name: names[at] as string, asked: name, type, isNumber: isNumberType(type) };
  });
}

async function columnsOf(connection: Connection, sql: string): Promise<(string | null)[][]> {
  const answer = await connection.query(sql);
  return answer.schema.fields.map((_field, at) => textsIn(answer, at));
}

const textsIn = (answer: ArrowTable, column: number): (string | null)[] =>
  [...(answer.getChildAt(column) ?? [])].map((cell) => (cell === null ? null : String(cell)));

/** Errors of a statement that begins some lines before the question, with the question's own lines. */
async function inLinesOf<T>(before: number, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (fault) {
    throw new Error(questionLines((fault as Error).message, before), { cause: fault });
  }
}

export const questionLines = (message: string, before: number): string =>
  message.replace(/^LINE (\d+):/gm, (_all, line: string) => `LINE ${Math.max(1, Number(line) - before)}:`);

/** What Parquet has no type for, or what the engine would write there with less than it holds, is written as text. */
async function keptWhole(connection: Connection, column: string, type: string): Promise<string> {
  const asText = `CAST(${column} AS VARCHAR)`;
  if (type === "HUGEINT" || type === "UHUGEINT") {
    const fits = `SELECT count(*) FROM ${HELD} WHERE ${column} IS NOT NULL AND TRY_CAST(${column} AS DECIMAL(38,0)) IS NULL`;
    const tooLarge = Number((await columnsOf(connection, fits))[0]?.[0]);
    return tooLarge === 0 ? `CAST(${column} AS DECIMAL(38,0))` : asText;
  }
  return /HUGEINT|INTERVAL|\bBIT\b|UNION|TIMESTAMP_NS|\bTIME WITH/.test(type) ? asText : column;
}

const literal = (text: string | null) => (text === null ? "NULL" : `'${text.replaceAll("'", "''")}'`);
const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
