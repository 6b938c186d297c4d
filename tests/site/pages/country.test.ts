import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../indicators/schema.ts";
import { openSite } from "../open-site.ts";

const site = openSite();
const folder = join(import.meta.dirname, "../../../public/data/latest");
const catalog = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as Catalog;
const year = Number(catalog.date.slice(0, 4));

interface Row {
  indicator: string;
  year: string;
  value: string;
  status: string;
  source: string;
}

/** The newest value of each indicator, recounted from the file a reader downloads. */
function recount(iso3: string) {
  const { data } = Papa.parse<Row>(readFileSync(join(folder, `countries/${iso3}.csv`), "utf8").trimEnd(), {
    header: true,
  });
  const newest = new Map<string, Row>();
  for (const row of data) if (row.value !== "") newest.set(row.indicator, row);
  const ages = [...newest.values()].map((row) => year - Number(row.year)).sort((a, b) => a - b);
  const shelf = new Map(catalog.indicators.map(({ id, shelfLife }) => [id, shelfLife.years]));
  return {
    found: newest.size,
    estimated: [...newest.values()].filter(({ status }) => status === "estimated").length,
    old: [...newest].filter(([id, row]) => year - Number(row.year) > (shelf.get(id) ?? 0)).length,
    middleAge: ages[Math.floor((ages.length - 1) / 2)],
    rows: newest,
  };
}

describe.each(["KEN", "UKR", "PER", "TUV", "TWN", "GRL"])("the page of %s", (iso3) => {
  it("meters its coverage as a recount from the downloaded file does", async () => {
    const { page } = await site.visit(`/countries/${iso3}/`);
    const counted = recount(iso3);
    const card = await page.locator(".card dd").allTextContents();
    expect(card[0]).toBe(`${counted.found} of ${catalog.indicators.length}`);
    expect(card[1]).toBe(counted.estimated === 0 ? "none" : String(counted.estimated));
    expect(card[2]).toBe(counted.old === 0 ? "none" : String(counted.old));
    expect(card[3]).toMatch(new RegExp(`^${counted.middleAge} years?$`));
  });

  it("shows every indicator, tagged in law or in practice, with year, age and a link to its source", async () => {
    const { page } = await site.visit(`/countries/${iso3}/`);
    const { rows } = recount(iso3);
    const lines = page.locator("table.ind tbody tr");
    expect(await lines.count()).toBe(catalog.indicators.length);
    for (const line of await lines.all()) {
      const id = (await line.getAttribute("data-indicator")) ?? "";
      expect(await line.locator(".tag").first().textContent()).toMatch(/^in (law|practice)$/);
      const row = rows.get(id);
      if (!row) {
        expect((await line.locator(".absent").textContent())?.length).toBeGreaterThan(5);
        continue;
      }
      expect(await line.locator("td.y").textContent()).toContain(row.year);
      expect(await line.locator("td.y").textContent()).toMatch(/years? ago|this year/);
      expect(await line.locator("td.s a").getAttribute("href")).toMatch(/^https:\/\//);
    }
  });
});

it("proposes peers by three rules, each with its reason", async () => {
  const { page } = await site.visit("/countries/KEN/");
  expect(await page.locator(".peers > li").count()).toBe(3);
  for (const rule of await page.locator(".peers > li").all()) {
    expect((await rule.locator("p").textContent())?.length).toBeGreaterThan(20);
    expect(await rule.locator("li a").count()).toBe(5);
  }
});

it("gives each country its own title, description and picture, in every language", async () => {
  const seen = new Set<string>();
  for (const path of ["/countries/KEN/", "/fr/countries/KEN/", "/es/countries/KEN/", "/countries/PER/"]) {
    const { page } = await site.visit(path);
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute("content");
    seen.add([await page.title(), await meta("og:description"), await meta("og:image")].join("|"));
  }
  expect(seen.size).toBe(4);
});
