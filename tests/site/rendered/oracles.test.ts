/** The list of comparisons with published results, and what the page makes of it. */
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { expect, it } from "vitest";
import Oracles from "../../../site/features/method/Oracles.astro";
import { oraclesIn, readOracles } from "../../../site/features/method/oracles.build.ts";
import { translator } from "../../../site/i18n/t.ts";
import { temporaryFolder } from "../../temporary.ts";

const FIXTURE = `oracle,table,method,cells,largest_difference,tolerance
coinr-asem,stages/normalised.csv,min-max to 0–100,2499,5e-15,1e-9
coinr-asem,stages/results_ranks.csv,ranks of groups,561,0,0
wgi,"a ""quoted"" name, with a comma",percentile rank,214,0.02,0.01
`;
const page = async (checks: ReturnType<typeof oraclesIn> | null) =>
  (await AstroContainer.create()).renderToString(Oracles, {
    props: { checks },
    locals: { language: "en", t: translator("en") },
  });
const words = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

it("reads each line, and judges a difference by its tolerance", () => {
  const checks = oraclesIn(FIXTURE);
  expect(checks.map(({ oracle, cells, holds }) => [oracle, cells, holds])).toEqual([
    ["coinr-asem", 2499, true],
    ["coinr-asem", 561, true],
    ["wgi", 214, false],
  ]);
  expect(checks[2]?.table).toBe('a "quoted" name, with a comma');
});

it("refuses a list of another shape", () => {
  expect(() => oraclesIn("oracle,table\na,b\n")).toThrow(/columns oracle,table; expected/);
});

it("says plainly that there is no list where there is none", async () => {
  const folder = temporaryFolder();
  expect(readOracles(join(folder, "oracles.csv"))).toBeNull();
  const html = await page(null);
  expect(words(html)).toContain("The list of these checks is not part of this build.");
  expect(html).not.toContain("<table");
});

it("shows a summary by oracle and every comparison, and names what lies outside its tolerance", async () => {
  const path = join(temporaryFolder(), "oracles.csv");
  writeFileSync(path, FIXTURE);
  const html = await page(readOracles(path));
  expect(words(html)).toContain("3 comparisons over 3,274 numbers; 2 lie within their tolerance.");
  expect([...html.matchAll(/data-oracle="([^"]+)"/g)].map(([, name]) => name)).toEqual(["coinr-asem", "wgi"]);
  expect([...html.matchAll(/data-holds="(true|false)"/g)].map(([, holds]) => holds)).toEqual([
    "true",
    "true",
    "false",
  ]);
  expect(html.match(/outside/g)).toHaveLength(1);
});
