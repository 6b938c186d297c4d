/** Every address published before answers: by a file, or by what the page for unknown addresses says became of it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Catalog } from "../../indicators/schema/catalog.ts";
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

type Answer = "file" | "made" | "zip" | "csv" | "citation";

/** What the address leads to now; null where it leads nowhere. */
function answer(path: string): Answer | null {
  if (has(path)) return "file";
  const moved = movedFrom(path);
  switch (moved?.kind) {
    case "editions":
      return has(moved.zip) && namesIn(moved.zip).has(moved.file) ? "zip" : null;
    case "tables":
      return has(moved.file) && has(moved.file.replace(/csv$/, "parquet")) ? "csv" : null;
    case "citation":
      return isOnPage(moved.page) ? "citation" : null;
    case "countries":
    case "indicators":
      return has(`data/latest/${moved.kind}/${moved.id}.json`) && has("data/latest/described.json")
        ? "made"
        : null;
    default:
      return null;
  }
}

/** Whether the page is there and has the place that the address names. */
function isOnPage(address: string): boolean {
  const [page = "", place = ""] = address.split("#");
  const path = `${page}index.html`;
  return has(path) && readFileSync(join(dist, path), "utf8").includes(`id="${place}"`);
}

const answers = Map.groupBy(new Set(addresses()), answer);

it("lists the addresses of the whole site", () => {
  expect(new Set(addresses()).size).toBeGreaterThan(12_000);
});

it("answers at every address", () => {
  expect(answers.get(null) ?? []).toEqual([]);
});

it("answers with a file, but for what is made, zipped, too large or on the page that it cites", () => {
  expect(answers.get("made")?.every((path) => /\.xlsx$|-excel\.csv$/.test(path))).toBe(true);
  expect(answers.get("zip")?.every((path) => /^data\/editions\/.*\.csv$/.test(path))).toBe(true);
  expect(answers.get("citation")?.every((path) => path.startsWith("cite/"))).toBe(true);
  const { leftOut } = Catalog.parse(JSON.parse(readFileSync(join(dist, "data/latest/catalog.json"), "utf8")));
  expect(new Set(answers.get("csv"))).toEqual(new Set(leftOut.map(({ path }) => `data/latest/${path}`)));
});

it("names what moved on the page for unknown addresses, with and without script", () => {
  const page = readFileSync(join(dist, "404.html"), "utf8");
  expect(page).toMatch(/<div class="wrap prose" data-moved/);
  for (const kind of ["make", "editions", "tables", "citation"])
    expect(page).toContain(`data-offer="${kind}"`);
  expect(page).toContain("BibTeX");
});

it("knows no other address as moved", () => {
  for (const path of ["data/latest/places.xlsx", "countries/KEN/", "data/editions/2026.1/a/b.csv"])
    expect(movedFrom(path)).toBeNull();
});

it("says at an unknown address what became of stories whose address held a name, and where all stories stand", () => {
  const page = readFileSync(join(dist, "404.html"), "utf8");
  expect(page).toMatch(/id="stories"[^]*another address since 1 December 2026[^]*href="\/knowledge\/"/);
});
