/** Every address published before answers: by a file, or by what the page for unknown addresses says became of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { movedFrom } from "../../indicators/formats/moved.ts";
import { unzip } from "../../pipelines/lib/files/zip.ts";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");
const has = (path: string) => existsSync(join(dist, path));

/** Addresses of the list, patterns written out. */
function addresses(): string[] {
  const lines = readFileSync(join(import.meta.dirname, "addresses.txt"), "utf8")
    .trimEnd()
    .split("\n");
  const words = new Map(
    lines
      .filter((line) => line.startsWith("@"))
      .map((line) => line.slice(1).split(" "))
      .map(([name = "", ...list]) => [name, list]),
  );
  const writtenOut = (pattern: string): string[] => {
    const found = /\{(\w+)\}/.exec(pattern);
    if (!found) return [pattern];
    const list = words.get(found[1] as string) as string[];
    return list.flatMap((word) => writtenOut(pattern.replace(found[0], word)));
  };
  return lines.filter((line) => !/^[@#]/.test(line)).flatMap(writtenOut);
}

const zips = new Map<string, Set<string>>();
function namesIn(zip: string): Set<string> {
  const known = zips.get(zip) ?? new Set(Object.keys(unzip(readFileSync(join(dist, zip)))));
  zips.set(zip, known);
  return known;
}

/** What the address leads to now; null where it leads nowhere. */
function answer(path: string): "file" | "made" | "zip" | null {
  if (has(path)) return "file";
  const moved = movedFrom(path);
  if (moved === null) return null;
  if (moved.kind === "editions") return has(moved.zip) && namesIn(moved.zip).has(moved.file) ? "zip" : null;
  return has(`data/latest/${moved.kind}/${moved.id}.json`) && has("data/latest/described.json")
    ? "made"
    : null;
}

const answers = Map.groupBy(new Set(addresses()), answer);

it("lists the addresses of the whole site", () => {
  expect(new Set(addresses()).size).toBeGreaterThan(12_000);
});

it("answers at every address", () => {
  expect(answers.get(null) ?? []).toEqual([]);
});

it("answers with a file, but for the workbooks and CSV for Excel of slices and the CSV of editions", () => {
  expect(answers.get("made")?.every((path) => /\.xlsx$|-excel\.csv$/.test(path))).toBe(true);
  expect(answers.get("zip")?.every((path) => /^data\/editions\/.*\.csv$/.test(path))).toBe(true);
});

it("names what moved on the page for unknown addresses, with and without script", () => {
  const page = readFileSync(join(dist, "404.html"), "utf8");
  expect(page).toMatch(/<div class="wrap prose" data-moved/);
  expect(page).toContain("tables.zip");
});

it("knows no other address as moved", () => {
  for (const path of ["data/latest/observations.xlsx", "countries/KEN/", "data/editions/2026.1/a/b.csv"])
    expect(movedFrom(path)).toBeNull();
});
