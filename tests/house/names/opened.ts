/** Files as what stands in them: archives, workbooks and Parquet opened. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, unzipSync } from "fflate";
import { askNatively } from "../../../pipelines/lib/tables/parquet.ts";

/** A file, or each file of an archive and of the archives in it, with its name; workbooks are archives too. */
function* partsOf(path: string, bytes: Uint8Array): Generator<[path: string, bytes: Uint8Array]> {
  yield [path, strToU8(path)];
  const parts = /\.(xlsx|zip)$/.test(path) ? unzipped(bytes) : null;
  if (parts === null) return yield [path, bytes];
  for (const [name, part] of Object.entries(parts)) yield* partsOf(`${path}/${name}`, part);
}

/** Null where it is no archive, whatever its name: a broken one among the tests is looked at as it is. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** Every text of some Parquet files of one shape, each once. */
async function textsOfParquet(files: readonly string[]): Promise<Uint8Array> {
  const read = `read_parquet([${files.map((file) => `'${file}'`).join(", ")}])`;
  const columns = await askNatively(`DESCRIBE SELECT * FROM ${read}`);
  const texts = columns.filter(({ column_type }) => String(column_type).startsWith("VARCHAR"));
  if (texts.length === 0) return new Uint8Array();
  const each = texts.map(({ column_name }) => `string_agg(DISTINCT "${String(column_name)}", chr(10))`);
  const [row] = await askNatively(`SELECT ${each.join(", ")} FROM ${read}`);
  return strToU8(Object.values(row ?? {}).join("\n"));
}

const PICTURE = /\.(png|woff2|ico|wasm)$/;

/**
 * The parts of all files under a root, Parquet of one folder of slices together; pictures and typefaces hold no text.
 *
 * @param slices folders whose Parquet files are of one shape
 */
export async function* openAll(
  root: string,
  paths: readonly string[],
  slices: RegExp,
): AsyncGenerator<[path: string, bytes: Uint8Array]> {
  const parquet = paths.filter((path) => path.endsWith(".parquet"));
  const folders = Map.groupBy(parquet, (path) => (slices.test(dirname(path)) ? dirname(path) : path));
  for (const [name, files] of folders)
    yield [name, await textsOfParquet(files.map((file) => join(root, file)))];
  for (const path of paths) {
    if (path.endsWith(".parquet") || PICTURE.test(path)) yield [path, strToU8(path)];
    else yield* partsOf(path, readFileSync(join(root, path)));
  }
}
