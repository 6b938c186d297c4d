/** The project in small, built once a run however many tests copy it: fourteen economies, every table with rows. */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
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
import { writeCsv } from "../indicators/formats/csv-writer.ts";
import { headerOf, parseCsv } from "../pipelines/lib/tables/csv.ts";
import { filesUnder, sha256 } from "../pipelines/lib/files/files.ts";
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
const SITE = [
  ...["site", "astro.config.mjs", "tsconfig.json", ".env.build"],
  ...["public/fonts", "public/_headers", "public/icon.svg"],
];

/** Every source knows one of them at least; ABW is a part of NLD, and names of some are held back. */
const SMALL_PLACES = "ABW AFG ALB ARG ARM BGR BRA BWA GHA KAZ KEN NLD RWA UKR".split(" ");

/** Those that pages of the site name: what is built from fewer has pages without an answer. */
const SITE_PLACES =
  "AUT BGD CHL CIV GEO IND ITA LSO MAR MDA MEX NGA NPL PER PHL PRY SEN SUR TZA UGA ZWE".split(" ");

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

/** A project small as that one and with this site, nothing built; for all tests of a file. */
export function lastingSiteProject(): { folder: string; places: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "monitor-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const places = [...SMALL_PLACES, ...SITE_PLACES];
  cutDown(fillProject(folder), places);
  for (const name of SITE) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return { folder, places };
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
    cutDown(folder, SMALL_PLACES);
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

/** Whole, for the network and the training lead to its rows, wherever they are. */
const COURSES = "procurement-training.csv";

function cutDown(folder: string, places: readonly string[]): void {
  // rows about no single economy stay
  const isOfThese = ({ iso3 = "" }: Cells) => iso3 === "" || places.includes(iso3);
  const readings = join(folder, "data/readings");
  for (const name of readdirSync(readings).filter((each) => each.endsWith(".csv") && each !== COURSES))
    cutRows(join(readings, name), isOfThese);
  for (const name of ["places", "coalitions/merges", "coalitions/exceptions", "knowledge/stories"])
    cutRows(join(folder, `seeds/${name}.csv`), isOfThese);
  cutRows(join(folder, "data/errata.csv"), isOfThese);
  const roles = new Set(cellsOf(join(readings, "coalition-actors.csv")).map(({ role }) => role));
  cutRows(join(folder, "seeds/coalitions/roles.csv"), ({ role }) => roles.has(role));
  for (const [path, row] of Object.entries(MADE_UP)) {
    appendFileSync(join(folder, path), `${row}\n`);
    if (headerOf(readFileSync(join(folder, path), "utf8")).includes("measure")) inOrder(join(folder, path));
  }
}

/** Readings stand in the order of their measure, economy and year. */
function inOrder(path: string): void {
  const columns = headerOf(readFileSync(path, "utf8"));
  const keyOf = ({ measure = "", iso3 = "", year = "" }: Cells) => `${measure}\t${iso3}\t${year}`;
  const rows = cellsOf(path).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const cells = rows.map((row) => columns.map((name) => row[name] || null));
  writeFileSync(path, writeCsv(columns, cells));
}

const ogpEvent = (measure: string, text: string) =>
  `ogp-membership-updates,${measure},BWA,2026,,${text},,,,documents to February 2026,events,BWA|${measure}`;

/** Rows for what none of the few economies has: tables that are empty in the project itself, measures of short lists. */
const MADE_UP = {
  "data/readings/reform-events-additions.csv":
    "BWA,2018-04,UNCAC,said so,un-uncac-later-parties,reform-events-additions,A document,https://example.org/bwa",
  "data/readings/un-uncac-later-parties.csv":
    "un-uncac-later-parties,deposit,BWA,2021,,2018-04,,,,documents of 2014 to 2021,parties,BWA",
  "data/readings/ogp-membership-updates.csv": [
    ogpEvent("joined", "2013"),
    ogpEvent("joined without a date", "said so"),
    ogpEvent("inactive", "2020"),
    ogpEvent("suspended", "2021"),
    ogpEvent("withdrawn", "2022-03-01"),
  ].join("\n"),
  "data/readings/openownership-bo-registers.csv":
    "openownership-bo-registers,procurement_register,BWA,2023,,Suppliers,,,,export of December 2023,registers,BWA|x",
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

function cutRows(path: string, stays: (cells: Cells) => boolean): void {
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
