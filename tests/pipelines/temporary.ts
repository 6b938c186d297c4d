import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { csvToTable, tableToCsv } from "../../pipelines/lib/tables.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A new folder, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "monitor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project with this one's pipelines, indicators, seeds and readings, to be spoilt at will. */
export function temporaryProject(): string {
  const folder = temporaryFolder();
  for (const name of ["indicators", "pipelines", "seeds", "data/readings", "package.json"]) {
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
    keepSome("readings", join(readings, name));
  keepSome("places", join(folder, "seeds/places.csv"));
  return folder;
}

function keepSome(table: "readings" | "places", path: string): void {
  const rows = csvToTable<{ iso3: string }>(table, readFileSync(path, "utf8"), path);
  writeFileSync(
    path,
    tableToCsv(
      table,
      rows.filter(({ iso3 }) => KEPT.test(iso3)),
    ),
  );
}
