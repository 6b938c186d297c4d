/** Parquet files of ours, whole. No engine is opened: a text of a dictionary becomes one string, however often it occurs. */
import { readFileSync } from "node:fs";
import { zstdDecompressSync } from "node:zlib";
import { parquetMetadata, parquetRead, parquetReadObjects } from "hyparquet";
import { Fault } from "../faults/fault.ts";
import type { Cell } from "../../../indicators/formats/csv-writer.ts";

/** Its columns and its rows, both in their order. */
export async function readParquet(path: string): Promise<{ columns: string[]; rows: Cell[][] }> {
  return whole(path, async (opened) => {
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
  });
}

/** The same as objects. */
export async function readParquetRows<Row>(path: string): Promise<Row[]> {
  return whole(path, async (opened) => (await parquetReadObjects(opened)) as Row[]);
}

/** @throws Fault where the file is cut short, or is no Parquet */
async function whole<Read>(path: string, read: (opened: Opened) => Promise<Read>): Promise<Read> {
  try {
    return await read(open(path));
  } catch (cause) {
    throw new Fault(
      {
        where: path,
        found: (cause as Error).message,
        expected: "a whole Parquet file of ours",
        do: "bring it back: git checkout -- data/editions, or make it anew: npm run data -- --fresh",
      },
      { cause },
    );
  }
}

type Opened = ReturnType<typeof open>;

function open(path: string) {
  const bytes = readFileSync(path);
  return {
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    compressors: { ZSTD: (input: Uint8Array) => zstdDecompressSync(input) },
  };
}
