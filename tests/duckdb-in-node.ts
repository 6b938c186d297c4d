/** The engine of the explorer, DuckDB-WASM, in Node and without a worker: what a reader's browser runs; files it writes are on the disk. */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Connection } from "../site/features/explore/whole-answer.ts";

const DIST = join(import.meta.dirname, "../node_modules/@duckdb/duckdb-wasm/dist");

/** What is used of the package, whose own types do not resolve. */
interface Bindings {
  instantiate(): Promise<unknown>;
  open(config: object): void;
  connect(): Connection;
}

export async function duckdbInNode(): Promise<Connection> {
  const duckdb = createRequire(import.meta.url)("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs") as {
    createDuckDB(bundles: object, logger: object, runtime: object): Promise<Bindings>;
    VoidLogger: new () => object;
    NODE_RUNTIME: object;
  };
  const module = { mainModule: join(DIST, "duckdb-eh.wasm"), mainWorker: "" };
  const database = await duckdb.createDuckDB(
    { mvp: { ...module, mainModule: join(DIST, "duckdb-mvp.wasm") }, eh: module },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate();
  database.open({});
  return database.connect();
}
