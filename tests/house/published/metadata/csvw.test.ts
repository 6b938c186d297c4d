import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { TABLES } from "../../../../indicators/tables.ts";
import { beyond, readCsvw } from "./csvw-reader.ts";

const latest = join(import.meta.dirname, "../../../../public/data/latest");
const written = readFileSync(join(latest, "csvw.json"), "utf8");
const readTable = (url: string) => readFileSync(join(latest, url), "utf8");

/** What is written, of one table and those that it points at: the others need not be read to find a fault in it. */
function aboutOnly(url: string): string {
  const metadata = JSON.parse(written) as Written;
  const keys = metadata.tables.find((table) => table.url === url)?.tableSchema.foreignKeys ?? [];
  const named = [url, ...keys.map(({ reference }) => reference.resource)];
  return JSON.stringify({
    ...metadata,
    tables: metadata.tables.filter((table) => named.includes(table.url)),
  });
}

interface Written {
  tables: {
    url: string;
    "dc:license": unknown;
    tableSchema: {
      columns: { name: string; datatype: unknown; required: boolean }[];
      foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
    };
  }[];
}

describe("csvw.json", () => {
  it("uses no part of the standard that the tests' reader does not know", () => {
    expect(beyond(JSON.parse(written))).toBeNull();
  });

  it("describes every table, under an address that needs no host", () => {
    const { tables } = JSON.parse(written) as Written;
    expect(tables.map(({ url }) => url).sort()).toEqual(
      Object.keys(TABLES)
        .map((table) => `${table}.csv`)
        .sort(),
    );
    for (const table of tables) expect(table["dc:license"], table.url).toBeTruthy();
  });

  it("is true of the tables: heads, types, forms, bounds, empty cells, keys, references", () => {
    expect(readCsvw(written, readTable).errors).toEqual([]);
  });

  it("says that observations point at indicators, places and sources, and peers at places twice", () => {
    const { tables } = JSON.parse(written) as Written;
    const keysOf = (url: string) =>
      tables
        .find((table) => table.url === url)
        ?.tableSchema.foreignKeys?.map(
          ({ columnReference, reference }) => `${columnReference} → ${reference.resource}`,
        );
    expect(keysOf("observations.csv")).toEqual([
      "indicator → indicators.csv",
      "iso3 → places.csv",
      "source → sources.csv",
    ]);
    expect(keysOf("peers.csv")).toEqual(["iso3 → places.csv", "peer → places.csv"]);
  });

  it.each([
    ["a word where a number should be", "peers.csv", /^(\w+,\w+),\d+/m, "$1,first", /is no integer/],
    ["a number out of bounds", "places.csv", /,-?\d+\.\d+,-?\d+(\.\d+)?,/, ",91.5,0,", /is out of bounds/],
    ["an economy that is not in places", "peers.csv", /^[A-Z]{3}/m, "ZZZ", /ZZZ is not one row/],
    ["a code of another form", "places.csv", /^[A-Z]{3},/m, "Kenya,", /is not of the form/],
    [
      "an empty cell that must not be",
      "sources.csv",
      /^[\w-]+,[^,]+,/m,
      (row: string) => row.replace(/,[^,]+,/, ",,"),
      /: empty/,
    ],
    ["a column renamed", "groups.csv", "median_score", "middle_score", /is not described/],
  ])("is found untrue after %s", (_what, url, from, to, message) => {
    expect(readCsvw(aboutOnly(url), readTable).errors).toEqual([]);
    const broken = (path: string) => {
      const text = readTable(path);
      if (path !== url) return text;
      const [head = "", ...rest] = text.split("\n");
      const body = rest.join("\n");
      const isHead = head.includes(String(from));
      return isHead
        ? `${head.replace(from, to as string)}\n${body}`
        : `${head}\n${body.replace(from, to as string)}`;
    };
    expect(readCsvw(aboutOnly(url), broken).errors.join("\n")).toMatch(message);
  });
});

const ORACLE = join(import.meta.dirname, "../../../../../shared/oracles/csvw-tests");

interface Entry {
  id: string;
  type: string;
  action: string;
  comment: string;
  option?: { metadata?: string };
}

/** W3C's own tests, where they lie beside the project. */
describe.skipIf(!existsSync(ORACLE))(
  "the tests' reader, put to W3C's validation tests of the parts we write",
  () => {
    const entries = existsSync(ORACLE)
      ? (JSON.parse(readFileSync(join(ORACLE, "manifest-validation.jsonld"), "utf8")) as { entries: Entry[] })
          .entries
      : [];
    const leftOut = new Map<string, number>();
    const known = entries.filter((entry) => {
      const why = reasonToLeaveOut(entry);
      if (why !== null) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
      return why === null;
    });

    it.each(known.map((entry) => [entry.id.replace(/^.*#/, ""), entry.type.slice(5), entry] as const))(
      "%s: %s",
      (_id, type, { action, comment }) => {
        const { errors } = readCsvw(readFileSync(join(ORACLE, action), "utf8"), (url) =>
          readFileSync(join(ORACLE, dirname(action), url.replace(/[?#].*/, "")), "utf8"),
        );
        // a warning must be no error; which warning is given is not held
        expect(errors.length > 0, `${comment} ${errors.slice(0, 3).join("; ")}`).toBe(
          type.startsWith("Negative"),
        );
      },
    );

    it("runs at least 50 of the 282, and leaves each other out for a reason", () => {
      const count = [...leftOut.values()].reduce((sum, n) => sum + n, 0);
      console.log(
        `CSVW: ${known.length} of ${entries.length} run; left out: ${[...leftOut].map(([why, n]) => `${why} ${n}`).join(", ")}`,
      );
      expect(entries.length).toBe(282);
      expect(known.length).toBeGreaterThanOrEqual(50);
      expect(known.length + count).toBe(entries.length);
    });

    /** We hand out metadata that names its tables: how a reader finds metadata from a table is not ours. */
    function reasonToLeaveOut({ action, option }: Entry): string | null {
      if (!action.endsWith(".json") || option?.metadata !== undefined) return "metadata found from a table";
      try {
        return beyond(JSON.parse(readFileSync(join(ORACLE, action), "utf8")));
      } catch {
        return null; // no JSON at all: for the reader to find
      }
    }
  },
);
