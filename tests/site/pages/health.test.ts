/** The page on the health of the data, number by number, against a recount in SQL from the files themselves. */
import { existsSync, globSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { Health } from "../../../indicators/schema/health.ts";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { LANGUAGES, type Language } from "../../../indicators/schema/vocabulary.ts";
import { askNatively } from "../../../pipelines/lib/tables/parquet.ts";
import { openSite } from "../open-site.ts";

const site = openSite();
const latest = "public/data/latest";
const table = (name: string) => `'${latest}/${name}.parquet'`;
const read = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;
const catalog = read<Catalog>(`${latest}/catalog.json`);
const year = Number(catalog.date.slice(0, 4));
const pathOf = (language: Language) => `${language === "en" ? "" : `/${language}`}/health/`;

type Numbers = Record<string, number>;
type Row = Record<string, number | string | null>;
const ask = async (sql: string): Promise<Row[]> => {
  const rows = (await askNatively(sql)) as Record<string, unknown>[];
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
      ) as Row,
  );
};
const one = async (sql: string): Promise<number> => Number(Object.values((await ask(sql))[0] ?? {})[0]);

/** Indicators with their facts, the newest value of each economy, and the cells of the core. */
const VIEWS = `
  with facts as (
    select i.*, not (i.pillar = 'outcomes' or list_contains(${checklist()}, i.indicator)) as core
    from ${table("indicators")} i),
  newest as (
    select o.indicator, o.iso3, max(o.year) as year, arg_max(o.status, o.year) as status
    from ${table("observations")} o where o.value is not null group by all),
  cells as (
    select n.*, greatest(0, ${year} - n.year) as age, f.pillar, f.core, f.shelf_life, f.last_year,
      greatest(0, ${year} - n.year) > f.shelf_life as stale
    from newest n join facts f using (indicator)),
  own as (select *, coalesce(income, 'none') as band from ${table("places")} where part_of is null),
  groups as (
    select 'world' as kind, 'world' as name, iso3 from own
    union all select 'region', region, iso3 from own
    union all select 'income', band, iso3 from own),
  pillars as (
    select indicator, pillar from facts where core union all select indicator, 'all' from facts where core)`;

/** Questions of a checklist are counted in their total, dated facts are history; which they are, only the catalogue says. */
function checklist(): string {
  const ids = catalog.indicators
    .filter((each) => each.checklist !== undefined || each.steps !== undefined)
    .map(({ id }) => `'${id}'`);
  return `[${ids.join(", ")}]`;
}

const MIDDLE = "list_sort(list(age))[1 + (count(*) - 1) // 2]";

async function recountCoverage(): Promise<Numbers> {
  const rows = await ask(`${VIEWS},
    fresh as (
      select g.kind, g.name, p.pillar, g.iso3, count(c.iso3) as found, count(*) as of,
        count(*) filter (c.stale = false) as fresh
      from groups g cross join pillars p left join cells c on c.iso3 = g.iso3 and c.indicator = p.indicator
      group by all),
    ages as (
      select g.kind, g.name, p.pillar, ${MIDDLE} as middle
      from groups g join cells c using (iso3) join pillars p on p.indicator = c.indicator group by all)
    select kind, name, pillar, any_value("of") as indicators, count(*) as places, sum("of")::int as cells,
      sum(found)::int as found, sum(fresh)::int as fresh, count(*) filter (fresh >= 1) as any_fresh,
      count(*) filter (fresh >= 1 and fresh >= "of" / 2) as half, any_value(middle) as middle
    from fresh left join ages using (kind, name, pillar) group by all`);
  const numbers: Numbers = {};
  for (const row of rows) {
    const at = `coverage.${row["kind"]}.${row["name"]}`;
    const of = `${at}.${row["pillar"]}`;
    const shown: Row = {
      share: Number(row["fresh"]) / Number(row["cells"]),
      any: row["any_fresh"] as number,
      half: row["half"] as number,
      ...(row["kind"] === "world" && {
        indicators: row["indicators"] as number,
        cells: row["cells"] as number,
        found: row["found"] as number,
        fresh: row["fresh"] as number,
        medianAge: row["middle"] as number,
      }),
    };
    numbers[`${at}.places`] = Number(row["places"]);
    for (const [figure, value] of Object.entries(shown)) numbers[`${of}.${figure}`] = Number(value);
  }
  numbers["total.core"] = numbers["coverage.world.world.all.indicators"] as number;
  return numbers;
}

interface Lists {
  numbers: Numbers;
  codes: Record<string, string>;
}

async function recountIndicators(): Promise<Lists> {
  const rows = await ask(`${VIEWS},
    lists as (
      select indicator, count(*) as "values", ${MIDDLE} as age, any_value(shelf_life) as life,
        string_agg(iso3, ' ' order by iso3) filter (stale) as stale,
        string_agg(iso3, ' ' order by iso3) filter (not stale and year < last_year) as carried,
        string_agg(iso3, ' ' order by iso3) filter (status = 'estimated') as estimated
      from cells group by indicator)
    select l.*, (select count(*) from ${table("observations")} o
      where o.indicator = l.indicator and value is not null and low is not null and high is not null) as ranged
    from lists l`);
  const numbers: Numbers = {};
  const codes: Record<string, string> = {};
  const add = (name: string, value: number) => (numbers[name] = (numbers[name] ?? 0) + value);
  for (const row of rows) {
    const at = `indicator.${row["indicator"]}`;
    numbers[`${at}.age`] = Number(row["age"]);
    numbers[`${at}.shelf-life`] = Number(row["life"]);
    for (const name of ["values", "ranged"]) {
      numbers[`${at}.${name}`] = Number(row[name]);
      add(`total.${name}`, Number(row[name]));
    }
    for (const name of ["stale", "carried", "estimated"]) {
      const list = row[name] as string | null;
      const count = list === null ? 0 : list.split(" ").length;
      numbers[`${at}.${name}`] = count;
      add(`total.${name}`, count);
      if (list !== null) codes[`${name}.${row["indicator"]}`] = list;
    }
  }
  return { numbers, codes };
}

const OBSERVED = ["readings", "observations", "provenance"];

/** What each check looked at, and what fails it, asked anew. Failures are looked for in the published files. */
async function recountChecks(): Promise<Numbers> {
  const readings = table("readings");
  const observations = table("observations");
  const ranges = catalog.sources.flatMap(({ id, measures }) =>
    Object.entries(measures).flatMap(([name, { range }]) =>
      range ? [`('${id}', '${name.replaceAll("'", "''")}', ${range[0]}, ${range[1]})`] : [],
    ),
  );
  const ranged = `(values ${ranges.join(", ")}) m(source, measure, lo, hi) join ${readings} r using (source, measure)`;
  const editions = catalog.sources.flatMap(({ id, editions: own }) =>
    Object.keys(own).map((edition) => `('${id}', '${edition.replaceAll("'", "''")}')`),
  );
  const withheld = catalog.sources
    .filter(({ licence }) => licence.tier === "link-only")
    .map(({ id }) => `'${id}'`);
  const named = await tablesWithSource();
  const rowsOf = (where: string, of = named) =>
    Promise.all(of.map((name) => one(`select count(*) from ${table(name)} where ${where}`)));
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const back = `select o.* from ${observations} o where o.value is not null and (
      not exists (select 1 from ${table("provenance")} p
        where p.indicator = o.indicator and p.iso3 = o.iso3 and p.year = o.year))
    union all select o.* from ${observations} o join ${table("provenance")} p using (indicator, iso3, year)
      where o.value is not null and (
        (p.reading is not null and p.reading not in (select reading from ${readings}))
        or (p.source, p.file) not in (select (source, file) from ${table("files")}))`;
  const looked: Record<string, [checked: Promise<number>, failed: Promise<number>]> = {
    "readings-unique": [
      one(`select count(*) from ${readings}`),
      one(`select count(*) - count(distinct (source, measure, iso3, year, edition)) from ${readings}`),
    ],
    "readings-dated": [
      one(`select count(*) from ${readings}`),
      one(`select count(*) from ${readings} where (source, edition) not in (values ${editions.join(", ")})`),
    ],
    "readings-in-range": [
      one(`select count(*) from ${ranged} where r.value is not null`),
      one(`select count(*) from ${ranged} where r.value < m.lo or r.value > m.hi`),
    ],
    "readings-placed": [
      one(`select count(*) from ${readings}`),
      one(`select count(*) from ${readings} where iso3 not in (select iso3 from ${table("places")})`),
    ],
    "observations-valid": [
      one(`select count(*) from ${observations}`),
      one(`select count(*) from ${observations}
        where (value is null) <> (status like 'not-%' or status = 'contradicted') or (value is null) <> (score is null)`),
    ],
    "observations-complete": [
      one(`select count(*) from (select distinct indicator, year from ${observations}), ${table("places")}`),
      one(`select count(*) from (select distinct indicator, year from ${observations}) k, ${table("places")} p
        where (select count(*) from ${observations} o
          where o.indicator = k.indicator and o.year = k.year and o.iso3 = p.iso3) <> 1`),
    ],
    "observations-scored": [
      one(`select count(*) from ${observations} where value is not null`),
      one(`select count(*) from ${observations} o join ${table("indicators")} i using (indicator)
        where value is not null and abs(score - greatest(0, least(100, 100 * case i.direction
          when 'higher-is-better' then (value - goalpost_low) else goalpost_high - value end
          / (goalpost_high - goalpost_low)))) > 1e-9`),
    ],
    "ranges-hold-value": [
      one(
        `select count(*) from ${observations} where value is not null and low is not null and high is not null`,
      ),
      one(`select count(*) from ${observations} where value < low or value > high`),
    ],
    "provenance-complete": [
      one(`select count(*) from ${observations} where value is not null`),
      one(`select count(distinct (indicator, iso3, year)) from (${back})`),
    ],
    "files-sealed": [
      one(`select count(*) from ${table("files")}`),
      one(`select count(*) from ${table("files")} where sha256 is null or bytes < 1 or retrieved is null`),
    ],
    "licence-gate": [
      // records are looked at as they are held: before rows are merged, told with another document, or held back
      Promise.all([
        rowsOf("source is not null", OBSERVED).then(sum),
        one(`select sum(records) from ${table("sources")}`),
      ]).then(sum),
      withheld.length === 0 ? Promise.resolve(0) : rowsOf(`source in (${withheld.join(", ")})`).then(sum),
    ],
    "next-year-scored": [
      Promise.resolve(150),
      one(scoredIn(year + 1)).then((next) => Math.max(0, 150 - next)),
    ],
  };
  const numbers: Numbers = { "total.checks": Object.keys(looked).length, "total.looked": 0 };
  for (const [id, [checked, failed]] of Object.entries(looked)) {
    numbers[`check.${id}.checked`] = await checked;
    numbers[`check.${id}.failed`] = await failed;
    numbers["total.looked"] = (numbers["total.looked"] ?? 0) + (await checked);
  }
  return numbers;
}

/** Every published table whose rows are of a source: the lists of sources and of their files are none. */
/** Tables of the index name sources that they lean on, and hold nothing that a publisher wrote. */
async function tablesWithSource(): Promise<string[]> {
  const names = globSync(`${latest}/*.parquet`).map((path) =>
    path.slice(latest.length + 1, -".parquet".length),
  );
  const columns = await Promise.all(
    names.map(async (name) => [name, await ask(`describe select * from ${table(name)}`)] as const),
  );
  return columns
    .filter(([name, described]) => !/^(sources|files|index-.+)$/.test(name) && has(described, "source"))
    .map(([name]) => name);
}

const has = (described: readonly Row[], column: string) =>
  described.some(({ column_name }) => column_name === column);

function csv(path: string): Record<string, string>[] {
  if (!existsSync(path)) return [];
  return Papa.parse<Record<string, string>>(readFileSync(path, "utf8").trimEnd(), { header: true }).data;
}

/** Who would be scored in a year: two thirds of each pillar's weight fresh, and two members, from the observations. */
const scoredIn = (at: number) => `
  with members as (select node, parent, weight, shelf_life from ${table("index-weights")}
    where product = 'state' and shelf_life is not null),
  wholes as (select parent, sum(weight) as whole from members group by parent),
  newest as (select indicator, iso3, max(year) as year from ${table("observations")}
    where value is not null and year <= ${at} group by all),
  pillars as (select iso3, parent, sum(weight) as there, count(*) as members
    from newest join members on node = indicator where ${at} - year <= shelf_life group by all)
  select count(*) from (
    select iso3 from pillars join wholes using (parent)
    where there >= whole * 2 / 3 - 1e-9 and members >= 2 group by iso3 having count(*) = 4)
  join ${table("places")} using (iso3) where part_of is null`;

async function recountAhead(): Promise<Numbers> {
  const years = Array.from({ length: 6 }, (_, ahead) => year + ahead);
  const found = await Promise.all(years.map(async (at) => [`ahead.${at}.scored`, await one(scoredIn(at))]));
  return Object.fromEntries(found) as Numbers;
}

function recountReports(): Numbers {
  const numbers: Numbers = {};
  const add = (name: string) => (numbers[name] = (numbers[name] ?? 0) + 1);
  for (const { source, place, reason } of csv("data/reports/refusals.csv")) {
    add("total.refused");
    add(`refused.${source}.${place}.${reason}`);
  }
  const links = csv("data/reports/links.csv");
  const tested = links.filter((link) => link["tested"] !== "").length;
  if (links.length > 0) Object.assign(numbers, { "links.listed": links.length, "links.tested": tested });
  if (tested > 0) for (const link of links) add(`links.result.${link["result"]}`);
  return numbers;
}

/** Due by the last edition and the usual interval, counted in months since the year nought. */
function recountSources(): { numbers: Numbers; late: string[] } {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const late = catalog.sources
    .filter(({ published, months }) => months !== null && month(published) + months < month(catalog.date))
    .map(({ id }) => id)
    .sort();
  return { numbers: { "total.overdue": late.length, "total.sources": catalog.sources.length }, late };
}

let numbers: Numbers;
let codes: Record<string, string>;
beforeAll(async () => {
  const [coverage, indicators, checks] = [
    await recountCoverage(),
    await recountIndicators(),
    await recountChecks(),
  ];
  numbers = {
    ...coverage,
    ...indicators.numbers,
    ...checks,
    ...recountReports(),
    ...recountSources().numbers,
    ...(await recountAhead()),
  };
  codes = indicators.codes;
});

it("has much to recount", () => {
  expect(Object.keys(numbers).length).toBeGreaterThan(500);
  expect(numbers["total.stale"]).toBeGreaterThan(0);
  expect(numbers["total.looked"]).toBeGreaterThan(1e6);
});

describe.each(LANGUAGES)("in %s", (language) => {
  it("shows every number as a recount from the files finds it, and no other", async () => {
    const { page } = await site.visit(pathOf(language));
    const counted = await page.locator("[data-counted]").evaluateAll((all) =>
      all.map((each) => ({
        name: each.getAttribute("data-counted") ?? "",
        value: Number(each.getAttribute("value")),
        text: each.textContent?.trim() ?? "",
      })),
    );
    expect([...new Set(counted.map(({ name }) => name))].sort()).toEqual(Object.keys(numbers).sort());
    for (const { name, value, text } of counted) {
      expect({ name, value }).toEqual({ name, value: expect.closeTo(numbers[name] ?? Number.NaN, 9) });
      const shown = Number(text.replace(/[^\d]/g, ""));
      expect({ name, shown }).toEqual({ name, shown: Math.round(text.includes("%") ? value * 100 : value) });
    }
  });

  it("leaves no number of a table uncounted", async () => {
    const { page } = await site.visit(pathOf(language));
    const bare = await page.locator("main td.num").evaluateAll((cells) =>
      cells
        .filter((cell) => {
          const copy = cell.cloneNode(true) as Element;
          for (const counted of copy.querySelectorAll("[data-counted]")) counted.remove();
          return /\d/.test(copy.textContent ?? "");
        })
        .map((cell) => cell.textContent),
    );
    expect(bare).toEqual([]);
  });

  it("lists the economies whose values are old, carried or estimated, and flags the sources that are late", async () => {
    const { page } = await site.visit(pathOf(language));
    const listed = await page
      .locator("[data-codes]")
      .evaluateAll((all) => all.map((each) => [each.getAttribute("data-codes"), each.textContent?.trim()]));
    expect(Object.fromEntries(listed)).toEqual(codes);
    const late = await page
      .locator('#sources [data-overdue="true"]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-source")));
    expect(late.sort()).toEqual(recountSources().late);
    expect(await page.locator("#sources .tag.late").count()).toBe(late.length);
  });
});

it("says of each source on the data page when it was published, read and is due, and flags the late ones", async () => {
  const rows = csv(`${latest}/sources.csv`);
  for (const language of LANGUAGES) {
    const { page } = await site.visit(pathOf(language).replace("health", "data"));
    for (const row of rows) {
      const dates = page.locator(`#source-${row["source"]} [data-published]`);
      const attribute = async (name: string) => (await dates.getAttribute(`data-${name}`)) ?? "";
      expect([await attribute("published"), await attribute("read"), await attribute("next")]).toEqual([
        row["published"],
        row["retrieved"],
        row["next"],
      ]);
      const isLate = row["next"] !== "" && (row["next"] ?? "") < catalog.date.slice(0, 7);
      expect(await dates.locator(".tag.late").count(), row["source"]).toBe(isLate ? 1 : 0);
    }
  }
});

it("is led to from the foot of every page and from the data page", async () => {
  for (const path of ["/", "/countries/KEN/", "/data/"]) {
    const { page } = await site.visit(path);
    expect(await page.locator('.site-foot a[href="/health/"]').count()).toBe(1);
  }
  const { page } = await site.visit("/data/");
  expect(await page.locator('main a[href="/health/"]').count()).toBe(1);
});

it("publishes the same as JSON, in the shape that it states", () => {
  const health = Health.parse(read(`${latest}/health.json`));
  expect(health.date).toBe(catalog.date);
  expect(health.checks.map(({ failed }) => failed)).toEqual(health.checks.map(() => 0));
});
