/** Who may import whom: the picture of the house in the README, held by a test. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../../pipelines/lib/files/files.ts";

interface Import {
  file: string;
  of: string;
}

const ROOMS = ["indicators", "pipelines", "site", "tests"];
const MAY_IMPORT: Record<string, string[]> = {
  indicators: [],
  pipelines: ["indicators"],
  site: ["indicators"],
  tests: ["indicators", "pipelines", "site"],
};

const files = ROOMS.flatMap((room) => filesUnder(room).map((path) => `${room}/${path}`)).filter((path) =>
  /\.(ts|astro)$/.test(path),
);
const imports = files.flatMap(importsOf);

/** What a file names after `from`, or hands to `import(…)`; paths are resolved from the project's root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8").replaceAll(/^import type .*$/gm, "");
  const names = text.matchAll(/(?:\bfrom\s+|^import\s+|\bimport\()"([^"\n]+)"/gm);
  return [...names].map(([, name = ""]) => ({
    file,
    of: name.startsWith(".") ? normalize(join(dirname(file), name)) : name,
  }));
}

const roomOf = (path: string) => path.split("/")[0] as string;
const isOurs = ({ of }: Import) => ROOMS.includes(roomOf(of));
const listed = (found: Import[]) => found.map(({ file, of }) => `${file} → ${of}`);
const importersOf = (library: RegExp, room: string) => [
  ...new Set(
    imports.filter(({ file, of }) => roomOf(file) === room && library.test(of)).map(({ file }) => file),
  ),
];

it("has corridors to walk: imports inside each room and between them", () => {
  expect(files.length).toBeGreaterThan(150);
  for (const room of ROOMS)
    expect(imports.filter(({ file }) => roomOf(file) === room).length).toBeGreaterThan(20);
  expect(listed(imports)).toContain("pipelines/derive/derive.ts → indicators/composite/normalise.ts");
});

it.each(ROOMS)("lets %s import only the rooms it may", (room) => {
  const out = imports.filter(
    (each) => roomOf(each.file) === room && isOurs(each) && roomOf(each.of) !== room,
  );
  expect(listed(out.filter(({ of }) => !MAY_IMPORT[room]?.includes(roomOf(of))))).toEqual([]);
});

describe("indicators", () => {
  it("import zod and each other, nothing else, so that they run in a browser", () => {
    const others = imports.filter((each) => roomOf(each.file) === "indicators" && !isOurs(each));
    const allowed = ({ file, of }: Import) =>
      of === "zod" || of === "zod/mini" || (file === "indicators/define/load.ts" && of.startsWith("node:"));
    expect(listed(others.filter((each) => !allowed(each)))).toEqual([]);
  });

  it("are loaded from the disk by nobody in the site's browser code", () => {
    const loaders = importersOf(/^indicators\/load\.ts$/, "site");
    expect(loaders).toEqual([]);
  });

  it("score nothing by what lies outside: score/ is pure", () => {
    const out = imports.filter(
      ({ file, of }) => file.startsWith("indicators/composite/") && !of.startsWith("indicators/"),
    );
    expect(listed(out)).toEqual([]);
  });
});

describe("pipelines", () => {
  it("run from stages to lib and never back", () => {
    const back = imports.filter(
      ({ file, of }) =>
        file.startsWith("pipelines/lib/") && /^pipelines\/(stages|sources|data|ingest)/.test(of),
    );
    expect(listed(back)).toEqual([]);
  });

  it("keep sources apart: a source reaches lib, and no other source", () => {
    const out = imports.filter(
      ({ file, of }) =>
        file.startsWith("pipelines/sources/") &&
        !of.startsWith("pipelines/lib/") &&
        dirname(of) !== dirname(file),
    );
    expect(listed(out)).toEqual([]);
  });

  it.each([
    [/^papaparse$/, "pipelines/lib/tables/csv.ts"],
    [/^@duckdb\/node-api$/, "pipelines/lib/tables/parquet.ts"],
    [/^read-excel-file/, "pipelines/lib/tables/xlsx.ts"],
    [/^node:https?$/, "pipelines/lib/http/http-request.ts"],
    [/^fflate$/, "pipelines/lib/files/zip.ts"],
    [/^yaml$/, "pipelines/lib/files/yaml.ts"],
  ])("have one door to %s: %s", (library, door) => expect(importersOf(library, "pipelines")).toEqual([door]));
});

it("reaches the network by no other way than that door", () => {
  const strays = files.filter(
    (file) => file.startsWith("pipelines/") && /\bfetch\(|node:(net|tls)"/.test(readFileSync(file, "utf8")),
  );
  expect(strays).toEqual([]);
});

describe("site", () => {
  it.each([
    [/^@duckdb\/duckdb-wasm/, ["site/features/explore/engine.client.ts"]],
    [/^leaflet/, ["site/charts/leaflet-map.client.ts"]],
    [
      /^papaparse$/, // in the browser by the first alone; the others write and read files while building
      [
        "site/features/contribute/parse.client.ts",
        "site/pages/contribute/templates/[kind].csv.ts",
        "site/pages/knowledge/steps/[step].csv.ts",
        "site/data/training.build.ts",
      ],
    ],
  ])("has one door to %s: %o", (library, doors) => expect(importersOf(library, "site")).toEqual(doors));

  it("draws with d3 and Plot in charts alone", () => {
    const drawers = importersOf(/^(d3(-.*)?|@observablehq\/plot|topojson-client)$/, "site");
    expect(drawers.filter((file) => !file.startsWith("site/charts/"))).toEqual([]);
    expect(drawers.length).toBeGreaterThan(0);
  });

  it("hands rows to charts: a chart asks no query and knows no page", () => {
    const out = imports.filter(
      ({ file, of }) => file.startsWith("site/charts/") && /^site\/(queries|pages|components)\//.test(of),
    );
    expect(listed(out)).toEqual([]);
  });

  it("is imported by no page of another: pages are ends, not corridors", () => {
    expect(listed(imports.filter(({ of }) => of.startsWith("site/pages/")))).toEqual([]);
  });
});

it("reads data, seeds and public as files, never as modules", () => {
  expect(listed(imports.filter(({ of }) => /^(data|seeds|public)\//.test(of)))).toEqual([]);
});

it("has no circle: nothing leads back to itself", () => {
  const next = Map.groupBy(imports.filter(isOurs), ({ file }) => file);
  const done = new Set<string>();
  const circleFrom = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { of } of next.get(file) ?? []) {
      const circle = circleFrom(of, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  expect(files.map((file) => circleFrom(file, [])).filter(Boolean)).toEqual([]);
});
