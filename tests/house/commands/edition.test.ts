/** npm run edition and what npm run data shows of it, as a whole, in a copy of the project. */
import { spawnSync } from "node:child_process";
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { filesUnder, sha256 } from "../../../pipelines/lib/files/files.ts";
import { readParquetRows } from "../../../pipelines/lib/tables/read-parquet.ts";
import { applyChanges, cellsOf, isSame } from "../../../pipelines/editions/changes.ts";
import type { ChangeRow } from "../../../indicators/schema/edition.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import { EDITION_ZIP } from "../../../indicators/formats/moved.ts";
import { unzip } from "../../../pipelines/lib/files/zip.ts";
import { lastingSmallProject } from "../../small-project.ts";
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
  expect(run("edition", "2026.1").status).toBe(0);
  expect(run("data").status).toBe(0);
});

describe("an edition", () => {
  it("is shown as it was frozen, with checksums that sha256sum finds right", () => {
    for (const id of ["2024.1", "2026.1"]) {
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
    const folder = withZip(join(project, "public/data/editions/2026.1"));
    const { files } = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as {
      files: { path: string; sha256: string }[];
    };
    expect(files.length).toBeGreaterThan(20);
    for (const { path, sha256: sum } of files)
      expect({ path, sum: sha256(readFileSync(join(folder, path))) }).toEqual({ path, sum });
  });

  it("equals latest as long as nothing has changed", () => {
    const zipped = withZip(join(project, "public/data/editions/2026.1"));
    const wholeOf = (folder: string) => (folder === "latest" ? join(project, "public/data/latest") : zipped);
    for (const name of ["observations.csv", "observations.parquet", "readings.csv", "provenance.csv"]) {
      const [frozen, latest] = ["editions/2026.1", "latest"].map((folder) =>
        readFileSync(join(wholeOf(folder), name)),
      );
      expect(sha256(frozen as Buffer), name).toBe(sha256(latest as Buffer));
    }
    const { edition } = JSON.parse(
      readFileSync(join(project, "public/data/latest/catalog.json"), "utf8"),
    ) as { edition: unknown };
    expect(edition).toEqual({ id: "2026.1", isCurrent: true });
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
    expect(list.map(({ id }) => id)).toEqual(["2026.1", "2024.1"]);
    for (const entry of list) expect(JSON.stringify(entry).length).toBeLessThanOrEqual(1024);
  });

  it("is never made twice", () => {
    const before = sums("data/editions");
    const { status, stderr } = run("edition", "2026.1");
    expect([status, stderr]).toEqual([1, expect.stringContaining("found an edition of that name")]);
    expect(sums("data/editions")).toEqual(before);
  });
});

describe("the list of changes", () => {
  const table = <Row>(path: string) => readParquetRows<Row>(join(project, "public/data/editions", path));

  it("turns the edition before into the edition after", async () => {
    const [before, after, changes] = await Promise.all([
      table<Observation>("2024.1/observations.parquet"),
      table<Observation>("2026.1/observations.parquet"),
      table<ChangeRow>("2026.1/changes.parquet"),
    ]);
    const changed = applyChanges(before, changes);
    const wanted = [...cellsOf(after)].filter(([, { value }]) => value !== null);
    expect(changed.size).toBe(wanted.length);
    expect(wanted.filter(([key, row]) => !isSame(changed.get(key), row))).toEqual([]);
  });

  it("has its reason in every row, more than one kind of it, and stands under the name of the pair", async () => {
    const changes = await table<ChangeRow>("2026.1/changes.parquet");
    expect(changes.length).toBeGreaterThan(1000);
    expect(new Set(changes.map(({ reason }) => reason))).toEqual(new Set(["new-data", "publisher-revision"]));
    expect(readdirSync(join(project, "public/data/changes"))).toEqual(["2024.1-2026.1.csv"]);
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

it("knows that latest has moved on when a reading has changed", () => {
  const path = join(project, "data/readings/wto-gpa.csv");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("wto-gpa,status,UKR,2023,,party", "wto-gpa,status,UKR,2023,,observer"));
  expect(run("data").status).toBe(0);
  const { edition } = JSON.parse(readFileSync(join(project, "public/data/latest/catalog.json"), "utf8")) as {
    edition: unknown;
  };
  expect(edition).toEqual({ id: "2026.1", isCurrent: false });
});
