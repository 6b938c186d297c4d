/** The commands and what can befall them: what is said, what is kept, how they end. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesUnder, sha256 } from "../../../../pipelines/lib/files/files.ts";
import { fillProject } from "../../../small-project.ts";
import { temporaryFolder } from "../../../temporary.ts";
import { LINES, type Line } from "./table.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const POSIX = process.platform !== "win32";

/** The whole project, but of each file of readings the header and a row at most: what is spoilt is met in an instant. */
function makeShort(project: string): void {
  fillProject(project);
  for (const part of ["server", "build", "lib"])
    cpSync(join(ROOT, "site", part), join(project, "site", part), { recursive: true });
  const readings = join(project, "data/readings");
  for (const name of readdirSync(readings).filter((each) => each.endsWith(".csv"))) {
    const [header = "", first = ""] = readFileSync(join(readings, name), "utf8").split("\n");
    const isWhole = (first.split('"').length - 1) % 2 === 0;
    writeFileSync(join(readings, name), isWhole ? `${header}\n${first}\n` : `${header}\n`);
  }
  mkdirSync(join(project, "data/builds"), { recursive: true });
  mkdirSync(join(project, "public/data"), { recursive: true });
  writeFileSync(join(project, "public/data/editions.json"), "[]\n");
}

const CODE = ["node_modules", "pipelines", "indicators", "site"];

/** Checksum and path of every file that a command could have written. */
const contentsOf = (project: string) =>
  readdirSync(project, { withFileTypes: true })
    .filter(({ name }) => !CODE.includes(name))
    .flatMap((entry) =>
      entry.isFile()
        ? [entry.name]
        : filesUnder(join(project, entry.name)).map((path) => join(entry.name, path)),
    )
    .map((path) => `${sha256(readFileSync(join(project, path)))}  ${path}`);

function run(project: string, { run: words, env = {}, room }: Line) {
  const [program, ...options] = [process.execPath, ...words.split(" ")] as [string, ...string[]];
  const settings = { SITE_URL: "", REPOSITORY_URL: "", CONTACT_MAIL: "", PORT: "", HOST: "", ...env };
  const how = { cwd: project, encoding: "utf8", env: { ...process.env, ...settings } } as const;
  return room === undefined
    ? spawnSync(program, options, how)
    : spawnSync("sh", ["-c", `ulimit -f ${room}; exec "$0" "$@"`, program, ...options], how);
}

describe("a command that cannot do its work", () => {
  const short = mkdtempSync(join(tmpdir(), "monitor-"));
  beforeAll(() => makeShort(short));
  afterAll(() => rmSync(short, { recursive: true }));

  it("is one of many", () => expect(LINES.length).toBeGreaterThanOrEqual(25));

  it.each(LINES)("$run: $when", (line) => {
    if (line.room !== undefined && !POSIX) return;
    const project = temporaryFolder();
    cpSync(short, project, { recursive: true, verbatimSymlinks: true });
    line.spoil?.(project);
    const before = contentsOf(project);
    const { status, stderr, stdout } = run(project, line);
    expect(stderr).toMatch(line.says);
    expect(stderr).toMatch(/\n {2}expected [^]+\n {2}do: /);
    expect(stderr).not.toMatch(/\n {4}at |node:internal/); // no stack
    expect(stdout).toBe("");
    expect(status).toBe(line.exit ?? 1);
    expect(contentsOf(project)).toEqual(before);
  });
});
