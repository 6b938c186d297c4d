/** Steps of reform, promises and publishers outside the score: each row of the tables on its country's page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Catalog } from "../../indicators/schema/catalog.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { dist, pages, read } from "./dist.ts";

const countries = pages.filter((page) => /^countries\/[A-Z]{3}\/index\.html$/.test(page));
const catalog = Catalog.parse(JSON.parse(readFileSync(join(dist, "data/latest/catalog.json"), "utf8")));
const rowsOf = (table: string) => askNatively(`select * from 'public/data/latest/${table}.parquet'`);
const [events, laws, commitments] = await Promise.all(["events", "laws", "commitments"].map(rowsOf));
const withheld = catalog.sources.filter(({ licence }) => licence.tier === "link-only");

const partOf = (page: string, id: string) => {
  const html = read(page);
  const start = html.indexOf(`id="${id}"`);
  return start < 0 ? "" : html.slice(start, html.indexOf("</section>", start));
};
const isOf = (page: string) => (row: Record<string, unknown>) =>
  page === `countries/${String(row["iso3"])}/index.html`;
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;

it.skipIf(events?.length === 0 && laws?.length === 0)(
  "shows each step once, and each that has no date as open",
  () => {
    for (const page of countries) {
      const own = (laws ?? []).filter(isOf(page));
      const others = (events ?? [])
        .filter(isOf(page))
        .filter(({ upstream }) => own.length === 0 || upstream !== "procurement-laws");
      const enacted = own.filter((law) => law["enacted"] !== null).length;
      const part = partOf(page, "reform");
      expect(count(part, /<li class="p-/g), page).toBe(others.length + enacted + own.length);
      const open = own.filter((law) => law["in_force"] === null).length;
      expect(count(part, /<span class="t">no date found/g), page).toBe(open);
      expect(count(part, /<span class="tag">Open step/g), page).toBeGreaterThanOrEqual(open);
    }
  },
);

it.skipIf(commitments?.length === 0)(
  "shows each promise with its document, and no status that the list has not",
  () => {
    for (const page of countries) {
      const own = (commitments ?? []).filter(isOf(page));
      const part = partOf(page, "commitments");
      expect(count(part, /Status: not in the source of \d+ \w+ \d{4}/g), page).toBe(own.length);
      for (const { document_url } of own) {
        if (document_url !== null)
          expect(part, page).toContain(
            String(document_url).replaceAll("&", "&amp;").replaceAll("'", "&#39;"),
          );
      }
    }
  },
);

it.skipIf(withheld.length === 0)(
  "sends readers to each publisher whose values stay out, with the reason",
  () => {
    for (const page of countries) {
      const part = partOf(page, "outside");
      for (const { url } of withheld) expect(part, page).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
      expect(count(part, /<small>[^<]{20,}<\/small>/g), page).toBe(withheld.length);
    }
  },
);

it("says where no procurement law was found, and only there, and asks for the document", () => {
  const known = new Set((laws ?? []).map(({ iso3 }) => String(iso3)));
  for (const page of countries) {
    const found = known.has(page.slice("countries/".length, -"/index.html".length));
    expect(read(page).includes("Procurement law: not found in our sources"), page).toBe(!found);
  }
});

it("shows on each card how much the state buys, in the newest year that the OECD gives", async () => {
  const sizes = await askNatively(
    `select iso3, arg_max(value, year) as share, max(year) as year from 'public/data/latest/readings.parquet'
     where source = 'oecd-procurement-size' and measure = 'PT_B1GQ' and value is not null group by iso3`,
  );
  const sizeOf = new Map(sizes.map((row) => [String(row["iso3"]), row]));
  for (const page of countries) {
    const size = sizeOf.get(page.slice("countries/".length, -"/index.html".length));
    const [, year, share] =
      /Public procurement, OECD<\/a>\s*<small>(\d{4})<\/small>\s*(?:<\/dt>)?\s*<dd>([\d.]+)% of GDP/.exec(
        read(page),
      ) ?? [];
    expect(year, page).toBe(size && String(size["year"]));
    if (size) expect(Math.abs(Number(share) - Number(size["share"])), page).toBeLessThan(0.0501);
  }
});

it("says that V-Dem's Palestine is the West Bank, on that page and no other", () => {
  const saying = countries.filter((page) => read(page).includes("the value is that of the West Bank"));
  expect(saying).toEqual(countries.filter((page) => page.includes("PSE")));
});
