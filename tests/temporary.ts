import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { parseCsv, writeCsv } from "../pipelines/lib/tables/csv.ts";

const ROOT = join(import.meta.dirname, "..");

/** A new folder, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "monitor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project with this one's pipelines, indicators, seeds and readings, to be spoilt at will. */
export function temporaryProject(): string {
  return fillProject(temporaryFolder());
}

/** The same for all tests of a file, gone when the last is over. */
export function lastingProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "monitor-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return fillProject(folder);
}

function fillProject(folder: string): string {
  for (const name of [
    "indicators",
    "pipelines",
    "seeds",
    "data/readings",
    "data/reports",
    "data/errata.csv",
    "package.json",
  ]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

const KEPT = /^[AB]/;

/** The same with the economies whose codes begin with A or B, for tests that run it many times: a full run takes ten seconds. */
export function smallProject(): string {
  const folder = temporaryProject();
  const readings = join(folder, "data/readings");
  for (const name of readdirSync(readings).filter((each) => each.endsWith(".csv")))
    keepSome(join(readings, name));
  keepSome(join(folder, "seeds/places.csv"));
  for (const name of ["merges", "exceptions"]) keepSome(join(folder, `seeds/coalitions/${name}.csv`));
  const roles = new Set(cellsOf(join(readings, "coalition-actors.csv")).map(({ role }) => role));
  keepSome(join(folder, "seeds/coalitions/roles.csv"), ({ role }) => roles.has(role));
  keepSome(join(folder, "seeds/knowledge/stories.csv"));
  // its rows lead to rows of other economies, which are gone
  rmSync(join(folder, "seeds/network.csv"), { force: true });
  return folder;
}

type Cells = Record<string, string>;

const columnsOf = (text: string) => text.slice(0, text.indexOf("\n")).split(",");

function cellsOf(path: string): Cells[] {
  const text = readFileSync(path, "utf8");
  return parseCsv(text, path, columnsOf(text)).map(({ cells }) => cells);
}

/** Rows of other economies go; rows about no single one stay. */
function keepSome(
  path: string,
  stays = ({ iso3 = "" }: Cells): boolean => iso3 === "" || KEPT.test(iso3),
): void {
  const columns = columnsOf(readFileSync(path, "utf8"));
  const kept = cellsOf(path).filter(stays);
  writeFileSync(
    path,
    writeCsv(
      columns,
      kept.map((cells) => columns.map((name) => cells[name] || null)),
    ),
  );
}
