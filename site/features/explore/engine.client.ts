/**
 * The one door to DuckDB-WASM. The engine runs in a worker, from our own host, and is fetched when the first question
 * is asked. 1.28.0 reads Parquet without fetching anything more; later versions download an extension for it.
 */
import * as duckdb from "@duckdb/duckdb-wasm";
import wasmEh from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerEh from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";

import { isDeath, NoAnswer, type Answer } from "./answer.ts";
import { refusalOf } from "./refuse-sql.ts";
import { tablesIn } from "./tables-in.ts";
import { parquetQuery, wholeAnswer, type Connection } from "./whole-answer.ts";

export interface Engine {
  /**
   * Runs SQL over the published tables.
   *
   * @throws NoAnswer where it is refused, too long, stopped, or the engine died
   * @throws Error in the engine's own words
   */
  ask(sql: string): Promise<Answer>;
  /** An answer as a Parquet file. */
  toParquet(answer: Answer): Promise<Uint8Array>;
  /** Ends what runs, at once; the next question starts the engine again. */
  stop(): void;
}

export interface EngineOptions {
  /** Names of the published tables and the addresses of their Parquet files. */
  tables: Record<string, string>;
  /** Most rows of an answer, and most bytes that the engine may hold. */
  most: { rows: number; bytes: number };
  /** Bytes of the engine received so far. */
  onProgress: (bytes: number) => void;
}

interface Running {
  database: duckdb.AsyncDuckDB;
  connection: Connection;
  /** Tables that the engine has. */
  loaded: Set<string>;
}

/** An engine that starts with the first question; tables are fetched when a question first names them. */
export function engineOf({ tables, most, onProgress }: EngineOptions): Engine {
  let running: { opened: Promise<Running>; end: (fault: NoAnswer) => void; broken: Promise<never> } | null =
    null;
  let held: Answer | null = null;

  const start = () => {
    let end!: (fault: NoAnswer) => void;
    const { worker, address } = makeWorker();
    const broken = new Promise<never>((_resolve, reject) => {
      end = (fault) => {
        running = null;
        held = null;
        worker.terminate();
        reject(fault);
      };
    });
    broken.catch(() => undefined); // said to whoever waits for an answer
    worker.addEventListener("error", () => end(new NoAnswer("died")));
    const opened = open(worker, most.bytes, onProgress).finally(() => URL.revokeObjectURL(address));
    return { opened, end, broken };
  };
  const use = async <T>(task: (engine: Running) => Promise<T>): Promise<T> => {
    const mine = (running ??= start());
    try {
      return await Promise.race([mine.opened.then(task), mine.broken]);
    } catch (fault) {
      if (running !== mine) throw fault;
      if (fault instanceof NoAnswer && fault.why === "memory") mine.end(fault); // which gives the memory back
      if (fault instanceof NoAnswer) throw fault;
      const isOpen = await Promise.race([mine.opened, mine.broken]).then(
        () => true,
        () => false,
      );
      const died = isDeath((fault as Error).message);
      if (died || !isOpen) mine.end(new NoAnswer("died"));
      throw died ? new NoAnswer("died") : fault;
    }
  };
  const ask = async (sql: string) => {
    const refused = refusalOf(sql);
    if (refused) throw new NoAnswer(refused.why, refused.values);
    held = null;
    const answer = await use(async (engine) => {
      const missing = tablesIn(sql, Object.keys(tables)).filter((name) => !engine.loaded.has(name));
      await Promise.all(missing.map((name) => load(engine, name, tables[name] as string)));
      return wholeAnswer(engine.connection, sql, most.rows);
    });
    held = answer;
    return answer;
  };

  return {
    ask,
    async toParquet(answer) {
      if (held !== answer) Object.assign(answer, await ask(answer.sql));
      held = answer;
      return use(({ database, connection }) => writeParquet(database, connection, answer));
    },
    stop: () => running?.end(new NoAnswer("stopped")),
  };
}

async function load({ database, connection, loaded }: Running, name: string, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${name}.parquet: HTTP ${answer.status}`);
  await database.registerFileBuffer(`${name}.parquet`, new Uint8Array(await answer.arrayBuffer()));
  await connection.query(`CREATE OR REPLACE VIEW "${name}" AS SELECT * FROM '${name}.parquet'`);
  loaded.add(name);
}

async function writeParquet(
  database: duckdb.AsyncDuckDB,
  connection: Connection,
  { columns }: Answer,
): Promise<Uint8Array> {
  await database.registerEmptyFileBuffer("answer.parquet");
  await connection.query(
    `COPY (${await parquetQuery(connection, columns)}) TO 'answer.parquet' (FORMAT parquet)`,
  );
  const bytes = await database.copyFileToBuffer("answer.parquet");
  await database.dropFile("answer.parquet");
  return bytes;
}

const absolute = (address: string) => new URL(address, location.href).href;

/** A worker made from a blob inherits the page's policy, so that it can reach no other host. */
function makeWorker(): { worker: Worker; address: string } {
  const blob = new Blob([`importScripts(${JSON.stringify(absolute(workerEh))});`], {
    type: "text/javascript",
  });
  const address = URL.createObjectURL(blob);
  return { worker: new Worker(address), address };
}

async function open(
  worker: Worker,
  bytes: number,
  onProgress: EngineOptions["onProgress"],
): Promise<Running> {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(absolute(wasmEh), null, ({ bytesLoaded }) => onProgress(bytesLoaded));
  await database.open({});
  const connection = (await database.connect()) as Connection;
  await connection.query(`SET memory_limit = '${Math.floor(bytes / 1e6)}MB'`);
  return { database, connection, loaded: new Set() };
}
