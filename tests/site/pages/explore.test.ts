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
