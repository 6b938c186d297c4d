/**
 * The one door to DuckDB-WASM. The engine runs in a worker, from our own host, and is fetched when the first question
 * is asked. 1.28.0 reads Parquet without fetching anything more; later versions download an extension for it.
 */
import * as duckdb from "@duckdb/duckdb-wasm";
import wasmEh from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerEh from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmMvp from "@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url";
import workerMvp from "@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url";

import { tablesIn } from "./tables-in.ts";

export type AnswerCell = string | number | boolean | null;

export interface Answer {
  columns: { name: string; isNumber: boolean }[];
  rows: Record<string, AnswerCell>[];
  milliseconds: number;
}

export interface Engine {
  /** Runs SQL over the published tables. @throws Error in the engine's own words */
  ask(sql: string): Promise<Answer>;
  /** The answer as a Parquet file. */
  toParquet(sql: string): Promise<Uint8Array>;
}

export interface EngineOptions {
  /** Names of the published tables and the addresses of their Parquet files. */
  tables: Record<string, string>;
  /** Bytes of the engine received so far. */
  onProgress: (bytes: number) => void;
}

/** What we use of an Arrow table; the package's own types do not resolve. */
interface ArrowTable {
  schema: { fields: { name: string }[] };
  toArray(): { toJSON(): Record<string, unknown> }[];
}

/** Opens the engine; tables are fetched when a question first names them. */
export async function openEngine({ tables, onProgress }: EngineOptions): Promise<Engine> {
  const database = await start(onProgress);
  const connection = await database.connect();
  const loaded = new Set<string>();

  const load = async (name: string) => {
    const answer = await fetch(tables[name] as string);
    if (!answer.ok) throw new Error(`${name}.parquet: HTTP ${answer.status}`);
    await database.registerFileBuffer(`${name}.parquet`, new Uint8Array(await answer.arrayBuffer()));
    await connection.query(`CREATE OR REPLACE VIEW "${name}" AS SELECT * FROM '${name}.parquet'`);
    loaded.add(name);
  };
  const prepare = (sql: string) =>
    Promise.all(
      tablesIn(sql, Object.keys(tables))
        .filter((name) => !loaded.has(name))
        .map(load),
    );

  return {
    async ask(sql) {
      await prepare(sql);
      const start = performance.now();
      const result = (await connection.query(sql)) as ArrowTable;
      const names = result.schema.fields.map(({ name }) => name);
      const rows = result.toArray().map((row) => {
        const cells = row.toJSON();
        return Object.fromEntries(names.map((name) => [name, plain(cells[name])]));
      });
      const columns = names.map((name) => ({
        name,
        isNumber: rows.some((row) => typeof row[name] === "number"),
      }));
      return { columns, rows, milliseconds: performance.now() - start };
    },
    async toParquet(sql) {
      await prepare(sql);
      await database.registerEmptyFileBuffer("answer.parquet");
      await connection.query(`COPY (${sql.replace(/;\s*$/, "")}) TO 'answer.parquet' (FORMAT parquet)`);
      const bytes = await database.copyFileToBuffer("answer.parquet");
      await database.dropFile("answer.parquet");
      return bytes;
    },
  };
}

async function start(onProgress: (bytes: number) => void): Promise<duckdb.AsyncDuckDB> {
  const bundle = await duckdb.selectBundle({
    mvp: { mainModule: wasmMvp, mainWorker: workerMvp },
    eh: { mainModule: wasmEh, mainWorker: workerEh },
  });
  const absolute = (address: string) => new URL(address, location.href).href;
  // a worker made from a blob inherits the page's policy, so that it can reach no other host
  const blob = new Blob([`importScripts(${JSON.stringify(absolute(bundle.mainWorker as string))});`], {
    type: "text/javascript",
  });
  const address = URL.createObjectURL(blob);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(address));
  await database.instantiate(absolute(bundle.mainModule), null, ({ bytesLoaded }) => onProgress(bytesLoaded));
  URL.revokeObjectURL(address);
  await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  return database;
}

function plain(value: unknown): AnswerCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.toISOString();
  return String(value);
}
