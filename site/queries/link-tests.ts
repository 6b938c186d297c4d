/** links.csv as it is published: the tests of portals' addresses. Plain cells and quoted ones, one test a line. */
import type { LinkTest } from "./portal-of-place.ts";

const COLUMNS = ["iso3", "url", "tested", "result", "status"];

/** @throws RangeError where the file has other columns */
export function linkTestsFrom(csv: string): LinkTest[] {
  const [header, ...lines] = csv.split("\n").filter((line) => line !== "");
  if (header !== COLUMNS.join(","))
    throw new RangeError(`links.csv has the columns ${header}, not ${COLUMNS.join(",")}`);
  return lines.map((line) => {
    const [iso3 = "", url = "", tested, result = "", status] = cellsOf(line);
    return { iso3, url, tested: tested || null, result, status: status ? Number(status) : null };
  });
}

const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
