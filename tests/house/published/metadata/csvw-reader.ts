/**
 * A reader of CSV on the Web for the parts that we write: tables with columns, datatypes, required cells, primary and
 * foreign keys, null, a plain dialect, common properties. Independent of the code that writes them.
 */
export interface Found {
  errors: string[];
  warnings: string[];
}

type Json = Record<string, unknown>;
/** The text of a file, by its address as the metadata write it. */
export type Read = (url: string) => string;

const CONTEXT = "http://www.w3.org/ns/csvw";
const BASES = ["string", "integer", "double", "number", "boolean", "date"];
const BOUNDS = ["minInclusive", "maxInclusive", "minExclusive", "maxExclusive", "minimum", "maximum"];
const INHERITED = ["null", "datatype", "required"];
const DIALECT = ["encoding", "delimiter", "quoteChar", "header", "lineTerminators", "@type"];
const KNOWN = {
  group: ["@context", "@type", "@id", "tables", "dialect", "tableDirection", ...INHERITED],
  table: ["@context", "@type", "@id", "url", "tableSchema", "dialect", "tableDirection", ...INHERITED],
  schema: ["@type", "@id", "columns", "primaryKey", "foreignKeys", ...INHERITED],
  column: ["@type", "@id", "name", "titles", ...INHERITED],
  datatype: ["base", "format", ...BOUNDS],
  key: ["columnReference", "reference"],
  reference: ["resource", "columnReference"],
};

/** The first thing in a metadata document that this reader does not know; null where it knows all. */
export function beyond(metadata: unknown): string | null {
  if (!isObject(metadata)) return "not an object";
  const tables = "tables" in metadata ? listOf(metadata["tables"]) : [metadata];
  const context = listOf(metadata["@context"]).find(isObject) ?? {};
  return first([
    "@base" in context ? "context: @base" : null,
    ...("tables" in metadata ? [strange(metadata, KNOWN.group, "group")] : []),
    ...[metadata, ...tables].map(beyondDialect),
    ...[metadata, ...tables].map(beyondDatatype),
    ...tables.flatMap((table) => {
      if (!isObject(table)) return ["a table that is no object"];
      const schema = table["tableSchema"] ?? {};
      if (!isObject(schema)) return ["a schema in a file of its own"];
      const columns = listOf(schema["columns"] ?? []);
      return [
        strange(table, KNOWN.table, "table"),
        strange(schema, KNOWN.schema, "schema"),
        beyondDatatype(schema),
        ...columns.map((column) =>
          isObject(column) ? strange(column, KNOWN.column, "column") : "a column that is no object",
        ),
        ...columns.map((column) =>
          isObject(column) && isObject(column["titles"]) ? "titles by language" : null,
        ),
        ...columns.map(beyondDatatype),
      ];
    }),
  ]);
}

const first = (found: (string | null)[]) => found.find((each) => each !== null) ?? null;

function strange(object: Json, known: string[], what: string): string | null {
  const name = Object.keys(object).find((each) => !known.includes(each) && !each.includes(":"));
  return name === undefined ? null : `${what}: ${name}`;
}

function beyondDialect(holder: unknown): string | null {
  if (!isObject(holder) || holder["dialect"] === undefined) return null;
  const dialect = holder["dialect"];
  if (!isObject(dialect)) return "a dialect in a file of its own";
  if (dialect["encoding"] !== undefined && dialect["encoding"] !== "utf-8") return "dialect: encoding";
  return strange(dialect, DIALECT, "dialect");
}

function beyondDatatype(holder: unknown): string | null {
  if (!isObject(holder) || holder["datatype"] === undefined) return null;
  const type = holder["datatype"];
  if (typeof type === "string") return BASES.includes(type) ? null : `datatype: ${type}`;
  if (!isObject(type)) return "a datatype of another form";
  const base = type["base"] ?? "string";
  if (typeof base !== "string" || !BASES.includes(base)) return `datatype: ${String(base)}`;
  if (type["format"] !== undefined && base !== "string") return `datatype: a format of ${base}`;
  if (base === "date" && BOUNDS.some((bound) => bound in type)) return "datatype: bounds of date";
  return strange(type, KNOWN.datatype, "datatype");
}

/** Reads a metadata document and every table it names. */
export function readCsvw(text: string, read: Read): Found {
  const found: Found = { errors: [], warnings: [] };
  let metadata: unknown;
  try {
    metadata = JSON.parse(text);
  } catch {
    return { errors: ["no JSON"], warnings: [] };
  }
  if (!isObject(metadata)) return { errors: ["no object"], warnings: [] };
  checkContext(metadata["@context"], found);
  const isGroup = "tables" in metadata || metadata["@type"] === "TableGroup";
  if (!isGroup && !("url" in metadata)) found.errors.push("neither tables nor url");
  if (isGroup) {
    checkKind(metadata, "TableGroup", found);
    if (!Array.isArray(metadata["tables"]) || metadata["tables"].length === 0)
      found.errors.push("tables: none");
  }
  const inherited = pick(metadata, INHERITED);
  const tables = isGroup ? listOf(metadata["tables"] ?? []) : [metadata];
  const rows = new Map<string, { schema: Json; records: Map<string, string>[] }>();
  for (const table of tables) {
    if (!isObject(table)) continue;
    checkKind(table, "Table", found);
    const url = table["url"];
    if (typeof url !== "string") {
      found.errors.push("a table without url");
      continue;
    }
    const dialect = (table["dialect"] ?? metadata["dialect"] ?? {}) as Json;
    checkKind(dialect, "Dialect", found);
    const schema = (table["tableSchema"] ?? {}) as Json;
    checkKind(schema, "Schema", found);
    const context = { ...inherited, ...pick(table, INHERITED), ...pick(schema, INHERITED) };
    const records = readTable(url, read(url), { schema, dialect, context }, found);
    rows.set(url, { schema, records });
  }
  for (const [url, { schema, records }] of rows) {
    checkPrimaryKey(url, schema, records, found);
    checkForeignKeys(url, schema, records, rows, found);
  }
  return found;
}

function checkContext(context: unknown, { errors }: Found): void {
  const [head, extra, ...rest] = listOf(context);
  const isPlain = head === CONTEXT && rest.length === 0;
  const local = isObject(extra) ? Object.keys(extra) : [];
  const isKnown =
    extra === undefined || (local.length > 0 && local.every((each) => ["@base", "@language"].includes(each)));
  if (!isPlain || !isKnown) errors.push("@context");
}

function checkKind(object: Json, kind: string, found: Found): void {
  if (object["@type"] !== undefined && object["@type"] !== kind) found.errors.push(`@type: not ${kind}`);
  if (typeof object["@id"] === "string" && object["@id"].startsWith("_:"))
    found.errors.push("@id: a blank node");
  for (const [name, value] of Object.entries(object))
    if (name.includes(":") && !name.startsWith("@")) checkCommon(name, value, found);
}

/** Values of properties from other vocabularies, which may be JSON-LD of a simple kind. */
function checkCommon(name: string, value: unknown, found: Found): void {
  if (Array.isArray(value)) {
    for (const each of value) checkCommon(name, each, found);
    return;
  }
  if (!isObject(value)) return;
  const names = Object.keys(value);
  const allowed = ["@value", "@type", "@language", "@id"];
  if (names.some((each) => each.startsWith("@") && !allowed.includes(each)))
    found.errors.push(`${name}: a property of JSON-LD`);
  if ("@value" in value) {
    const isBoth = "@type" in value && "@language" in value;
    if (isBoth || names.some((each) => !["@value", "@type", "@language"].includes(each)))
      found.errors.push(`${name}: @value`);
  } else if ("@language" in value) found.errors.push(`${name}: @language without @value`);
  const language = value["@language"];
  if (language !== undefined && language !== null && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(String(language)))
    found.errors.push(`${name}: @language`);
  const kinds = listOf(value["@type"] ?? []);
  if ([...kinds, value["@id"]].some((each) => String(each).startsWith("_:")))
    found.errors.push(`${name}: a blank node`);
  if (kinds.some((each) => !/^(https?:|[a-z]+:)/.test(String(each)) && !/^[A-Z]/.test(String(each))))
    found.errors.push(`${name}: @type`);
  for (const [inner, each] of Object.entries(value))
    if (!inner.startsWith("@")) checkCommon(inner, each, found);
}

interface Described {
  schema: Json;
  dialect: Json;
  context: Json;
}

function readTable(
  url: string,
  text: string,
  { schema, dialect, context }: Described,
  found: Found,
): Map<string, string>[] {
  const lines = parse(text, String(dialect["delimiter"] ?? ","), String(dialect["quoteChar"] ?? '"'));
  const head = dialect["header"] === false ? null : (lines.shift() ?? []);
  const described = listOf(schema["columns"] ?? []).filter(isObject);
  if (Array.isArray(schema["columns"]) === false && schema["columns"] !== undefined)
    found.warnings.push("columns: no list");
  const columns = described.length > 0 ? described : (head ?? []).map((title) => ({ titles: title }) as Json);
  for (const column of columns) checkKind(column, "Column", found);
  const names = columns.map((column, at) =>
    String(column["name"] ?? listOf(column["titles"] ?? [])[0] ?? `_col.${at + 1}`),
  );
  if (new Set(names).size < names.length) found.errors.push(`${url}: a name twice`);
  checkHead(url, head, columns, found);
  const readers = columns.map((column) => cellReader({ ...context, ...pick(column, INHERITED) }, found));
  return lines.map((cells, at) => {
    const record = new Map<string, string>();
    if (cells.length !== columns.length) found.errors.push(`${url} row ${at + 1}: ${cells.length} cells`);
    cells.forEach((cell, place) => {
      const problem = readers[place]?.(cell);
      if (problem) found.errors.push(`${url} row ${at + 1}, ${String(names[place])}: ${problem}`);
      record.set(String(names[place]), cell);
    });
    return record;
  });
}

function checkHead(url: string, head: string[] | null, columns: readonly Json[], found: Found): void {
  if (head === null) return;
  if (head.length !== columns.length)
    found.errors.push(`${url}: ${head.length} columns, ${columns.length} described`);
  head.forEach((title, at) => {
    const column = columns[at] ?? {};
    const titles = listOf(column["titles"] ?? column["name"] ?? []);
    if (titles.length > 0 && !titles.includes(title))
      found.errors.push(`${url}: "${title}" is not described`);
  });
}

/** What is wrong with a cell; null where nothing is. */
function cellReader(says: Json, found: Found): (cell: string) => string | null {
  const nulls = listOf(says["null"] ?? "").map(String);
  const type = isObject(says["datatype"]) ? says["datatype"] : { base: says["datatype"] ?? "string" };
  const base = String(type["base"] ?? "string");
  checkBounds(type, base, found);
  const format = typeof type["format"] === "string" ? patternOf(type["format"], found) : null;
  const isKnown = new Map<string, string | null>();
  const judge = (cell: string): string | null => {
    if (nulls.includes(cell)) return says["required"] === true ? "empty" : null;
    if (base !== "string" && cell === "") return "empty";
    if (!isOf(base, cell)) return `"${cell}" is no ${base}`;
    if (format !== null && !format.test(cell)) return `"${cell}" is not of the form`;
    return isWithin(type, Number(cell)) || base === "string" ? null : `${cell} is out of bounds`;
  };
  return (cell) => {
    const known = isKnown.get(cell);
    if (known !== undefined) return known;
    const problem = judge(cell);
    isKnown.set(cell, problem);
    return problem;
  };
}

/** A pattern that cannot be read is passed over, and said. */
function patternOf(written: string, { warnings }: Found): RegExp | null {
  try {
    return new RegExp(written);
  } catch {
    warnings.push(`format: ${written}`);
    return null;
  }
}

function isOf(base: string, cell: string): boolean {
  if (base === "integer") return /^[+-]?\d+$/.test(cell);
  if (base === "double" || base === "number")
    return /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|NaN|-?INF)$/.test(cell);
  if (base === "boolean") return ["true", "false", "1", "0"].includes(cell);
  if (base === "date") return /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell));
  return true;
}

const boundsOf = (type: Json) => ({
  low: type["minInclusive"] ?? type["minimum"],
  over: type["minExclusive"],
  high: type["maxInclusive"] ?? type["maximum"],
  under: type["maxExclusive"],
});

function isWithin(type: Json, value: number): boolean {
  const { low, over, high, under } = boundsOf(type);
  return (
    (low === undefined || value >= Number(low)) &&
    (over === undefined || value > Number(over)) &&
    (high === undefined || value <= Number(high)) &&
    (under === undefined || value < Number(under))
  );
}

function checkBounds(type: Json, base: string, { errors }: Found): void {
  const { low, over, high, under } = boundsOf(type);
  const given = [low, over, high, under].some((bound) => bound !== undefined);
  if (given && (base === "string" || base === "boolean")) errors.push(`bounds of a ${base}`);
  if ((low !== undefined && over !== undefined) || (high !== undefined && under !== undefined))
    errors.push("bounds twice");
  if (low !== undefined && high !== undefined && Number(high) < Number(low)) errors.push("bounds crossed");
  if (over !== undefined && under !== undefined && Number(under) < Number(over))
    errors.push("bounds crossed");
  if (low !== undefined && under !== undefined && Number(under) <= Number(low)) errors.push("bounds crossed");
  if (over !== undefined && high !== undefined && Number(high) <= Number(over)) errors.push("bounds crossed");
}

type Records = readonly Map<string, string>[];

const keyOf = (record: Map<string, string>, names: readonly string[]) =>
  names.map((name) => record.get(name) ?? "").join("\u0000");

function checkPrimaryKey(url: string, schema: Json, records: Records, { errors }: Found): void {
  const names = listOf(schema["primaryKey"] ?? []).map(String);
  if (names.length === 0 || !areNamed(names, schema)) return;
  const seen = new Set<string>();
  for (const record of records) {
    const key = keyOf(record, names);
    if (seen.has(key)) errors.push(`${url}: key twice: ${key.replaceAll("\u0000", ", ")}`);
    seen.add(key);
  }
}

const areNamed = (names: readonly string[], schema: Json) =>
  names.every((name) =>
    listOf(schema["columns"] ?? []).some((column) => isObject(column) && column["name"] === name),
  );

function checkForeignKeys(
  url: string,
  schema: Json,
  records: Records,
  tables: Map<string, { schema: Json; records: Records }>,
  { errors }: Found,
): void {
  for (const key of listOf(schema["foreignKeys"] ?? [])) {
    const reference = isObject(key) ? key["reference"] : null;
    if (
      !isObject(key) ||
      !isObject(reference) ||
      strange(key, KNOWN.key, "key") !== null ||
      hasCommon(key) ||
      hasCommon(reference)
    ) {
      errors.push(`${url}: a foreign key of another form`);
      continue;
    }
    const from = listOf(key["columnReference"]).map(String);
    const to = listOf(reference["columnReference"]).map(String);
    const target = tables.get(String(reference["resource"]));
    if (target === undefined || !areNamed(from, schema) || !areNamed(to, target.schema)) {
      errors.push(`${url}: a foreign key to nothing`);
      continue;
    }
    const counts = new Map<string, number>();
    for (const record of target.records)
      counts.set(keyOf(record, to), (counts.get(keyOf(record, to)) ?? 0) + 1);
    const missing = new Set(
      records
        .filter((record) => from.some((name) => record.get(name) !== ""))
        .map((record) => keyOf(record, from))
        .filter((each) => counts.get(each) !== 1),
    );
    for (const each of missing)
      errors.push(`${url}: ${from.join()} ${each} is not one row of ${String(reference["resource"])}`);
  }
}

const hasCommon = (object: Json) => Object.keys(object).some((name) => name.includes(":"));

/** RFC 4180, by hand: the tests' own second reader of CSV. */
function parse(text: string, delimiter: string, quote: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const body = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] as string;
    if (isQuoted) {
      if (sign !== quote) cell += sign;
      else if (body[at + 1] === quote) {
        cell += quote;
        at += 1;
      } else isQuoted = false;
    } else if (sign === quote) isQuoted = true;
    else if (sign === delimiter) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && body[at + 1] === "\n") at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += sign;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const pick = (object: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
