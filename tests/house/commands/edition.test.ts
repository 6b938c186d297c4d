/** npm run edition and what npm run data shows of it, as a whole, in a copy of the project. */
import { spawnSync } from "node:child_process";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { writeCsv } from "../../../indicators/formats/csv-writer.ts";
import { headerOf, parseCsv } from "../../../pipelines/lib/tables/csv.ts";
import { filesUnder, sha256 } from "../../../pipelines/lib/files/files.ts";
import { readParquetRows } from "../../../pipelines/lib/tables/read-parquet.ts";
import { applyChanges, cellsOf, isSame } from "../../../pipelines/editions/changes.ts";
import type { ChangeRow } from "../../../indicators/schema/edition.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import { EDITION_ZIP } from "../../../indicators/formats/moved.ts";
import { unzip } from "../../../pipelines/lib/files/zip.ts";
import { lastingSmallProject } from "../../small-project.ts";
import { showing } from "../link-shows.ts";
import { temporaryFolder } from "../../temporary.ts";

const project = await lastingSmallProject();
const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [`pipelines/${script}.ts`, ...words], { cwd: project, encoding: "utf8" });
const sums = (folder: string) =>
  filesUnder(join(project, folder)).map(
    (path) => `${path} ${sha256(readFileSync(join(project, folder, path)))}`,
  );

/** A copy of an edition's folder in which its zip is unpacked, as its SHA256SUMS lists it. */
function withZip(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  for (const [name, bytes] of Object.entries(unzip(readFileSync(join(folder, EDITION_ZIP)))))
    writeFileSync(join(copy, name), bytes);
  return copy;
}

beforeAll(() => {
  expect(run("edition", "2024.1", "--known", "2024-12-31").stderr).not.toContain("found");
  expect(run("edition", "2026.2").status).toBe(0);
  expect(run("data").status).toBe(0);
});

describe("an edition", () => {
  it("is shown as it was frozen, with checksums that sha256sum finds right", () => {
    for (const id of ["2024.1", "2026.2"]) {
      const folder = join(project, "public/data/editions", id);
      const all = withZip(folder);
      execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: all });
      const about = JSON.parse(readFileSync(join(project, "data/editions", id, "edition.json"), "utf8")) as {
        sha256: string;
      };
      expect(sha256(readFileSync(join(folder, "SHA256SUMS")))).toBe(about.sha256);
    }
  });

  it("names in its catalogue the tables it holds, no other file, with the right checksums", () => {
    const folder = withZip(join(project, "public/data/editions/2026.2"));
    const { files } = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as {
      files: { path: string; sha256: string }[];
    };
    expect(files.length).toBeGreaterThan(20);
    for (const { path, sha256: sum } of files)
      expect({ path, sum: sha256(readFileSync(join(folder, path))) }).toEqual({ path, sum });
  });

  it("equals latest as long as nothing has changed", () => {
    const zipped = withZip(join(project, "public/data/editions/2026.2"));
    const wholeOf = (folder: string) => (folder === "latest" ? join(project, "public/data/latest") : zipped);
    for (const name of ["observations.csv", "observations.parquet", "readings.csv", "provenance.csv"]) {
      const [frozen, latest] = ["editions/2026.2", "latest"].map((folder) =>
        readFileSync(join(wholeOf(folder), name)),
      );
      expect(sha256(frozen as Buffer), name).toBe(sha256(latest as Buffer));
    }
    const { edition } = JSON.parse(
      readFileSync(join(project, "public/data/latest/catalog.json"), "utf8"),
    ) as { edition: unknown };
    expect(edition).toEqual({ id: "2026.2", isCurrent: true });
  });

  it("known on a day holds nothing that came later", async () => {
    const rows = await readParquetRows<{ year: number }>(
      join(project, "public/data/editions/2024.1/observations.parquet"),
    );
    expect(Math.max(...rows.map(({ year }) => year))).toBe(2024);
    const sources = await readParquetRows<{ published: string }>(
      join(project, "public/data/editions/2024.1/sources.parquet"),
    );
    for (const { published } of sources) expect(String(published) <= "2024-12-31").toBe(true);
  });

  it("is listed, newest first, in an entry of less than a kilobyte each", () => {
    const text = readFileSync(join(project, "public/data/editions.json"), "utf8");
    const list = JSON.parse(text) as { id: string }[];
    expect(list.map(({ id }) => id)).toEqual(["2026.2", "2024.1"]);
    for (const entry of list) expect(JSON.stringify(entry).length).toBeLessThanOrEqual(1024);
  });

  it("is never made twice", () => {
    const before = sums("data/editions");
    const { status, stderr } = run("edition", "2026.2");
    expect([status, stderr]).toEqual([1, expect.stringContaining("found an edition of that name")]);
    expect(sums("data/editions")).toEqual(before);
  });
});

describe("the list of changes", () => {
  const table = <Row>(path: string) => readParquetRows<Row>(join(project, "public/data/editions", path));

  it("turns the edition before into the edition after", async () => {
    const [before, after, changes] = await Promise.all([
      table<Observation>("2024.1/observations.parquet"),
      table<Observation>("2026.2/observations.parquet"),
      table<ChangeRow>("2026.2/changes.parquet"),
    ]);
    const changed = applyChanges(before, changes);
    const wanted = [...cellsOf(after)].filter(([, { value }]) => value !== null);
    expect(changed.size).toBe(wanted.length);
    expect(wanted.filter(([key, row]) => !isSame(changed.get(key), row))).toEqual([]);
  });

  it("has its reason in every row, more than one kind of it, and stands under the name of the pair", async () => {
    const changes = await table<ChangeRow>("2026.2/changes.parquet");
    expect(changes.length).toBeGreaterThan(1000);
    expect(new Set(changes.map(({ reason }) => reason))).toEqual(
      new Set(["correction", "new-data", "publisher-revision"]),
    );
    expect(readdirSync(join(project, "public/data/changes"))).toEqual(["2024.1-2026.2.csv"]);
  });
});

describe("a frozen file that is touched", () => {
  it("stops the run, is named, and what was shown stays", () => {
    const path = join(project, "data/editions/2024.1/places.parquet");
    const whole = readFileSync(path);
    const before = sums("public/data/latest");
    writeFileSync(path, whole.subarray(0, whole.length - 1));
    writeFileSync(join(project, "public/data/editions/2024.1/SHA256SUMS"), "");
    const { status, stderr } = run("data");
    expect(status).toBe(1);
    expect(stderr).toMatch(/places/);
    expect(sums("public/data/latest")).toEqual(before);
    writeFileSync(path, whole);
    expect(run("data").status).toBe(0);
  });

  it("is found by its checksums too, where they were changed along with it", () => {
    const path = join(project, "data/editions/2024.1/SHA256SUMS");
    const whole = readFileSync(path);
    appendFileSync(path, `${"0".repeat(64)}  more.csv\n`);
    expect(run("data").stderr).toContain("found other bytes than were frozen");
    writeFileSync(path, whole);
  });
});

/** Links of edition 2026.2: as its pages wrote them, without a year or an edition; as pages write them; as they are cited. */
const LINKS = [
  "/map/?indicator=government-effectiveness",
  "/map/?indicator=media-scrutiny&only=c5",
  "/map/?indicator=government-effectiveness&year=2023",
  "/map/?paint=age&indicator=media-scrutiny",
  "/progress/?from=2014&to=2023&countries=KEN.UKR.GHA&edition=2026.2",
  "/progress/?from=2004&to=2024&edition=2026.2",
  "/index/?weights=40-20-20-20",
  "/index/?edition=2026.2",
  "/explore/?q=peers-side-by-side",
  `/explore/?${new URLSearchParams({
    sql: "SELECT indicator, max_by(value, year) AS newest FROM observations WHERE iso3 = 'KEN' GROUP BY 1 ORDER BY 1",
    edition: "2026.2",
  })}`,
];
/** Those that name years and no edition: the same changes, their ranges by what is known of errors since. */
const OF_YEARS = [
  "/progress/?to=2023",
  "/progress/?from=2004&region=south-asia",
  "/progress/?from=2004&to=2023&countries=KEN.UKR",
];

describe("a further year of data", async () => {
  const published = join(project, "public/data");
  const before = new Map<string, unknown>();
  const changesOf = (seen: unknown) => {
    const { from, to, rows } = seen as { from: number; to: number; rows: IndexMoveRow[] };
    return { from, to, rows: rows.map(({ iso3, before: first, after }) => ({ iso3, first, after })) };
  };

  beforeAll(async () => {
    for (const link of [...LINKS, ...OF_YEARS]) before.set(link, await showing(link, published, "2026.2"));
    for (const name of ["vdem", "worldbank-wgi"]) addYear(join(project, `data/readings/${name}.csv`));
    expect(run("data").stderr).not.toContain("found");
  });

  it("moves latest on from the edition", () => {
    const text = readFileSync(join(published, "latest/catalog.json"), "utf8");
    const { edition } = JSON.parse(text) as { edition: unknown };
    expect(edition).toEqual({ id: "2026.2", isCurrent: false });
    const { times } = JSON.parse(readFileSync(join(published, "latest/index-track.json"), "utf8")) as {
      times: string[];
    };
    expect(times.at(-1)).toBe("2025");
  });

  it.each(LINKS)("changes nothing that %s shows", async (link) => {
    expect(JSON.stringify(before.get(link)).length).toBeGreaterThan(200);
    expect(await showing(link, published, "2027.1")).toEqual(before.get(link));
  });

  it.each(OF_YEARS)("changes no year and no score that %s shows", async (link) => {
    expect(changesOf(await showing(link, published, "2027.1"))).toEqual(changesOf(before.get(link)));
  });

  it("changes what a page's own address shows: the newest", async () => {
    const { to } = (await showing("/progress/", published, "2027.1")) as { to: number };
    expect(to).toBe(2025);
  });
});

/** Of each measure and economy its newest row again, as of 2025: Track then has a further year. */
function addYear(path: string): void {
  const text = readFileSync(path, "utf8");
  const columns = headerOf(text);
  const rows = parseCsv(text, path, columns).map(({ cells }) => cells);
  const newest = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const key = `${row["measure"]} ${row["iso3"]}`;
    if ((newest.get(key)?.["year"] ?? "") < (row["year"] ?? "")) newest.set(key, row);
  }
  const further = [...newest.values()].map(({ year = "", key = "", ...row }) => ({
    ...row,
    year: "2025",
    key: key.replace(year, "2025"),
  }));
  const cellsOf = (row: Record<string, string>) => columns.map((name) => row[name] || null);
  writeFileSync(path, writeCsv(columns, [...rows, ...further].map(cellsOf)));
}
