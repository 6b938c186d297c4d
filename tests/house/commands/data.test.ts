/** npm run data, as a whole, in copies of the project. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { filesUnder, sha256 } from "../../../pipelines/lib/files/files.ts";
import { lastingSmallProject, smallProject } from "../../small-project.ts";
import { temporaryProject } from "../../temporary.ts";

const ROOT = join(import.meta.dirname, "../../..");

const run = (project: string, ...options: string[]) =>
  spawnSync(process.execPath, ["pipelines/data.ts", ...options], { cwd: project, encoding: "utf8" });

const sumsIn = (project: string) => {
  const latest = join(project, "public/data/latest");
  return filesUnder(latest).map((path) => `${sha256(readFileSync(join(latest, path)))}  ${path}`);
};

/** Throws where a file is missing, changed or added. */
function verify(project: string): void {
  const latest = join(project, "public/data/latest");
  execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: latest, stdio: "pipe" });
  expect(filesUnder(latest)).toContain("observations.parquet");
}

const buildsIn = (project: string) => readdirSync(join(project, "data/builds"));

it("gives the same bytes in every file in another folder, zone and language, and says only what it is doing", () => {
  const elsewhere = temporaryProject();
  cpSync(join(ROOT, "data/editions"), join(elsewhere, "data/editions"), { recursive: true });
  const env = { ...process.env, TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
  const again = spawnSync(process.execPath, ["pipelines/data.ts"], { cwd: elsewhere, encoding: "utf8", env });
  expect(again.status).toBe(0);
  const built = sumsIn(ROOT);
  expect(built.length).toBeGreaterThan(1200);
  expect(sumsIn(elsewhere)).toEqual(built);
  const said = again.stderr.split("\n").filter((line) => line !== "");
  expect(said.length).toBeGreaterThan(0);
  for (const line of said) expect(line).toMatch(/^ +\d+\.\d s {2}/);
});

/** One project through all that can befall a run: each test begins with what the one before has left. */
describe("one project after another run", async () => {
  const project = await lastingSmallProject();
  const built = sumsIn(project);
  const start = () =>
    spawn(process.execPath, ["pipelines/data.ts", "--fresh"], { cwd: project, stdio: "ignore" });

  it("has a status and the former output whole, when the disk takes no more", () => {
    const full = spawnSync(
      "sh",
      ["-c", 'ulimit -f 100; exec "$0" pipelines/data.ts --fresh', process.execPath],
      { cwd: project, encoding: "utf8" },
    );
    expect(full.status).not.toBe(0);
    expect(sumsIn(project)).toEqual(built);
  });

  let whole = 0; // milliseconds

  it("has the same bytes, whole or over what was made", () => {
    const started = performance.now();
    expect(run(project, "--fresh").status).toBe(0);
    whole = performance.now() - started;
    expect(sumsIn(project)).toEqual(built);
    expect(buildsIn(project)).toHaveLength(1);
    const written = () => statSync(join(project, "public/data/latest/observations.csv")).mtimeMs;
    const before = written();
    expect(run(project).stdout).toContain("nothing has changed");
    expect(written()).toBe(before);
  });

  it("is whole at every moment of the next: a run that stands still leaves what a killed one would", async () => {
    const child = start();
    onTestFinished(() => void child.kill("SIGKILL")); // stopped for good where a check fails
    const ended = once(child, "exit");
    let moments = 0;
    while (child.exitCode === null) {
      await wait(whole / 20);
      if (!child.kill("SIGSTOP")) break;
      verify(project);
      moments += 1;
      child.kill("SIGCONT");
    }
    expect(await ended).toEqual([0, null]);
    expect(moments).toBeGreaterThanOrEqual(10);
    expect(sumsIn(project)).toEqual(built);
  });

  it("is whole after one that was killed, early, midway or late", async () => {
    for (const step of ["index begun", "tables in every format", "maps, archive"]) {
      const child = spawn(process.execPath, ["pipelines/data.ts", "--fresh"], { cwd: project });
      const ended = once(child, "exit");
      child.stderr.on("data", (line: Buffer) => void (line.includes(step) && child.kill("SIGKILL")));
      expect(await ended, step).toEqual([null, "SIGKILL"]);
      verify(project);
    }
    expect(buildsIn(project).length).toBeGreaterThan(1); // what the killed have left
  });

  it("is whole after two at once, both of which end well, and nothing is left of the killed", async () => {
    const first = once(start(), "exit");
    await wait(400);
    const codes = (await Promise.all([first, once(start(), "exit")])).map(([code]) => code as number);
    expect(codes).toEqual([0, 0]);
    expect(sumsIn(project)).toEqual(built);
    verify(project);
    expect(buildsIn(project)).toHaveLength(1);
    expect(run(project).stdout).toContain("nothing has changed");
  });

  it("counts the health anew when a report changes, readings alike", () => {
    appendFileSync(
      join(project, "data/reports/refusals.csv"),
      "wto-gpa,wto-gpa/a.csv,9,XYZ,made up for a test\n",
    );
    expect(run(project).stdout).not.toContain("nothing has changed");
    const health = readFileSync(join(project, "public/data/latest/health.json"), "utf8");
    expect(health).toContain("made up for a test");
  });
});

it("ends with a fault, a status and the former output whole, when a reading is broken", async () => {
  const project = await smallProject();
  const before = sumsIn(project);
  appendFileSync(
    join(project, "data/readings/wto-gpa.csv"),
    "wto-gpa,status,KEN,2023,many,,,,,list,parties,KEN\n",
  );
  const failed = run(project);
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(/data\/readings\/wto-gpa\.csv row \d+, column "value"\n {2}found "many"/);
  expect(sumsIn(project)).toEqual(before);
  expect(buildsIn(project)).toHaveLength(1);
});

it("shows nothing new when a check of the whole fails, and says which", async () => {
  const project = await smallProject();
  const before = sumsIn(project);
  const path = join(project, "data/readings/wto-gpa.csv");
  const [first = ""] = readFileSync(path, "utf8").split("\n").slice(1);
  appendFileSync(path, `${first}\n`);
  const failed = run(project);
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(/check readings-unique\n {2}found 1 of \d+; the first: wto-gpa, /);
  expect(sumsIn(project)).toEqual(before);
});
