/** The one door to DuckDB in Node. */
import { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Column } from "../../../indicators/formats/columns.ts";
import type { Cell } from "./csv.ts";

const SQL_TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" } as const;

export interface ToParquet {
  csv: string;
  parquet: string;
  columns: readonly Pick<Column, "name" | "type">[];
  /** The order of the rows. */
  key: readonly string[];
}

/**
 * Turns CSV files of ours into Parquet with typed columns, so that both hold the same table. All of them over one
 * connection: opening an engine costs more than writing a small file.
 *
 * V1, zstd and one thread: the browser's engine reads it, and the same rows give the same bytes.
 */
export async function csvsToParquet(files: readonly ToParquet[]): Promise<void> {
  await withConnection(async (connection) => {
    await connection.run("SET threads = 1");
    for (const file of files) await connection.run(copyStatement(file));
  });
}

/** The same for one file. */
export async function csvToParquet(
  csv: string,
  parquet: string,
  columns: ToParquet["columns"],
  key: readonly string[],
): Promise<void> {
  await csvsToParquet([{ csv, parquet, columns, key }]);
}

function copyStatement({ csv, parquet, columns, key }: ToParquet): string {
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(SQL_TYPES[type])}`).join(", ");
  return `COPY (
    SELECT * FROM read_csv(${literal(csv)}, header = true, delim = ',', quote = '"', escape = '"',
      nullstr = '', auto_detect = false, columns = {${types}})
    ORDER BY ${key.map(identifier).join(", ")}
  ) TO ${literal(parquet)} (FORMAT parquet, PARQUET_VERSION V1, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`;
}

/** A Parquet file of ours: its columns and its rows, both in their order. */
export async function readParquet(path: string): Promise<{ columns: string[]; rows: Cell[][] }> {
  return withConnection(async (connection) => {
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet(${literal(path)})`);
    return { columns: reader.columnNames(), rows: reader.getRowsJS() as Cell[][] };
  });
}

/** The same as objects. */
export async function readParquetRows<Row>(path: string): Promise<Row[]> {
  return (await askNatively(`SELECT * FROM read_parquet(${literal(path)})`)) as Row[];
}

/** Runs SQL in the native engine. */
export async function askNatively(sql: string): Promise<Record<string, unknown>[]> {
  return withConnection(async (connection) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJS();
  });
}

async function withConnection<T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
