/** Rooms that one can look over: few files in a level, no file about two things. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { filesUnder } from "../../../pipelines/lib/files/files.ts";

const root = join(import.meta.dirname, "../../..");
const MOST_FILES = 30;
const MOST_LINES = 400;

/** One idea a file, and as many files as ideas: the pillars and the arithmetic. */
const MAY_BE_LARGE = /^indicators\/(law|capacity|e-procurement|oversight|outcomes|composite)$/;
/** Tables written as code: one row after the other. */
const TABLES = [
  "indicators/advice/rules.ts",
  "indicators/reform-index/tables.ts",
  "indicators/training/exercises/people.ts",
];

const files = ["indicators", "pipelines", "site"].flatMap((room) =>
  filesUnder(join(root, room))
    .map((path) => `${room}/${path}`)
    .filter((path) => /\.(ts|astro|css)$/.test(path)),
);

it("has code to look at", () => expect(files.length).toBeGreaterThan(600));

it(`keeps at most ${MOST_FILES} files of code in a level`, () => {
  const code = files.filter((path) => !path.endsWith(".css"));
  const crowded = [...Map.groupBy(code, dirname)]
    .filter(([folder, own]) => own.length > MOST_FILES && !MAY_BE_LARGE.test(folder))
    .map(([folder, own]) => `${folder}: ${own.length}`);
  expect(crowded).toEqual([]);
});

it(`keeps a file that is no table within ${MOST_LINES} lines`, () => {
  const long = files.filter(
    (path) => readFileSync(join(root, path), "utf8").split("\n").length - 1 > MOST_LINES,
  );
  expect(long).toEqual(TABLES);
});
