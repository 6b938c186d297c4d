/** Parquet files of ours, whole. No engine is opened: a text of a dictionary becomes one string, however often it occurs. */
import { readFileSync } from "node:fs";
import { zstdDecompressSync } from "node:zlib";
import { parquetMetadata, parquetRead, parquetReadObjects } from "hyparquet";
import type { Cell } from "../../../indicators/formats/csv-writer.ts";

/** Its columns and its rows, both in their order. */
export async function readParquet(path: string): Promise<{ columns: string[]; rows: Cell[][] }> {
  const opened = open(path);
  const { schema } = parquetMetadata(opened.file);
  let rows: Cell[][] = [];
  await parquetRead({
    ...opened,
    rowFormat: "array",
    onComplete: (read: Cell[][]) => {
      rows = read;
    },
  });
  return { columns: schema.slice(1).map(({ name }) => name), rows };
}

/** The same as objects. */
export async function readParquetRows<Row>(path: string): Promise<Row[]> {
  return (await parquetReadObjects(open(path))) as Row[];
}

function open(path: string) {
  const bytes = readFileSync(path);
  return {
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    compressors: { ZSTD: (input: Uint8Array) => zstdDecompressSync(input) },
  };
}
