/** The code shown to readers, taken from the built pages and run: only the address of the host is another. */
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as powerQuery from "@microsoft/powerquery-parser";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { serve, type Serving } from "../../site/server/serve.ts";
import { dist, read } from "../house/dist.ts";
import { temporaryFolder } from "../temporary.ts";

const run = promisify(execFile);
const HOST = new URL(process.env["SITE_URL"] ?? "http://localhost:4321/").href;
const parquet = join(dist, "data/latest/observations.parquet");
const unescape = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&");
const shown = (page: string, id: string): string => {
  const code = new RegExp(`<pre[^>]*id="snippet-${id}"[^>]*>([^<]*)</pre>`).exec(read(page))?.[1];
  if (code === undefined) throw new RangeError(`${page} shows no code for ${id}`);
  return unescape(code);
};
/** A page that reads a file of its own, one with answers and gaps, and the page that reads the whole table. */
const PAGES = [
  { page: "indicators/government-effectiveness/index.html", indicator: "government-effectiveness" },
  { page: "indicators/standstill-period/index.html", indicator: "standstill-period" },
  { page: "data/index.html", indicator: "e-procurement-step" },
  { page: "fr/indicators/gpa-party/index.html", indicator: "gpa-party" },
];
const TOOLS = ["excel", "r", "pandas", "stata", "duckdb"];

interface Newest {
  iso3: string;
  year: number;
  value: number;
  source: string;
}

/** Another way to the same answer. */
async function expectedOf(indicator: string): Promise<Newest[]> {
  const rows = (await askNatively(
    `SELECT iso3, year, value, source FROM '${parquet}' WHERE indicator = '${indicator}' ORDER BY iso3, year`,
  )) as (Omit<Newest, "value"> & { value: number | null })[];
  const newest = new Map<string, Newest>();
  for (const row of rows) if (row.value !== null) newest.set(row.iso3, row as Newest);
  expect(newest.size).toBeGreaterThan(40);
  return [...newest.values()];
}

const readCsv = (path: string): Newest[] =>
  Papa.parse<Record<keyof Newest, string>>(readFileSync(path, "utf8").trim(), { header: true }).data.map(
    ({ iso3, year, value, source }) => ({ iso3, year: Number(year), value: Number(value), source }),
  );

/** Where the code is put, and where its answer comes. */
function filesFor(name: string): [code: string, answer: string] {
  const folder = temporaryFolder();
  return [join(folder, name), join(folder, "newest.csv")];
}

function has(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    console.warn(`snippets: ${command} ${args.join(" ")} does not run here, its snippet is not run`);
    return false;
  }
}

let serving: Serving;
const hasPandas = has("/usr/bin/python3", ["-c", "import pandas"]);
const hasR = has("Rscript", ["--version"]);
beforeAll(async () => {
  serving = await serve(dist, 0);
});
afterAll(() => serving.close());

const here = (code: string) => {
  expect(code).toContain(HOST);
  return code.replaceAll(HOST, serving.address);
};

describe.each(PAGES)("$page", ({ page, indicator }) => {
  it("shows code for five programs, with the addresses of files that are published", () => {
    for (const tool of TOOLS) {
      const code = shown(page, tool);
      expect(code).not.toMatch(/__[A-Z]+__/);
      expect(code).toContain(`${indicator}`);
      const [address = ""] = /https?:[^"'\s]+/.exec(code) ?? [];
      expect(address.startsWith(HOST), address).toBe(true);
      expect(() => readFileSync(join(dist, address.slice(HOST.length)))).not.toThrow();
    }
  });

  it("runs in DuckDB", async () => {
    const code = shown(page, "duckdb").replace(`${HOST}data/latest/observations.parquet`, parquet);
    expect(code).toContain(parquet);
    expect(await askNatively(code)).toEqual(await expectedOf(indicator));
  });

  it.skipIf(!hasPandas)("runs in Python with pandas", async () => {
    const [code, answer] = filesFor("newest.py");
    writeFileSync(code, here(shown(page, "pandas")));
    const line = "import sys; exec(open(sys.argv[1]).read()); newest.to_csv(sys.argv[2], index=False)";
    const { stdout } = await run("/usr/bin/python3", ["-c", line, code, answer]);
    expect(stdout).toMatch(/iso3\s+year\s+value\s+source/);
    expect(readCsv(answer)).toEqual(await expectedOf(indicator));
  });

  it.skipIf(!hasR)("runs in R", async () => {
    const [code, answer] = filesFor("newest.R");
    writeFileSync(code, here(shown(page, "r")));
    const line = `source("${code}"); newest$value <- sprintf("%.17g", newest$value); write.csv(newest, "${answer}", row.names = FALSE)`;
    const { stdout } = await run("Rscript", ["--vanilla", "-e", line]);
    expect(stdout).toMatch(/iso3\s+year\s+value\s+source/);
    expect(readCsv(answer)).toEqual(await expectedOf(indicator));
  });

  it("is Power Query M by the parser of its makers; it cannot be run here", async () => {
    expect(await parseM(shown(page, "excel"))).toBe("ok");
  });

  it("has the shape of a Stata do-file; it cannot be run here", () => {
    const lines = shown(page, "stata").trimEnd().split("\n");
    const [comment, ...commands] = lines;
    expect(comment).toMatch(/^\* /);
    expect(commands.map((line) => line.split(" ")[0])).toEqual(["import", "keep", "bysort", "list"]);
    for (const line of commands) {
      expect((line.match(/"/g) ?? []).length % 2, line).toBe(0);
      expect((line.match(/\(/g) ?? []).length, line).toBe((line.match(/\)/g) ?? []).length);
    }
  });
});

it("would notice M that is broken", async () => {
  expect(await parseM(shown("data/index.html", "excel").replace("in\n", ""))).not.toBe("ok");
  expect(await parseM(shown("data/index.html", "excel").replace("Named, each", "Named each"))).not.toBe("ok");
});

it("defines each step of the M before it is used, and uses each", () => {
  const code = shown("data/index.html", "excel");
  const steps = [...code.matchAll(/^ {4}([A-Z]\w+) = /gm)].map(([, name]) => name as string);
  expect(steps.length).toBe(7);
  for (const [at, step] of steps.entries()) {
    const next = steps[at + 1];
    const user = next === undefined ? /\bin\n {4}(\w+)/ : new RegExp(`^ {4}${next} = .*\\b(${step})\\b`, "m");
    expect(user.exec(code)?.[1]).toBe(step);
  }
});

async function parseM(code: string): Promise<string> {
  const task = await powerQuery.TaskUtils.tryLexParse(powerQuery.DefaultSettings, code);
  return powerQuery.TaskUtils.isParseStageOk(task) ? "ok" : `${task.stage}: ${task.resultKind}`;
}
