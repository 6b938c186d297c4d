/** npm run data, as a whole, in copies of the project. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { filesUnder, sha256 } from "../../../pipelines/lib/files/files.ts";
import { smallProject } from "../../small-project.ts";
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

it("gives the same bytes when it runs twice, whole or over what it made", async () => {
  const project = await smallProject();
  const built = sumsIn(project);
  expect(run(project, "--fresh").status).toBe(0);
  expect(sumsIn(project)).toEqual(built);
  const written = () => statSync(join(project, "public/data/latest/observations.csv")).mtimeMs;
  const before = written();
  expect(run(project).stdout).toContain("nothing has changed");
  expect(written()).toBe(before);
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

it("ends with a status and the former output whole, when the disk takes no more", async () => {
  const project = await smallProject();
  const before = sumsIn(project);
  const full = spawnSync(
    "sh",
    ["-c", 'ulimit -f 100; exec "$0" pipelines/data.ts --fresh', process.execPath],
    {
      cwd: project,
      encoding: "utf8",
    },
  );
  expect(full.status).not.toBe(0);
  expect(sumsIn(project)).toEqual(before);
  expect(run(project, "--fresh").status).toBe(0);
  expect(buildsIn(project)).toHaveLength(1);
});

it("is never broken or missing when killed at ten moments, from the first to the last", async () => {
  const project = await smallProject();
  const started = performance.now();
  run(project, "--fresh");
  const whole = performance.now() - started;
  let killed = 0;
  for (let round = 0; round < 10; round += 1) {
    const child = spawn(process.execPath, ["pipelines/data.ts", "--fresh"], {
      cwd: project,
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    await wait(((round + 0.5) / 10) * whole);
    if (child.kill("SIGKILL")) killed += 1;
    await ended;
    verify(project);
  }
  expect(killed).toBeGreaterThan(4);
  expect(run(project, "--fresh").status).toBe(0);
  expect(buildsIn(project)).toHaveLength(1);
});

it("may run twice at once: both end well, and the output is whole", async () => {
  const project = await smallProject();
  const start = () =>
    once(
      spawn(process.execPath, ["pipelines/data.ts", "--fresh"], { cwd: project, stdio: "ignore" }),
      "exit",
    );
  const first = start();
  await wait(400);
  const codes = (await Promise.all([first, start()])).map(([code]) => code as number);
  expect(codes).toEqual([0, 0]);
  verify(project);
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

it("counts the health anew when a report changes, readings alike", async () => {
  const project = await smallProject();
  run(project);
  appendFileSync(
    join(project, "data/reports/refusals.csv"),
    "wto-gpa,wto-gpa/a.csv,9,XYZ,made up for a test\n",
  );
  expect(run(project).stdout).not.toContain("nothing has changed");
  const health = readFileSync(join(project, "public/data/latest/health.json"), "utf8");
  expect(health).toContain("made up for a test");
});
