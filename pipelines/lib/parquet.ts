/** The one door to DuckDB in Node. */
import { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Column } from "../../indicators/columns.ts";
import type { Cell } from "./csv.ts";

const SQL_TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/**
 * Turns a CSV file of ours into Parquet with typed columns, so that both hold the same table.
 *
 * V1, zstd and one thread: the browser's engine reads it, and the same rows give the same bytes.
 */
export async function csvToParquet(
  csv: string,
  parquet: string,
  columns: readonly Pick<Column, "name" | "type">[],
  key: readonly string[],
) {
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(SQL_TYPES[type])}`).join(", ");
  const order = key.map(identifier).join(", ");
  await withConnection(async (connection) => {
    await connection.run("SET threads = 1");
    await connection.run(
      `COPY (
         SELECT * FROM read_csv(${literal(csv)}, header = true, delim = ',', quote = '"', escape = '"',
           nullstr = '', auto_detect = false, columns = {${types}})
         ORDER BY ${order}
       ) TO ${literal(parquet)} (FORMAT parquet, PARQUET_VERSION V1, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`,
    );
  });
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
