import { readFileSync, statSync, type Stats } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/** A function from a file to its bytes under brotli: each is compressed once and kept until the file changes. Null where no file is. */
export function compressor(): (file: string) => Buffer | null {
  const kept = new Map<string, { state: string; body: Buffer }>();
  return (file) => {
    const stats = statsOf(file);
    if (!stats?.isFile()) return null;
    const state = `${stats.size} ${stats.mtimeMs}`;
    const known = kept.get(file);
    if (known?.state === state) return known.body;
    const body = brotli(readFileSync(file));
    kept.set(file, { state, body });
    return body;
  };
}

/** Whether a header Accept-Encoding takes brotli, https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3; unsaid is no. */
export const takesBrotli = (accepted = ""): boolean =>
  accepted.split(",").some((each) => /^\s*br\s*(;\s*q=(0?\.\d*[1-9]\d*|[1.][0.]*)\s*)?$/i.test(each));

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined; // also a name that is too long
  }
}

/** Quality 5 for the large engine, where 11 would take half a minute. */
const brotli = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 2e6 ? 5 : 9 } });
