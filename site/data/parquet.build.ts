/** Build time: rows of a published Parquet file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";

export const latest = join(process.cwd(), "public/data/latest");

export const readTable = <Row>(name: string, columns?: string[]): Promise<Row[]> =>
  readParquetFile<Row>(join(latest, `${name}.parquet`), columns);

export async function readParquetFile<Row>(path: string, columns?: string[]): Promise<Row[]> {
  const bytes = readFileSync(path);
  return (await parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    compressors: { ZSTD: (input) => zstdDecompressSync(input) },
    ...(columns && { columns }),
  })) as Row[];
}
