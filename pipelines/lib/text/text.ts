import { constants, gunzipSync } from "node:zlib";
import { Fault, FaultList, type FaultReport } from "../faults/fault.ts";

/** What a publisher's text file looks like today. A file that looks otherwise is a surprise, and surprises stop the run. */
export interface Dialect {
  bom?: boolean;
  lineEnd?: "lf" | "crlf";
}

/**
 * Bytes to text with `\n` line ends: gunzipped where needed, checked to be whole UTF-8 in the dialect declared.
 *
 * @throws Fault for an empty file, an HTML page, another encoding, or an undeclared byte-order mark or line end
 */
export function readText(bytes: Uint8Array, where: string, dialect: Dialect = {}): string {
  const faults = new FaultList();
  const text = textOf(bytes, where, dialect, faults);
  faults.throwIfAny();
  return text;
}

/**
 * The same, where an undeclared byte-order mark or line end is noted and the text read on: its columns and cells may
 * have faults of their own.
 *
 * @throws Fault for what is no text at all
 */
export function textOf(bytes: Uint8Array, where: string, dialect: Dialect, faults: FaultList): string {
  const { bom = false, lineEnd = "lf" } = dialect;
  const text = decode(isGzip(bytes) ? inflate(bytes, where) : bytes, where);
  const hasBom = text.startsWith("\uFEFF");
  const body = hasBom ? text.slice(1) : text;
  refuseEmpty(body, where);
  refuseHtml(body, where);
  if (hasBom !== bom) faults.add(otherMark(hasBom, where));
  const found = lineEndOf(body);
  if (found !== lineEnd) faults.add(otherLineEnds(found, lineEnd, where));
  return found === "lf" ? body : body.replaceAll(/\r\n?/g, "\n");
}

/** The first characters of a file, gunzipped where needed: enough to see what it is. None of a broken archive. */
export function startOf(bytes: Uint8Array, length: number): string {
  if (!isGzip(bytes)) return new TextDecoder().decode(bytes.subarray(0, length));
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return new TextDecoder().decode(gunzipSync(bytes.subarray(0, length), options).subarray(0, length));
  } catch {
    return "";
  }
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

function inflate(bytes: Uint8Array, where: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new Fault(
      {
        where,
        found: "a gzip file that ends too early",
        expected: "a whole one",
        do: "fetch the file again",
      },
      { cause },
    );
  }
}

function decode(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Fault(
      {
        where,
        found: startsUtf16(bytes) ? "UTF-16" : "bytes that are not UTF-8",
        expected: "UTF-8",
        do: "ask the publisher for UTF-8, or save it as UTF-8 and say so in the source's caveats",
      },
      { cause },
    );
  }
}

export const startsUtf16 = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function refuseEmpty(text: string, where: string): void {
  if (text.trim() !== "") return;
  throw new Fault({
    where,
    found: "an empty file",
    expected: "a header and rows",
    do: "fetch the file again",
  });
}

function refuseHtml(text: string, where: string): void {
  if (!/^\s*<(!doctype html|html|head|body)\b/i.test(text)) return;
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim();
  throw new Fault({
    where,
    found: `a web page${title ? ` titled "${title}"` : ""}`,
    expected: "data",
    do: "open the address in a browser: the publisher's file has moved or asks for a login",
  });
}

const otherMark = (has: boolean, where: string): FaultReport => ({
  where,
  found: has ? "a byte-order mark at the start" : "no byte-order mark",
  expected: has ? "none, as in the edition before" : "one, as in the edition before",
  do: `see whether the publisher saves the file in a new way; if it is the same table, set bom: ${has} on the file in source.ts`,
});

const lineEndOf = (text: string) => (/\r(?!\n)/.test(text) ? "cr" : text.includes("\r\n") ? "crlf" : "lf");

const otherLineEnds = (found: "cr" | "crlf" | "lf", declared: "lf" | "crlf", where: string): FaultReport => ({
  where,
  found: `${found.toUpperCase()} line ends`,
  expected: `${declared.toUpperCase()}, as in the edition before`,
  do:
    found === "cr"
      ? "fetch the file again; if it is the same, some program has spoilt its line ends: ask the publisher"
      : `see whether the publisher saves the file in a new way; if it is the same table, set lineEnd: "${found}" on the file in source.ts`,
});
