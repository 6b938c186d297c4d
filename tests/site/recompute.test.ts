/** The code that gives the index again, taken from the built pages and run on the published files: only the host is another. */
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IndexScoreRow } from "../../indicators/reform-index/tables.ts";
import { PRODUCTS } from "../../indicators/reform-index/product.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { serve, type Serving } from "../../site/server/serve.ts";
import { dist, read } from "../house/dist.ts";
import { temporaryFolder } from "../temporary.ts";

const run = promisify(execFile);
const HOST = new URL(process.env["SITE_URL"] ?? "http://localhost:4321/").href;
const latest = join(dist, "data/latest/");
const TOLERANCE = 1e-9;
type Scores = Map<string, number>;

const unescape = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll("&#39;", "'")
    .replaceAll(/&#38;|&amp;/g, "&");

function shown(page: string, id: string): string {
  const code = new RegExp(`<pre[^>]*id="snippet-recompute-${id}"[^>]*>([^<]*)</pre>`).exec(read(page))?.[1];
  if (code === undefined) throw new RangeError(`${page} shows no code for ${id}`);
  return unescape(code);
}

const toScores = (rows: readonly (readonly unknown[])[]): Scores =>
  new Map(rows.map((row) => [row.slice(0, 4).join(), Number(row[4])]));

async function published(): Promise<Scores> {
  const rows = (await askNatively(
    `SELECT product, iso3, year, node, score FROM '${latest}index-scores.parquet' WHERE score IS NOT NULL`,
  )) as Pick<IndexScoreRow, "product" | "iso3" | "year" | "node" | "score">[];
  return toScores(rows.map(({ product, iso3, year, node, score }) => [product, iso3, year, node, score]));
}

function expectSame(found: Scores, wanted: Scores): void {
  expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
  const off = [...wanted].filter(
    ([key, score]) => !(Math.abs((found.get(key) as number) - score) <= TOLERANCE),
  );
  expect(off).toEqual([]);
}

function has(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn(`recompute: ${command} does not run here, its code is not run`);
    return false;
  }
}

let serving: Serving;
let scores: Scores;
const [hasPython, hasR] = [has("python3"), has("Rscript")];
beforeAll(async () => {
  serving = await serve(dist, 0);
  scores = await published();
});
afterAll(() => serving.close());

const here = (code: string) => code.replaceAll(HOST, serving.address);
const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(","));

describe.each(["data/index.html", "method/index.html", "fr/method/index.html"])("%s", (page) => {
  it("shows code of under ten lines, that reads files which are published", () => {
    for (const id of ["r", "python", "sql", "javascript"]) {
      const lines = shown(page, id).trim().split("\n");
      expect(lines.filter((line) => !/^\s*(#|--|\/\/)/.test(line)).length, id).toBeLessThan(10);
      expect(lines.join("\n")).toContain(`${HOST}data/latest/`);
    }
  });
});

describe("every score of State and Track, and no other, comes again to 1e-9", () => {
  it("counts thousands of scores, of both products", () => {
    expect(scores.size).toBeGreaterThan(10_000);
    for (const product of PRODUCTS)
      expect(
        [...scores.keys()].some((key) => key.startsWith(`${product},`)),
        product,
      ).toBe(true);
  });

  it("in SQL", async () => {
    const rows = (await askNatively(
      shown("data/index.html", "sql").replaceAll(`${HOST}data/latest/`, latest),
    )) as Record<string, unknown>[];
    expectSame(
      toScores(rows.map(({ product, iso3, year, node, score }) => [product, iso3, year, node, score])),
      scores,
    );
  });

  it("in JavaScript", async () => {
    const file = join(temporaryFolder(), "recompute.mjs");
    writeFileSync(file, here(shown("data/index.html", "javascript")));
    const { stdout } = await run(process.execPath, [file], { maxBuffer: 1e8 });
    expectSame(toScores(linesOf(stdout)), scores);
  });

  it.skipIf(!hasPython)("in Python", async () => {
    const file = join(temporaryFolder(), "recompute.py");
    const print = "for key, score in scores.items(): print(*key, repr(score), sep=',')";
    writeFileSync(file, `${here(shown("data/index.html", "python"))}\n${print}\n`);
    const { stdout } = await run("python3", [file], { maxBuffer: 1e8 });
    expectSame(toScores(linesOf(stdout)), scores);
  });

  it.skipIf(!hasR)("in R", async () => {
    const [file, answer] = [join(temporaryFolder(), "recompute.R"), join(temporaryFolder(), "scores.csv")];
    const write = `scores$score <- sprintf("%.17g", scores$score); write.csv(scores, "${answer}", row.names = FALSE, quote = FALSE)`;
    writeFileSync(file, `${here(shown("data/index.html", "r"))}\n${write}\n`);
    await run("Rscript", ["--vanilla", file]);
    expectSame(toScores(linesOf(readFileSync(answer, "utf8")).slice(1)), scores);
  });

  it.each(PRODUCTS)("by npm run score on the published specification and table of %s", async (product) => {
    const out = temporaryFolder();
    const files = [
      "--spec",
      `${latest}index-${product}-spec.json`,
      "--data",
      `${latest}index-${product}-data.csv`,
    ];
    await run(process.execPath, ["pipelines/score.ts", ...files, "--out", out]);
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(out, "scores.csv"), "utf8").trim(),
      {
        header: true,
      },
    );
    const own = new Map([...scores].filter(([key]) => key.startsWith(`${product},`)));
    const year = [...own.keys()][0]?.split(",")[2];
    const nodes = new Set([...own.keys()].map((key) => key.split(",")[3]));
    const rows = data
      .filter(({ node, score }) => nodes.has(node) && score !== "")
      .map((row) => [product, row["iso3"], row["year"] ?? year, row["node"], row["score"]]);
    expectSame(toScores(rows), own);
  });
});
