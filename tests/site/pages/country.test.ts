import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isCore } from "../../../indicators/define/core.ts";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { openSite } from "../open-site.ts";

const site = openSite();
const dist = join(import.meta.dirname, "../../../dist");
const folder = join(import.meta.dirname, "../../../public/data/latest");
const catalog = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as Catalog;
const year = Number(catalog.date.slice(0, 4));
const core = new Set(catalog.indicators.filter(isCore).map(({ id }) => id));
const inTables = catalog.indicators.filter(({ checklist }) => checklist === undefined);
const questions = catalog.indicators.filter(({ checklist }) => checklist !== undefined);

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
  const rows = new Map<string, Row>();
  for (const row of data) if (row.value !== "") rows.set(row.indicator, row);
  const newest = new Map([...rows].filter(([id]) => core.has(id)));
  const ages = [...newest.values()].map((row) => year - Number(row.year)).sort((a, b) => a - b);
  const shelf = new Map(catalog.indicators.map(({ id, shelfLife }) => [id, shelfLife.years]));
  return {
    found: newest.size,
    estimated: [...newest.values()].filter(({ status }) => status === "estimated").length,
    old: [...newest].filter(([id, row]) => year - Number(row.year) > (shelf.get(id) ?? 0)).length,
    middleAge: ages[Math.floor((ages.length - 1) / 2)],
    rows,
  };
}

describe.each(["KEN", "UKR", "PER", "TUV", "TWN", "GRL"])("the page of %s", (iso3) => {
  it("meters its coverage as a recount from the downloaded file does", async () => {
    const { page } = await site.visit(`/countries/${iso3}/`);
    const counted = recount(iso3);
    const card = await page.locator(".card dd").allTextContents();
    expect(card[0]).toBe(`${counted.found} of ${core.size}`);
    expect(card[1]).toBe(counted.estimated === 0 ? "none" : String(counted.estimated));
    expect(card[2]).toBe(counted.old === 0 ? "none" : String(counted.old));
    expect(card[3]).toMatch(new RegExp(`^${counted.middleAge} years?$`));
    const share = Math.round((100 * counted.old) / counted.found);
    expect(await page.locator(".age").textContent()).toMatch(
      new RegExp(
        `^\\s*Median age of the evidence: ${counted.middleAge} years?\\. ` +
          `Older than shelf life: ${counted.old} of ${counted.found} values \\(${share}%\\)\\.\\s*$`,
      ),
    );
  });

  it("shows every indicator, tagged in law or in practice, with year, age and a link to its source", async () => {
    const { page } = await site.visit(`/countries/${iso3}/`);
    const { rows } = recount(iso3);
    const lines = await page.locator("table.ind tbody tr").evaluateAll((all) =>
      all.map((line) => ({
        id: line.getAttribute("data-indicator") ?? "",
        tag: line.querySelector(".tag")?.textContent,
        absent: line.querySelector(".absent")?.textContent ?? "",
        year: line.querySelector("td.y")?.textContent,
        source: line.querySelector("td.s a")?.getAttribute("href"),
      })),
    );
    expect(lines.length).toBe(inTables.length);
    for (const { id, tag, absent, year: said, source } of lines) {
      expect(tag, id).toMatch(/^in (law|practice)$/);
      const row = rows.get(id);
      if (!row) {
        expect(absent.length, id).toBeGreaterThan(5);
        continue;
      }
      expect(said, id).toContain(row.year);
      expect(said, id).toMatch(/years? ago|this year/);
      expect(source, id).toMatch(/^https:\/\//);
    }
  });
});

it("ticks off every question that was put to an economy, each with its answer, year and evidence", async () => {
  const { page } = await site.visit("/countries/PER/");
  const { rows } = recount("PER");
  const lines = await page.locator(".ck li").all();
  expect(lines.length).toBe(questions.length);
  const told = { yes: 0, part: 0, no: 0, none: 0 };
  for (const line of lines) {
    const id = (await line.getAttribute("data-indicator")) ?? "";
    const { value, year: of } = rows.get(id) as Row;
    const answer = value === "100" ? "yes" : value === "0" ? "no" : "part";
    told[answer] += 1;
    expect(await line.locator("i").getAttribute("class"), id).toBe(`tick ${answer}`);
    const words = (await line.locator("b").textContent()) ?? "";
    expect(words, id).toMatch({ yes: /^Yes$/, no: /^No$/, part: /^In (small |large )?part/ }[answer]);
    expect(await line.locator("a.y").textContent()).toContain(of);
    expect(await line.locator("a.y").getAttribute("href")).toBe(`/countries/PER/evidence/#${id}`);
  }
  const counts = (await page.locator("#law-checklist .two, #portal-checklist .two").allTextContents()).join(
    " ",
  );
  const sum = (word: string) =>
    [...counts.matchAll(new RegExp(`${word}: (\\d+)`, "gi"))].reduce((total, [, n]) => total + Number(n), 0);
  expect([sum("yes"), sum("in part"), sum("no")]).toEqual([told.yes, told.part, told.no]);
});

it("says in one sentence why an economy was not asked", async () => {
  const { page } = await site.visit("/countries/KEN/");
  expect(await page.locator(".ck").count()).toBe(0);
  const asked = catalog.sources.find(({ id }) => id === "worldbank-bready-2025")?.places;
  for (const section of ["#law-checklist", "#portal-checklist"]) {
    expect(await page.locator(`${section} .note`).textContent()).toMatch(
      new RegExp(`to ${asked} economies \\(World Bank, .+\\); Kenya is not among them`),
    );
  }
});

it("gives the portal its address, and says that nobody has tried it until somebody has", async () => {
  const { page } = await site.visit("/countries/KEN/");
  const portal = page.locator("#portal-checklist .portal");
  expect(await portal.locator("a").getAttribute("href")).toBe("http://www.ppoa.go.ke");
  expect(await portal.locator("[data-test]").textContent()).toMatch(/^\s*(never yet|.+, \d+ \w+ \d{4})\s*$/);
});

it("prints no value of the code that made it, on the timeline of any economy", () => {
  const pages = readdirSync(join(dist, "countries"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("index.html"),
  );
  expect(pages.length).toBeGreaterThan(150);
  const strays = pages.filter((path) =>
    />\s*(true|false|null|undefined)\s*</.test(
      (readFileSync(join(dist, "countries", path), "utf8").split('id="reform"')[1] ?? "").split(
        "</section>",
      )[0] ?? "",
    ),
  );
  expect(strays).toEqual([]);
});

it("tells no year of launch that the timeline calls contradicted", () => {
  const html = (iso3: string) => readFileSync(join(dist, `countries/${iso3}/index.html`), "utf8");
  expect(html("KEN")).toContain("In use since");
  expect(html("DNK")).toContain("Documents contradict each other");
  expect(html("DNK")).not.toContain("In use since");
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
