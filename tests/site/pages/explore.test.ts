import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { askNatively } from "../../../pipelines/lib/tables/parquet.ts";
import { questions } from "../../../site/features/explore/questions.ts";
import { askPublished } from "../../ask-published.ts";
import { openSite, type Visit } from "../open-site.ts";

const site = openSite();

async function ask(visit: Visit, sql: string): Promise<void> {
  await visit.page.locator("textarea").fill(sql);
  await visit.page.locator('button[type="submit"]').click();
  await visit.page.locator('.out[aria-busy="false"]').waitFor();
}

async function download(visit: Visit, format: "csv" | "xlsx" | "parquet"): Promise<string> {
  const [file] = await Promise.all([
    visit.page.waitForEvent("download"),
    visit.page.locator(`[data-format="${format}"]`).click(),
  ]);
  return site.save(file);
}

/** Streams that broke off in silence; the row at fault is named. */
const FAILING = [
  "SELECT CASE WHEN i = 0 THEN CAST('x' || i AS INTEGER) ELSE i END AS first FROM range(9000) AS r(i)",
  "SELECT CASE WHEN i = 5000 THEN CAST('x' || i AS INTEGER) ELSE i END AS middle FROM range(9000) AS r(i)",
  "SELECT CASE WHEN i = 8999 THEN CAST('x' || i AS INTEGER) ELSE i END AS last FROM range(9000) AS r(i)",
  "SELECT iso3, CAST(date AS DATE) AS d FROM events",
  `SELECT iso3, ln(score) AS l FROM "index-scores" WHERE product = 'state' AND node = 'e-procurement'`,
];

const REFUSED = [
  ["DROP VIEW observations", "DROP would change the tables"],
  ["ATTACH 'other.db'", "ATTACH reaches outside"],
  ["SET memory_limit = '9GB'", "SET changes the engine"],
  ["FROM 'https://example.org/x.csv'", "https://example.org/x.csv"],
  ["SELECT 1; SELECT 2", "2 statements"],
  ["SELECT * FROM range(100000000000)", "more than 250,000 rows"],
] as const;

const ENDLESS =
  "select count(*) from range(100000000) as a, range(100000000) as b where a.range + b.range = 7";

describe("the explorer", () => {
  it("fetches nothing of the engine before a question is run", async () => {
    const { page, asked } = await site.visit("/explore/");
    await page.locator("textarea").focus();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => /wasm|worker|parquet/.test(path))).toEqual([]);
    expect(await page.locator(".note").first().textContent()).toMatch(/3\.1\sMB/);
  });

  it("answers select pillar, count(*) with every other host shut out", async () => {
    const visit = await site.visit("/explore/");
    await ask(
      visit,
      "select pillar, count(*) as n from observations join indicators using (indicator) group by pillar order by pillar",
    );
    const cells = await visit.page.locator(".out tbody tr td:first-child").allTextContents();
    expect(cells).toEqual(["capacity", "e-procurement", "law", "outcomes", "oversight"]);
    expect(visit.outside).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it("draws a map of an answer that has iso3 and a number", async () => {
    const visit = await site.visit("/explore/?q=say-and-publish&edition=newest");
    await visit.page.locator('button[type="submit"]').click();
    await visit.page.locator(".out svg.map").waitFor();
    expect(await visit.page.locator(".out svg.map a:has(.c5)").count()).toBeGreaterThan(30);
    expect(await visit.page.locator(".out p").count()).toBe(1);
    await ask(visit, "select iso3, 1e-7 as n from places union all select iso3, 2e-7 from places");
    await visit.page.locator(".out p", { hasText: "the last of each" }).waitFor();
    expect(await visit.page.locator(".out .two").textContent()).toContain("2e-07");
  });

  it("draws a chart, with the same numbers in a table beneath", async () => {
    const visit = await site.visit("/explore/?q=evidence-by-pillar&edition=newest");
    await visit.page.locator('button[type="submit"]').click();
    await visit.page.locator(".out svg.plot").waitFor();
    expect(await visit.page.locator(".out tbody tr").count()).toBe(4);
  });

  it("says in words what a map or a chart would need", async () => {
    const visit = await site.visit("/explore/");
    await ask(visit, "select 'word' as answer");
    await visit.page.locator('[data-view="map"]').click();
    await visit.page.locator(".out", { hasText: "iso3" }).waitFor();
    await visit.page.locator('[data-view="chart"]').click();
    await visit.page.locator(".out", { hasText: "no number" }).waitFor();
  });

  it("keeps a typed question in the address, and a worked one by its name", async () => {
    const visit = await site.visit("/explore/");
    await ask(visit, "select 1 as one");
    expect(new URL(visit.page.url()).searchParams.get("sql")).toBe("select 1 as one");
    await visit.page.locator('[data-question="why-empty"]').click();
    await visit.page.waitForFunction(() => location.search.startsWith("?q=why-empty"));
    await visit.page.locator('.out[aria-busy="false"]').waitFor();
    await ask(visit, "select nope from nowhere");
    expect(new URL(visit.page.url()).searchParams.get("sql")).toBe("select nope from nowhere");
    const again = await site.visit("/explore/?sql=select+2+as+two&edition=newest");
    expect(await again.page.locator("textarea").inputValue()).toBe("select 2 as two");
  });

  it("puts an engine's fault into words and lives on", async () => {
    const visit = await site.visit("/explore/");
    await ask(visit, "select nothing from nowhere");
    expect(await visit.page.locator(".out .note").textContent()).toMatch(/nowhere.+observations/s);
    await ask(visit, "select nope from observations");
    expect(await visit.page.locator(".out .note").textContent()).toMatch(/nope.+columns/s);
    await ask(visit, "selec 1");
    expect(await visit.page.locator(".out .note").textContent()).toMatch(/selec.+quotes/s);
    await ask(visit, "select 42 as answer");
    expect(await visit.page.locator(".out tbody td").textContent()).toBe("42");
  });

  it("says the engine's error where the first, a middle or the last row fails, and gives no file", async () => {
    const visit = await site.visit("/explore/");
    for (const sql of FAILING) {
      await ask(visit, sql);
      expect(await visit.page.locator(".out .note pre").textContent(), sql).toMatch(/Error/);
      expect(await visit.page.locator(".out td").count()).toBe(0);
      expect(await visit.page.locator("[data-exports] button:enabled").count()).toBe(0);
    }
  });

  it("keeps two columns of one name apart, says so, and prints values as the engine does", async () => {
    const visit = await site.visit("/explore/");
    await ask(
      visit,
      `select 70 as score, 10.85 as score, 3 as "__proto__", 2023 as fiscal, 9007199254740993 as n, 1e-7 as e`,
    );
    expect(await visit.page.locator(".out th").allTextContents()).toEqual(
      "score score_1 __proto__ fiscal n e".split(" "),
    );
    const cells = ["70", "10.85", "3", "2023", "9007199254740993", "1e-07"];
    expect(await visit.page.locator(".out td").allTextContents()).toEqual(cells);
    expect(await visit.page.locator(".out .quiet").textContent()).toContain("score → score_1");
    await visit.page.locator("textarea").fill("select 'typed since'");
    const csv = readFileSync(await download(visit, "csv"), "utf8")
      .trimEnd()
      .split("\n");
    expect(csv).toEqual(["score,score_1,__proto__,fiscal,n,e", cells.join(",")]);
    const file = await download(visit, "parquet");
    const types = await askNatively(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
    expect(types.map(({ column_type }) => column_type)).toEqual([
      "INTEGER",
      "DECIMAL(4,2)",
      "INTEGER",
      "INTEGER",
      "BIGINT",
      "DOUBLE",
    ]);
    const cited = await visit.page.locator("#cite-full").textContent();
    expect(cited).toContain("9007199254740993");
    expect(cited).not.toContain("typed");
  });

  it("refuses in words what is no question, and asks on", async () => {
    const visit = await site.visit("/explore/");
    for (const [sql, words] of REFUSED) {
      await ask(visit, sql);
      expect(await visit.page.locator(".out .note").textContent()).toContain(words);
    }
    await ask(visit, "select count(*) > 100 as n from observations");
    expect(await visit.page.locator(".out tbody td").textContent()).toBe("true");
    expect(visit.outside).toEqual([]);
  });

  it("stops an endless question at once, keeps it, and answers the next", async () => {
    const visit = await site.visit("/explore/");
    await visit.page.locator("textarea").fill(ENDLESS);
    await visit.page.locator('button[type="submit"]').click();
    await visit.page.locator("progress").waitFor({ state: "visible" });
    await visit.page.waitForLoadState("networkidle");
    await visit.page.locator("[data-stop]").click();
    await visit.page.locator(".out .note", { hasText: "Stopped" }).waitFor();
    expect(await visit.page.locator("textarea").inputValue()).toBe(ENDLESS);
    await ask(visit, "select 42 as answer");
    expect(await visit.page.locator(".out tbody td").textContent()).toBe("42");
  });

  it("goes back and forward through questions with their answers", async () => {
    const visit = await site.visit("/explore/");
    const { page } = visit;
    await ask(visit, "select 1 as one");
    await ask(visit, "select 2 as two");
    await page.goBack();
    await page.locator(".out th", { hasText: "one" }).waitFor();
    expect(await page.locator("textarea").inputValue()).toBe("select 1 as one");
    await page.goForward();
    await page.locator(".out th", { hasText: "two" }).waitFor();
    await page.reload();
    await page.locator(".out th", { hasText: "two" }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.locator(".out", { hasText: "No answer yet" }).waitFor();
  });

  it("lets nothing be pressed before its script is there, and answers a question chosen by then", async () => {
    const visit = await site.visit("/explore/");
    const { page } = visit;
    await page.route(/\.js$/, () => new Promise(() => undefined)); // a script that never comes
    await page.reload({ waitUntil: "commit" });
    await page.locator("textarea").fill("select 7 as typed");
    expect(await page.locator("form button:visible:enabled").count()).toBe(0);
    expect(await page.locator('#explorer form [role="status"]').textContent()).toContain("still loading");
    await page.locator('[data-question="why-empty"]').click({ noWaitAfter: true });
    await page.waitForURL(/q=why-empty/, { waitUntil: "commit" });
    await page.unroute(/\.js$/);
    await page.reload({ waitUntil: "commit" });
    await page.locator(".out tbody tr").first().waitFor();
  });

  it("gives an answer away as CSV, as a workbook and as Parquet", async () => {
    const visit = await site.visit("/explore/");
    await ask(
      visit,
      "select iso3, name_en, latitude from places where iso3 in ('CIV', 'KEN', 'MUS') order by iso3",
    );
    const csv = readFileSync(await download(visit, "csv"), "utf8");
    expect(csv.split("\n").slice(0, 3)).toEqual([
      "iso3,name_en,latitude",
      "CIV,Côte d’Ivoire,",
      "KEN,Kenya,",
    ]);
    const parquet = await askNatively(`SELECT * FROM read_parquet('${await download(visit, "parquet")}')`);
    expect(parquet.map(({ iso3 }) => iso3)).toEqual(["CIV", "KEN", "MUS"]);
    const { default: readSheets } = await import("read-excel-file/node");
    const [answer, question] = await readSheets(await download(visit, "xlsx"));
    expect(answer?.data[1]?.[0]).toBe("CIV");
    expect(answer?.data[1]?.[2] ?? null).toBeNull();
    expect(JSON.stringify(question?.data)).toContain("latitude");
  });
});

it("has worked questions", () => expect(questions.length).toBeGreaterThanOrEqual(8));

describe.each(questions)("$id", ({ id, sql }) => {
  it("gets the same answer in the reader's engine as in the native one", async () => {
    const visit = await site.visit(`/explore/?q=${id}&edition=newest`);
    await visit.page.locator('button[type="submit"]').click();
    await visit.page.locator('.out[aria-busy="false"]').waitFor();
    const [header = "", ...lines] = readFileSync(await download(visit, "csv"), "utf8")
      .trimEnd()
      .split("\n");
    const native = await askPublished(sql);
    expect(lines.length).toBe(native.length);
    expect(lines.length).toBeGreaterThan(0);
    const { default: Papa } = await import("papaparse");
    const rows = Papa.parse<Record<string, string>>([header, ...lines].join("\n"), { header: true }).data;
    rows.forEach((row, at) => {
      for (const [name, cell] of Object.entries(row)) expectSame(cell, native[at]?.[name]);
    });
  });
});

function expectSame(cell: string, value: unknown): void {
  if (value === null || value === undefined) expect(cell).toBe("");
  else if (typeof value === "number" || typeof value === "bigint")
    expect(Number(cell)).toBeCloseTo(Number(value), 9);
  else expect(cell).toBe(String(value));
}
