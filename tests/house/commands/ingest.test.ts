/** npm run ingest, as a whole, in a copy of the project that knows one source alone. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, sha256 } from "../../../pipelines/lib/files/files.ts";
import { temporaryProject } from "../../temporary.ts";

const GOOD = "iso3,year,score,rating,comment\nKEN,2024,61.5,good,\nPER,2024,70,fair,\nUKR,2024,83.25,good,\n";

/** The survey of survey.ts as a source of its own folder: what a newcomer adds, and nothing else. */
function projectWith(files: Record<string, string>): string {
  const project = temporaryProject();
  for (const name of readdirSync(join(project, "pipelines/sources"))) {
    rmSync(join(project, "pipelines/sources", name), { recursive: true });
  }
  const folder = join(project, "pipelines/sources/survey");
  mkdirSync(folder);
  const text = readFileSync(join(import.meta.dirname, "../../survey.ts"), "utf8");
  writeFileSync(
    join(folder, "source.ts"),
    `${text.replace("../pipelines/lib/source/source.ts", "../../lib/source/source.ts")}\nexport default surveyIn("survey.csv");\n`,
  );
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(project, "incoming/survey"), { recursive: true });
    writeFileSync(join(project, "incoming/survey", name), content);
  }
  return project;
}

const run = (project: string, ...more: string[]) =>
  spawnSync(process.execPath, ["pipelines/ingest.ts", "--from", "incoming", ...more], {
    cwd: project,
    encoding: "utf8",
  });

const sums = (project: string) => {
  const folder = join(project, "data");
  return filesUnder(folder).map((path) => `${path} ${sha256(readFileSync(join(folder, path)))}`);
};

describe("a new folder under pipelines/sources", () => {
  it("is all that a source needs: its readings and their origin are written", () => {
    const project = projectWith({ "survey.csv": GOOD });
    const { status, stdout } = run(project);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("6 rows of 1 source"),
    });
    expect(readFileSync(join(project, "data/readings/survey.csv"), "utf8").split("\n")).toHaveLength(8);
    expect(JSON.parse(readFileSync(join(project, "data/readings/survey.origin.json"), "utf8"))).toMatchObject(
      [{ file: "survey.csv", sha256: sha256(GOOD), bytes: GOOD.length }],
    );
  });
});

describe("a broken file", () => {
  it.each([
    ["a number out of range", GOOD.replace("70", "700"), "found 700\n  expected between 0 and 100"],
    ["a file cut short", GOOD.slice(0, 60), "found no line end"],
    ["an economy that nobody knows", GOOD.replace("PER", "Peruu"), 'found the economy "Peruu"'],
  ])("(%s) ends in a status and words, and changes nothing", (_name, content, words) => {
    const project = projectWith({ "survey.csv": GOOD });
    run(project);
    const before = sums(project).filter((line) => !line.startsWith("snapshots/"));
    writeFileSync(join(project, "incoming/survey/survey.csv"), content);
    const { status, stderr } = run(project);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain("1 fault. Nothing was written.");
    expect(sums(project).filter((line) => !line.startsWith("snapshots/"))).toEqual(before);
  });

  it("in one source keeps the readings of every other from being written", () => {
    const project = projectWith({ "survey.csv": GOOD });
    cpSync(join(project, "pipelines/sources/survey"), join(project, "pipelines/sources/other"), {
      recursive: true,
    });
    const path = join(project, "pipelines/sources/other/source.ts");
    writeFileSync(path, readFileSync(path, "utf8").replace('id: "survey"', 'id: "other"'));
    mkdirSync(join(project, "incoming/other"));
    writeFileSync(join(project, "incoming/other/survey.csv"), "<!doctype html><title>Not found</title>");
    expect(run(project).status).toBe(1);
    expect(filesUnder(join(project, "data/readings"))).not.toContain("survey.csv");
  });
});

it("names the sources that there are when asked for another", () => {
  const { status, stderr } = run(projectWith({ "survey.csv": GOOD }), "surveys");
  expect(status).toBe(1);
  expect(stderr).toContain("found surveys\n  expected one of survey");
});
