/** Where civic space is not open, each page that advises warns first and says only what is safe there, in each language. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RULES } from "../../../indicators/advice/rules.ts";
import { AT_RISK, safeWords } from "../../../indicators/advice/safe-words.ts";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { headerOf, parseCsv } from "../../../pipelines/lib/tables/csv.ts";
import { files, read } from "../dist.ts";

const table = readFileSync("public/data/latest/civic-space.csv", "utf8");
const spaces = parseCsv(table, "civic-space.csv", headerOf(table)).map(({ cells }) => cells);
const known = new Set(files);
const pagesOf = (iso3: string, language: string) =>
  [`countries/${iso3}/index.html`, `countries/${iso3}/advice/index.html`].map((path) =>
    language === "en" ? path : `${language}/${path}`,
  );
const textOf = (path: string) => read(path).replaceAll("&#39;", "'").replaceAll("&amp;", "&");
const atRisk = RULES.filter(({ role }) => AT_RISK.includes(role));

it.each(LANGUAGES)("closed economies: a warning, no unsafe word and a safe one, in %s", (language) => {
  const closed = spaces.filter(({ space }) => space !== "open").map(({ iso3 }) => iso3 as string);
  const told = closed.flatMap((iso3) => pagesOf(iso3, language)).filter((path) => known.has(path));
  expect(told.length).toBeGreaterThan(200);
  for (const path of told) {
    const text = textOf(path);
    expect(text, path).toMatch(/data-warning="(closed|not-measured)"/);
    expect(
      atRisk.filter(({ words }) => text.includes(words[language])).map(({ id }) => id),
      path,
    ).toEqual([]);
    expect(
      atRisk.some((rule) => text.includes(safeWords(rule)?.[language] ?? "-")),
      path,
    ).toBe(true);
  }
});

it("open economies: no warning, and the rules' own words", () => {
  const open = spaces.filter(({ space }) => space === "open").map(({ iso3 }) => iso3 as string);
  const told = open.flatMap((iso3) => pagesOf(iso3, "en")).filter((path) => known.has(path));
  expect(told.length).toBeGreaterThan(100);
  for (const path of told) {
    const text = textOf(path);
    expect(text, path).not.toContain("data-warning");
    expect(
      atRisk.some(({ words }) => text.includes(words.en)),
      path,
    ).toBe(true);
  }
});
