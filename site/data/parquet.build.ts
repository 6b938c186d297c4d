/** Build time: rows of a published Parquet file. */
import { readFileSync } from "node:fs";
import { zstdDecompressSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";

export async function readParquetFile<Row>(path: string, columns?: string[]): Promise<Row[]> {
  const bytes = readFileSync(path);
  return (await parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    compressors: { ZSTD: (input) => zstdDecompressSync(input) },
    ...(columns && { columns }),
  })) as Row[];
}
