/** What the explorer does not run, said before the engine starts: it asks the published tables, one question at a time. */
import { statementsOf, tokensOf, type SqlToken } from "./sql-tokens.ts";

/** Why a question is not run: the end of a key under "explore.refused.", and what that sentence names. */
export interface Refused {
  why: "empty" | "several" | "write" | "outside" | "setting" | "statement" | "address" | "file";
  values: Record<string, string | number>;
}

const QUERIES = new Set("SELECT WITH VALUES FROM TABLE PIVOT PIVOT_WIDER UNPIVOT PIVOT_LONGER".split(" "));
const DESCRIPTIONS = new Set("DESCRIBE DESC SHOW SUMMARIZE EXPLAIN".split(" "));
const WRITES = new Set(
  "CREATE INSERT UPDATE DELETE DROP ALTER TRUNCATE MERGE REPLACE VACUUM CHECKPOINT COMMENT ANALYZE".split(
    " ",
  ),
);
const OUTSIDE = new Set("ATTACH DETACH COPY EXPORT IMPORT INSTALL LOAD USE".split(" "));
const SETTINGS = new Set("SET RESET PRAGMA CALL".split(" "));
const AFTER_TABLES = new Set(
  "WHERE GROUP HAVING ORDER LIMIT OFFSET UNION EXCEPT INTERSECT QUALIFY WINDOW SELECT ON USING".split(" "),
);
const READERS =
  /^(READ_\w+|\w+_SCAN|\w+_SCAN_\w+|PARQUET_(METADATA|SCHEMA|FILE_METADATA|KV_METADATA|BLOOM_PROBE)|SNIFF_CSV|GLOB|QUERY|QUERY_TABLE|ST_READ\w*|WHICH_SECRET)$/;

/** Null: it is one question, and the engine may have it. */
export function refusalOf(sql: string): Refused | null {
  const statements = statementsOf(tokensOf(sql));
  const [statement] = statements;
  if (!statement) return { why: "empty", values: {} };
  const refused = statements.map(refusalOfStatement).find((each) => each !== null);
  if (refused) return refused;
  return statements.length > 1 ? { why: "several", values: { n: statements.length } } : null;
}

/** One question without its semicolon, every other sign where it was. */
export function bareSql(sql: string): string {
  const ends = tokensOf(sql).filter(({ kind, text }) => kind === "mark" && text === ";");
  return ends.reduce((bare, { at }) => `${bare.slice(0, at)} ${bare.slice(at + 1)}`, sql);
}

/** Whether rows come in an order that the question asks for. */
export const isOrdered = (sql: string): boolean =>
  tokensOf(sql).some(({ kind, text, depth }) => kind === "word" && text === "ORDER" && depth === 0);

/** Whether it describes tables instead of asking them: the engine does not let such a one stand inside a query. */
export const isDescription = (sql: string): boolean => DESCRIPTIONS.has(firstWord(tokensOf(sql)) ?? "");

function refusalOfStatement(statement: readonly SqlToken[]): Refused | null {
  const word = leadingVerb(statement);
  const values = { word };
  if (WRITES.has(word)) return { why: "write", values };
  if (OUTSIDE.has(word)) return { why: "outside", values };
  if (SETTINGS.has(word)) return { why: "setting", values };
  return STATEMENTS.has(word) ? { why: "statement", values } : readsOutside(statement);
}

/** Statements of DuckDB that are neither questions nor named above; what it does not know it says in its own words. */
const STATEMENTS = new Set("BEGIN START COMMIT ROLLBACK ABORT END PREPARE EXECUTE DEALLOCATE".split(" "));

/** The verb that decides: what EXPLAIN explains, what follows the tables of a WITH. */
function leadingVerb(statement: readonly SqlToken[]): string {
  const words = statement.filter(({ kind }) => kind === "word");
  const [first] = words;
  if (first?.text === "EXPLAIN") {
    const rest = words.slice(words[1]?.text === "ANALYZE" ? 2 : 1);
    return rest[0] ? leadingVerb(rest) : "EXPLAIN";
  }
  if (first?.text === "WITH") {
    const verb = words.find(
      ({ text, depth }) =>
        depth === first.depth && (text === "SELECT" || /^(INSERT|UPDATE|DELETE)$/.test(text)),
    );
    if (verb && verb.text !== "SELECT") return verb.text;
  }
  return QUERIES.has(first?.text ?? "") ? "SELECT" : (first?.text ?? "");
}

const firstWord = (tokens: readonly SqlToken[]) => tokens.find(({ kind }) => kind === "word")?.text;

/** A function that reads files, or an address or a file's name where a table stands. */
function readsOutside(statement: readonly SqlToken[]): Refused | null {
  const places = tablePlacesIn(statement);
  for (const [at, { kind, text }] of statement.entries()) {
    const after = statement[at + 1];
    const isCalled = kind !== "text" && after?.kind === "mark" && after.text === "(";
    if (isCalled && READERS.test(text.toUpperCase()))
      return { why: "file", values: { word: text.toLowerCase() } };
    if (!places.has(at)) continue;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { why: "address", values: { address: text } };
    if (kind === "text" || /\.(csv|tsv|parquet|json|ndjson|db|duckdb|gz|zst)$/i.test(text))
      return { why: "file", values: { word: text } };
  }
  return null;
}

/** Where, among the tokens, a quoted text or name stands for a table: not in "IS DISTINCT FROM" and "trim(… FROM …)". */
function tablePlacesIn(statement: readonly SqlToken[]): Set<number> {
  const asks: boolean[] = [true]; // by depth: whether a query stands there, rather than what a function is given
  const lists: boolean[] = []; // by depth: whether what follows a comma is a table
  const places = new Set<number>();
  let isNext = false;
  for (const [at, { kind, text, depth }] of statement.entries()) {
    if (kind === "text" || kind === "quoted-name") {
      if (isNext) places.add(at);
      isNext = false;
    } else if (kind === "mark") {
      if (text === "(") [asks[depth + 1], lists[depth + 1]] = [false, false];
      isNext = text === "," && lists[depth] === true;
    } else {
      const [before] = statement.slice(Math.max(0, at - 1), at);
      if (text === "SELECT" || before?.text === "(") asks[depth] = text === "SELECT" || text === "FROM";
      const opens = text === "FROM" && before?.text !== "DISTINCT" && asks[depth] === true;
      if (opens || text === "JOIN") lists[depth] = true;
      else if (AFTER_TABLES.has(text)) lists[depth] = false;
      isNext = opens || /^(JOIN|DESCRIBE|SUMMARIZE|SHOW|TABLE|PIVOT|UNPIVOT)$/.test(text);
    }
  }
  return places;
}
