/** Breaks in series: named in the definition, drawn on every line that crosses them, explained under it. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../indicators/schema/vocabulary.ts";
import { Catalog } from "../../indicators/schema/catalog.ts";
import { pages, read } from "./dist.ts";

const catalog = Catalog.parse(JSON.parse(readFileSync("public/data/latest/catalog.json", "utf8")));
const broken = catalog.indicators.filter(({ breaks }) => breaks !== undefined);

it("has series with breaks, of several publishers", () => {
  expect(new Set(broken.flatMap(({ sources }) => sources)).size).toBeGreaterThanOrEqual(3);
});

it.each(broken)(
  "$id breaks after its first year and not after its last",
  ({ breaks, firstYear, lastYear }) => {
    for (const { year } of breaks ?? []) {
      expect(year).toBeGreaterThan(firstYear);
      expect(year).toBeLessThanOrEqual(lastYear);
    }
  },
);

const MARKER = /class="break(?: [^"]*)?"/g;
const NOTE = /class="sub break-note"/g;
const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;
/** Each chart of a page: a figure from its opening to its end. */
const figuresOf = (html: string) =>
  html
    .split("<figure")
    .slice(1)
    .map((part) => part.split("</figure>")[0] ?? "");
/** Plot draws all rules in one group; each line of the group is a marker. */
const markersOf = (figure: string) =>
  figure.includes('class="plot-years"')
    ? count(/<g[^>]*class="break"[^>]*>(.*?)<\/g>/s.exec(figure)?.[1] ?? "", /<line/g)
    : count(figure, MARKER);

it("draws as many markers as notes in every chart of every page, and some on country pages and on indicator pages", () => {
  const drawn = { countries: 0, indicators: 0 };
  for (const page of pages) {
    const kind = /(?:^|\/)(countries|indicators)\/[^/]+\/index\.html$/.exec(page)?.[1] as
      keyof typeof drawn | undefined;
    if (kind === undefined) continue;
    for (const figure of figuresOf(read(page))) {
      const markers = markersOf(figure);
      expect(markers, page).toBe(count(figure, NOTE));
      drawn[kind] += markers;
    }
  }
  expect(drawn.countries).toBeGreaterThan(0);
  expect(drawn.indicators).toBeGreaterThan(0);
});

it.each(LANGUAGES)(
  "writes every break on the indicator's page, with the publisher's address, in %s",
  (language: Language) => {
    for (const { id, breaks } of broken) {
      const html = read(`${language === "en" ? "" : `${language}/`}indicators/${id}/index.html`);
      for (const { because, see } of breaks ?? []) {
        expect(html, id).toContain(because[language].replaceAll("'", "&#39;"));
        expect(html, id).toContain(`href="${see}"`);
      }
    }
  },
);
