/** The published files at build, each folder opened here and nowhere else. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readParquetFile } from "./parquet.build.ts";

export interface PublishedFolder {
  has(name: string): boolean;
  bytes(name: string): number;
  text(name: string): string;
  json(name: string): unknown;
  /** Rows of a Parquet file, by the name of its table. */
  table<Row>(name: string, columns?: string[]): Promise<Row[]>;
}

/** @param folder under public/data: "latest", "editions/2026.1", "" */
export function openPublished(folder: string): PublishedFolder {
  // pages are bundled before they run: a path beside this file would lead into the bundle
  const pathOf = (name: string) => join(process.cwd(), "public/data", folder, name);
  const text = (name: string) => readFileSync(pathOf(name), "utf8");
  return {
    has: (name) => existsSync(pathOf(name)),
    bytes: (name) => statSync(pathOf(name)).size,
    text,
    json: (name) => JSON.parse(text(name)),
    table: (name, columns) => readParquetFile(pathOf(`${name}.parquet`), columns),
  };
}

export const latest = openPublished("latest");

export const readTable = latest.table;
