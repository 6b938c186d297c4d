/** What an indicator's page says of its place in the index: the published weights, or the reason why it has none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { products } from "../../../indicators/reform-index/members.ts";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { formatNumber } from "../../../site/i18n/format.ts";
import { translator } from "../../../site/i18n/t.ts";
import { openSite, PHONE } from "../open-site.ts";

const site = openSite();
const folder = join(import.meta.dirname, "../../../public/data/latest");
const dist = join(import.meta.dirname, "../../../dist");
const catalog = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as Catalog;
const weights = Papa.parse<Record<string, string | number | null>>(
  readFileSync(join(folder, "index-weights.csv"), "utf8").trimEnd(),
  { header: true, dynamicTyping: true },
).data;

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");

function sectionOf(id: string, language: string) {
  const path = language === "en" ? `indicators/${id}` : `${language}/indicators/${id}`;
  const html = readFileSync(join(dist, path, "index.html"), "utf8");
  const section = html.slice(html.indexOf('id="in-index"'));
  return section.slice(0, section.indexOf("<h2"));
}

describe.each(LANGUAGES)("every indicator's page in %s", (language) => {
  it("has the weights as published, in each of the two indices that it counts in, and the reason in its language", () => {
    let members = 0;
    for (const { id } of catalog.indicators) {
      const section = sectionOf(id, language);
      const lines = [...section.matchAll(/<tr data-product="(\w+)">(.*?)(?=<tr|<\/table>)/gs)];
      const own = weights.filter(({ node }) => node === id);
      expect(lines.map(([, product]) => product).sort(), id).toEqual(
        own.map(({ product }) => product).sort(),
      );
      for (const [, product, line] of lines) {
        members += 1;
        const row = own.find((each) => each["product"] === product);
        const number = (column: string, digits: number, times = 1) =>
          formatNumber(times * Number(row?.[column]), digits, language);
        const cells = [...(line as string).matchAll(/<td class="num">(.*?)(?=<t[dh]|$)/gs)].map(([, text]) =>
          text?.trim(),
        );
        if (row?.["importance"] === null)
          expect(section).toContain(
            translator(language)("inindex.flat", {
              product: translator(language)(`inindex.${product as "state"}`),
            }),
          );
        expect(cells[0]).toBe(number("weight", 1));
        expect(cells[1]).toContain(number("effective", 1, 100));
        expect(cells.slice(2)).toEqual([
          row?.["importance"] === null ? "–" : number("importance", 2),
          number("leave_out_mean", 1),
          number("leave_out_most", 0),
        ]);
        const because = Object.values(products[product as "state" | "track"].pillars)
          .flat()
          .find(({ indicator }) => indicator === id)?.because[language];
        expect(plain(section), id).toContain((because as string).replace(/\s+/g, " "));
      }
    }
    expect(members).toBe(weights.filter(({ parent }) => parent !== "index").length);
  });

  it("says why where it counts in neither, or in one alone, and leads to the index in one click", () => {
    for (const { id } of catalog.indicators) {
      const section = sectionOf(id, language);
      const own = weights.filter(({ node }) => node === id);
      if (own.length < 2)
        expect(plain(section.replace(/<table.*?<\/table>/s, "")).length, id).toBeGreaterThan(120);
      expect(section, id).toContain(`href="${language === "en" ? "" : `/${language}`}/index/"`);
    }
  });
});

it("gives an outcome, a question of a checklist and a list of joiners each its own reason", () => {
  expect(sectionOf("control-of-corruption", "en")).toContain(
    "An outcome: shown beside the index, never inside",
  );
  expect(sectionOf("standstill-period", "en")).toContain("One question of a checklist");
  expect(sectionOf("ogp-member", "en")).toContain("a list that knows who joined but not who did not");
  expect(sectionOf("uncac-in-force", "en")).toContain("Not in the overall score");
  expect(sectionOf("gpa-party", "en")).toContain("Not in the score over time");
});

it("fits a phone", async () => {
  const { page } = await site.visit("/fr/indicators/media-scrutiny/", PHONE);
  expect(await page.locator("table.matters tbody tr").count()).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
