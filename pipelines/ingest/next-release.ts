/** A publisher's next release, met with one line that says what is new instead of a list of columns and cells. */
import { Fault } from "../lib/faults/fault.ts";
import type { NextRelease, SourceFile } from "../lib/source/source.ts";
import { sheetNames } from "../lib/tables/xlsx.ts";
import { startOf } from "../lib/text/text.ts";

/** A header of some thousand columns fits into it. */
const ENOUGH = 1 << 18;

/** @throws Fault, one, where the file bears all signs of a release that the source knows of and does not read */
export function refuseNextRelease(file: SourceFile, bytes: Uint8Array, where: string): void {
  const found = nextReleaseIn(file, bytes, where);
  if (found === undefined) return;
  throw new Fault({
    where,
    found: found.is,
    expected: `the layout read so far, with ${file.columns.slice(0, 5).join(", ")}`,
    do: found.do,
  });
}

/** The release whose signs a file bears, whatever its name. */
export function nextReleaseIn(
  { next }: SourceFile,
  bytes: Uint8Array,
  where: string,
): NextRelease | undefined {
  if (next === undefined || bytes.length === 0) return undefined;
  const sheets = sheetNames(bytes, where);
  const shown = { sheets: new Set(sheets), cells: sheets === null ? firstCells(bytes) : new Set<string>() };
  return next.find(({ kind, signs }) => signs.every((sign) => shown[kind].has(sign)));
}

const firstCells = (bytes: Uint8Array): Set<string> =>
  new Set(
    startOf(bytes, ENOUGH)
      .split(/[,\n\r]/)
      .map((cell) => cell.replaceAll('"', "").trim()),
  );
