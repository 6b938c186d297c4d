/** The project in small, built once a run however many tests copy it: fourteen economies, every table with rows. */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { headerOf, parseCsv, writeCsv } from "../pipelines/lib/csv.ts";
import { filesUnder, sha256 } from "../pipelines/lib/files.ts";
import { whileLocked } from "./lock.ts";

const ROOT = join(import.meta.dirname, "..");
const CACHE = join(ROOT, "node_modules/.cache/small-project");
const INPUTS = [
  "indicators",
  "pipelines",
  "seeds",
  "data/readings",
  "data/reports",
  "data/errata.csv",
  "package.json",
];

/** Every source knows one of them at least; ABW is a part of NLD, and names of some are held back. */
export const SMALL_PLACES = "ABW AFG ALB ARG ARM BGR BRA BWA GHA KAZ KEN NLD RWA UKR".split(" ");

/** A copy of the small project with its data built, to be spoilt at will; gone when the test is over. */
export async function smallProject(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "monitor-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return copyInto(folder);
}

/** The same for all tests of a file, gone when the last is over. */
export async function lastingSmallProject(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "monitor-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return copyInto(folder);
}

/** This project's pipelines, indicators, seeds and readings, whole, in a folder of their own; nothing is built. */
export function fillProject(folder: string): string {
  for (const name of INPUTS) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  linkPackages(folder);
  return folder;
}

async function copyInto(folder: string): Promise<string> {
  cpSync(await builtOnce(), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

async function builtOnce(): Promise<string> {
  const built = join(CACHE, inputsHash());
  await whileLocked(`${CACHE}.lock`, () => {
    if (!existsSync(built)) build(built);
  });
  return built;
}

/** Elsewhere, for Node reads no types in folders under node_modules. */
function build(built: string): void {
  const folder = fillProject(mkdtempSync(join(tmpdir(), "monitor-")));
  try {
    cutDown(folder);
    const { status, stderr } = spawnSync(process.execPath, ["pipelines/data.ts"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the small project does not build\n${stderr}`);
    rmSync(CACHE, { recursive: true, force: true });
    cpSync(folder, `${built}.part`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${built}.part`, built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inputsHash(): string {
  const files = INPUTS.flatMap((name) =>
    /\.\w+$/.test(name) ? [name] : filesUnder(join(ROOT, name)).map((path) => join(name, path)),
  );
  const hashes = ["tests/small-project.ts", ...files].map(
    (path) => `${path} ${sha256(readFileSync(join(ROOT, path)))}`,
  );
  return sha256(hashes.join("\n")).slice(0, 16);
}

/** Absolute, so that a copy finds the packages too. */
const linkPackages = (folder: string) =>
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");

// Fewer rows --------------------------------------------------------------------------------------------------------

type Cells = Record<string, string>;

function cutDown(folder: string): void {
  const readings = join(folder, "data/readings");
  for (const name of readdirSync(readings).filter((each) => each.endsWith(".csv")))
    cutRows(join(readings, name));
  for (const name of ["places", "coalitions/merges", "coalitions/exceptions", "knowledge/stories"])
    cutRows(join(folder, `seeds/${name}.csv`));
  const roles = new Set(cellsOf(join(readings, "coalition-actors.csv")).map(({ role }) => role));
  cutRows(join(folder, "seeds/coalitions/roles.csv"), ({ role }) => roles.has(role));
  const courses = new Set(cellsOf(join(readings, "procurement-training.csv")).map(({ title }) => title));
  cutRows(join(folder, "seeds/network.csv"), ({ basis, key }) => basis !== "courses" || courses.has(key));
  for (const [path, row] of Object.entries(MADE_UP)) appendFileSync(join(folder, path), `${row}\n`);
}

/** A row for each table that has none in the project itself. */
const MADE_UP = {
  "data/errata.csv": "gpa-party,KEN,2023,1,0,made up for the tests,2026-11-24",
  "seeds/comments.csv":
    "standstill-period,KEN,2024,government,Example Agency,2026-02-03,Made up for the tests.,Letter 12,https://agency.example.org/12",
  "seeds/donor-programmes.csv":
    "KEN,law,XM-EXAMPLE-P1,Example Fund,A made-up programme,2024,,Example Fund: register,https://fund.example.org/p1",
};

function cellsOf(path: string): Cells[] {
  const text = readFileSync(path, "utf8");
  return parseCsv(text, path, headerOf(text)).map(({ cells }) => cells);
}

/** Rows of other economies go; rows about no single one stay. */
function cutRows(
  path: string,
  stays = ({ iso3 = "" }: Cells): boolean => iso3 === "" || SMALL_PLACES.includes(iso3),
): void {
  const columns = headerOf(readFileSync(path, "utf8"));
  const kept = cellsOf(path).filter(stays);
  writeFileSync(
    path,
    writeCsv(
      columns,
      kept.map((cells) => columns.map((name) => cells[name] || null)),
    ),
  );
}
