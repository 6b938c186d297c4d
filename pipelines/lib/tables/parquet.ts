/** The one door to DuckDB in Node. */
import {
  DuckDBConnection,
  DuckDBInstance,
  JSDuckDBValueConverter,
  type DuckDBResult,
} from "@duckdb/node-api";
import type { Column } from "../../../indicators/formats/columns.ts";
import { StringPool } from "../text/string-pool.ts";

const SQL_TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" } as const;

export interface ToParquet {
  csv: string;
  parquet: string;
  columns: readonly Pick<Column, "name" | "type">[];
  /** The order of the rows. */
  key: readonly string[];
}

/**
 * Turns CSV files of ours into Parquet with typed columns, so that both hold the same table. One after another over one
 * connection, beside the thread that asks: opening an engine costs more than writing a small file.
 *
 * V1, zstd and one thread: the browser's engine reads it, and the same rows give the same bytes.
 */
export class ParquetWriter {
  private readonly opened: Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }>;
  private last: Promise<unknown>;

  constructor() {
    this.opened = open();
    this.last = this.opened.then(({ connection }) => connection.run("SET threads = 1"));
  }

  add(file: ToParquet): Promise<void> {
    const done = this.last.then(async () => {
      await (await this.opened).connection.run(copyStatement(file));
    });
    this.last = done;
    done.catch(() => undefined); // whoever awaits it meets the error
    return done;
  }

  async close(): Promise<void> {
    await this.last.catch(() => undefined);
    const { instance, connection } = await this.opened;
    connection.closeSync();
    instance.closeSync();
  }
}

/** One file. */
export async function csvToParquet(
  csv: string,
  parquet: string,
  columns: ToParquet["columns"],
  key: readonly string[],
): Promise<void> {
  const writer = new ParquetWriter();
  try {
    await writer.add({ csv, parquet, columns, key });
  } finally {
    await writer.close();
  }
}

function copyStatement({ csv, parquet, columns, key }: ToParquet): string {
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(SQL_TYPES[type])}`).join(", ");
  return `COPY (
    SELECT * FROM read_csv(${literal(csv)}, header = true, delim = ',', quote = '"', escape = '"',
      nullstr = '', auto_detect = false, columns = {${types}})
    ORDER BY ${key.map(identifier).join(", ")}
  ) TO ${literal(parquet)} (FORMAT parquet, PARQUET_VERSION V1, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`;
}

/** Runs SQL in the native engine. */
export async function askNatively(sql: string): Promise<Record<string, unknown>[]> {
  return withConnection(async (connection) => {
    const result = await connection.stream(sql);
    const names = result.columnNames();
    const rows: Record<string, unknown>[] = [];
    for await (const chunk of chunksOf(result)) {
      for (let at = 0; at < (chunk[0]?.length ?? 0); at += 1) {
        const row: Record<string, unknown> = {};
        for (let column = 0; column < names.length; column += 1)
          row[names[column] as string] = chunk[column]?.[at];
        rows.push(row);
      }
    }
    return rows;
  });
}

/** Column by column, two thousand rows at a time; the same text is one string in memory, however often it occurs. */
async function* chunksOf(result: DuckDBResult): AsyncGenerator<unknown[][]> {
  const pools = result.columnNames().map(() => new StringPool());
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const columns: unknown[][] = chunk.convertColumns(JSDuckDBValueConverter);
    yield columns.map((column, at) =>
      column.map((value) => (typeof value === "string" ? pools[at]?.one(value) : value)),
    );
  }
}

async function withConnection<T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const { instance, connection } = await open();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function open() {
  const instance = await DuckDBInstance.create(":memory:");
  return { instance, connection: await instance.connect() };
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
