/** What pages give away: the whole files with their sizes, and the rows on the screen as files made in the browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import readSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { Catalog } from "../../../indicators/schema/catalog.ts";
import { dist, pages, read } from "../../house/dist.ts";
import { openSite, PHONE, type Visit } from "../open-site.ts";

const site = openSite();
const folder = join(dist, "data/latest");
const catalog = Catalog.parse(JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")));
const fileAt = new Map(catalog.files.map((file) => [`/data/latest/${file.path}`, file]));

describe("whole files", () => {
  const own = pages.filter((page) => /^(fr\/|es\/)?(indicators|countries)\/[^/]+\/index\.html$/.test(page));

  it("are offered in every format on each indicator's and each economy's page, with rows, date and size", () => {
    expect(own.length).toBeGreaterThan(700);
    for (const page of own) {
      const html = read(page);
      const [, table = ""] = /data-formats="([^"]+)"/.exec(html) ?? [];
      const links = [
        ...html.matchAll(
          /<a href="([^"]+)" download data-format="[^"]+">[^<]+<\/a>\s*<small[^>]+data-bytes="(\d+)"/g,
        ),
      ];
      const files = catalog.files.filter((file) => file.table === table);
      expect(links.map(([, href]) => fileAt.get(href as string)?.path).sort(), page).toEqual(
        files.map(({ path }) => path).sort(),
      );
      expect(files.map(({ format }) => format).sort(), page).toEqual(["csv", "json", "parquet"]);
      const made = [...html.matchAll(/data-make="([^"]+)" data-slice="([^"]+)"/g)];
      expect(made.map(([, format, slice]) => [format, slice])).toEqual([
        ["xlsx", table],
        ["excel-csv", table],
      ]);
      for (const [, href, bytes] of links) expect(Number(bytes)).toBe(fileAt.get(href as string)?.bytes);
      expect(html).toContain(`data-full-rows="${files[0]?.rows}"`);
      expect(html).toContain(`<time datetime="${catalog.date}">`);
    }
  });

  it("are all linked from the data page", () => {
    const linked = new Set([...read("data/index.html").matchAll(/href="([^"]+)"/g)].map(([, href]) => href));
    const missing = [...fileAt.keys()].filter((path) => !linked.has(path) && !path.includes("/maps/"));
    expect(missing).toEqual([]);
  });

  it("have addresses that end in their format, and are open to other sites", async () => {
    await site.visit("/data/");
    for (const ending of [".csv", ".parquet", ".json"]) {
      const answer = await fetch(`${site.address()}/data/latest/countries/KEN${ending}`);
      expect([ending, answer.status]).toEqual([ending, 200]);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
  });
});

describe("files that the page of a country or an indicator makes", () => {
  const cellsOf = async (visit: Visit, selector: string) => {
    const [download] = await Promise.all([
      visit.page.waitForEvent("download"),
      visit.page.locator(selector).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await site.save(download)) };
  };
  const csv = read("data/latest/countries/KEN.csv");

  it("hold the rows of the CSV, under their former names", async () => {
    const visit = await site.visit("/fr/countries/KEN/");
    const workbook = await cellsOf(visit, 'a[data-make="xlsx"]');
    expect(workbook.name).toBe("KEN.xlsx");
    const sheets = await readSheets(workbook.bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["README", "Codebook", "Wide", "Long"]);
    expect(sheets.at(-1)?.data.length).toBe(Papa.parse(csv.trimEnd()).data.length);
    const excel = await cellsOf(visit, 'a[data-make="excel-csv"]');
    expect(excel.name).toBe("KEN-excel.csv");
    expect(
      excel.bytes
        .toString("utf8")
        .replace(/^\ufeff/, "")
        .replaceAll("\r\n", "\n")
        .replaceAll("'", ""),
    ).toBe(csv.replaceAll("'", ""));
  });

  it("are offered at their former address too", async () => {
    const visit = await site.visit("/data/latest/indicators/gpa-party.xlsx");
    expect((await cellsOf(visit, '[data-moved] a[data-make="xlsx"]')).name).toBe("gpa-party.xlsx");
  });
});

async function take({ page }: Visit, format: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-shown] button[data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), path: await site.save(download) };
}

const shownRows = ({ page }: Visit) =>
  page
    .locator("tbody tr[data-iso3]:visible")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-iso3")));

const PAGES = [
  { path: "/indicators/government-effectiveness/", columns: ["iso3", "economy", "value", "year", "shown"] },
  { path: "/fr/indicators/standstill-period/", columns: ["iso3", "economy", "value", "year", "shown"] },
  {
    path: "/countries/",
    columns: [
      "iso3",
      "economy",
      "region",
      "income",
      "with_evidence",
      "indicators",
      "median_age_years",
      "index",
      "index_low",
      "index_high",
    ],
  },
];

describe.each(PAGES)("the rows on the screen of $path", ({ path, columns }) => {
  it("come as CSV, CSV for Excel, workbook and JSON: those that are shown, in their order, and as many as it says", async () => {
    const visit = await site.visit(path);
    const { page, asked } = visit;
    const all = (await shownRows(visit)).length;
    expect(Number(await page.locator("[data-shown] [data-rows]").textContent())).toBe(all);
    await page.locator('[data-filter] button[data-region="sub-saharan-africa"]').click();
    const shown = await shownRows(visit);
    expect(shown.length).toBeLessThan(all);
    expect(shown).toContain("CIV");
    expect(Number(await page.locator("[data-shown] [data-rows]").textContent())).toBe(shown.length);

    const csv = await take(visit, "csv");
    expect(csv.name).toMatch(/-shown\.csv$/);
    const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(csv.path, "utf8").trimEnd(), {
      header: true,
    });
    expect(meta.fields).toEqual(columns);
    expect(data.map((row) => row["iso3"])).toEqual(shown);
    expect(data.find((row) => row["iso3"] === "CIV")?.["economy"]).toMatch(/^Côte d’Ivoire$/);

    const excel = await take(visit, "excel-csv");
    expect(excel.name).toMatch(/-shown-excel\.csv$/);
    expect(readFileSync(excel.path, "utf8")).toMatch(/^\ufeffiso3,economy,.*\r\n/);

    expect(asked.filter((each) => /universal/.test(each))).toEqual([]);
    const [about, sheet] = [...(await readSheets((await take(visit, "xlsx")).path))].sort((a) =>
      a.sheet === "README" ? -1 : 1,
    );
    expect([about?.sheet, sheet?.sheet]).toEqual(["README", "Shown"]);
    expect(sheet?.data.slice(1).map((row) => row[0])).toEqual(shown);
    const [at, numeric] = [
      shown.indexOf("CIV") + 1,
      columns.indexOf(columns.includes("value") ? "value" : "indicators"),
    ];
    expect(typeof (sheet?.data[at]?.[numeric] ?? 0)).toBe("number");

    const json = JSON.parse(readFileSync((await take(visit, "json")).path, "utf8")) as {
      rows: { iso3: string }[];
      credit: string;
    };
    expect(json.rows.map(({ iso3 }) => iso3)).toEqual(shown);
    expect(json.credit).toContain("World Bank");
    expect(visit.complaints).toEqual([]);
  });

  it("fit on a phone, with everything to press large enough", async () => {
    const { page } = await site.visit(path, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const button of await page.locator("[data-shown] button").all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });
});

it("shows exactly the values of the file in the rows it gives away, and no year without one", async () => {
  const visit = await site.visit("/indicators/government-effectiveness/");
  const { path } = await take(visit, "csv");
  const given = Papa.parse<Record<string, string>>(readFileSync(path, "utf8").trimEnd(), {
    header: true,
  }).data;
  const whole = Papa.parse<Record<string, string>>(
    readFileSync(join(folder, "indicators/government-effectiveness.csv"), "utf8").trimEnd(),
    { header: true },
  ).data;
  const values = new Map(whole.map((row) => [`${row["iso3"]} ${row["year"]}`, row["value"]]));
  expect(given.filter((row) => row["value"]).length).toBeGreaterThan(180);
  for (const { iso3, year, value } of given) {
    if (value) expect(Number(value)).toBe(Number(values.get(`${iso3} ${year}`)));
    else expect(year).toBe("");
  }
});
