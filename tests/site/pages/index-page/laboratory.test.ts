/** The index under other weights: the engine of the build in the browser, and honest about whose weights it shows. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import readSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Ranges, Standing } from "../../../../indicators/reform-index/custom-weights.ts";
import type { IndexScoreRow } from "../../../../indicators/reform-index/tables.ts";
import { readParquetFile } from "../../../../site/data/parquet.build.ts";
import { dist } from "../../../house/dist.ts";
import { formatScore } from "../../../../site/i18n/format.ts";
import { axeFinds } from "../../axe.ts";
import { currentEdition, inAddress } from "../../edition-shown.ts";
import { openSite, PHONE } from "../../open-site.ts";
import { ofIndex, rowsOf, scored, settled, table, take, unscored, type Cells } from "./published-scores.ts";

const site = openSite();
const file = readFileSync(join(dist, "data/latest/index-state.json"), "utf8");
/** The frozen editions that keep the index. */
const kept = readdirSync(join(dist, "data/editions")).filter((id) =>
  existsSync(join(dist, "data/editions", id, "index-state.json")),
);

describe("the laboratory", () => {
  it("gives the published scores, ranks and ranges again under the official weights, in the browser", async () => {
    const { page } = await site.visit("/about/");
    await page
      .context()
      .route("**/data/editions/2030.1/index-state.json", (route) =>
        route.fulfill({ contentType: "application/json", body: file }),
      );
    await page.context().addInitScript(recordWorkers);
    await page.goto(`${site.address()}/index/?edition=2030.1`);
    await settled(page);
    const { standing, ranges } = (await page.evaluate(recorded)) as unknown as {
      standing: Standing;
      ranges: Ranges;
    };
    const { units } = JSON.parse(file) as { units: string[] };
    const near = (own: number | undefined | null, text: string | undefined) => {
      if (text === "" || text === undefined) expect(own ?? null).toBeNull();
      else expect(Math.abs((own as number) - Number(text))).toBeLessThanOrEqual(1e-9);
    };
    expect(table.length).toBe(5 * units.length);
    for (const row of table)
      near(standing.scores[row["node"] as string]?.[units.indexOf(row["iso3"] as string)], row["score"]);
    for (const row of ofIndex) {
      const at = units.indexOf(row["iso3"] as string);
      near(standing.rank[at], row["rank"]);
      expect(String(standing.of)).toBe(row["of"]);
      if (row["score"] === "") continue;
      near(ranges.low[at], row["low"]);
      near(ranges.high[at], row["high"]);
      near(ranges.rankLow[at], row["rank_low"]);
      near(ranges.rankHigh[at], row["rank_high"]);
      near(ranges.measuredLow[at], row["measured_low"]);
      near(ranges.measuredHigh[at], row["measured_high"]);
      near(ranges.known[at], row["known"]);
    }
    expect(await page.locator("h1").textContent()).toContain("Edition 2030.1");
    expect(await page.locator("[data-changes]").isVisible()).toBe(false);
    const rows = await rowsOf(page);
    expect(rows.map(({ iso3, ranks }) => [iso3, ranks])).toEqual(
      (await rowsOf((await site.visit("/index/")).page)).map(({ iso3, ranks }) => [iso3, ranks]),
    );
  });

  it("is moved by the keyboard, says shares and their sum, and puts the choice in the address", async () => {
    const { page } = await site.visit("/index/");
    await page.locator("#w-law").focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
    await settled(page);
    expect(await page.locator("#w-law").inputValue()).toBe("30");
    expect(await page.locator("#w-law").getAttribute("aria-valuetext")).toBe("30 points, 28.6% of the index");
    expect(await page.locator("[data-sum]").textContent()).toMatch(
      /^Points given: 105\. Rescaled to 100%: Law 28\.6% \+/,
    );
    await page.waitForURL(({ search }) => search === `?weights=30-25-25-25&${inAddress}`);
    await page.keyboard.press("Home");
    await page.waitForURL(({ search }) => search === `?weights=0-25-25-25&${inAddress}`);
  });

  it("never shows an official range beside a custom score", async () => {
    const { page } = await site.visit("/index/");
    await page.locator("#w-oversight").focus();
    await page.keyboard.press("End");
    await page.locator('#index-table[aria-busy="true"]').waitFor();
    for (const row of await rowsOf(page)) {
      expect([row.ranks, row.likely, row.measuredText]).toEqual([
        expect.stringMatching(/^redrawing of /),
        "redrawing",
        "redrawing",
      ]);
      expect(row as unknown as Cells).toMatchObject({
        likely_low: "",
        rank_low: "",
        measured_low: "",
        known: "",
      });
    }
    expect(await page.locator("#index-table .ci").first().isVisible()).toBe(false);
    await settled(page);
    expect((await rowsOf(page)).every(({ ranks }) => /^\d+(–\d+)? of \d+$/.test(ranks))).toBe(true);
  });

  it("opens in a private window as it was, from the address alone", async () => {
    const { page } = await site.visit("/index/");
    await page.locator("#w-capacity").fill("40");
    await page.locator('input[name="mean"][value="harmonic"]').check();
    await page.locator('input[name="missing"][value="strict"]').check();
    await page.locator('[data-value="sub-saharan-africa"]').click();
    await settled(page);
    const address = new URL(page.url());
    expect(address.search).toBe(
      `?weights=25-40-25-25&mean=harmonic&missing=strict&${inAddress}&region=sub-saharan-africa`,
    );
    const again = await site.visit(`/index/${address.search}`);
    await settled(again.page);
    expect(await rowsOf(again.page)).toEqual(await rowsOf(page));
    expect(await again.page.locator("h1").textContent()).toBe(await page.locator("h1").textContent());
    expect(await again.page.locator("#w-capacity").inputValue()).toBe("40");
    expect(await again.page.locator("#index-unscored tbody tr").count()).toBeGreaterThan(unscored.length);
    expect(again.complaints).toEqual([]);
  });

  it("is put back to the published page by the official button, to the letter", async () => {
    const { page } = await site.visit("/index/");
    const look = () =>
      page.evaluate(() => [
        document.title,
        ...[
          "h1",
          "#index-table",
          "#index-unscored",
          "#map svg.map",
          "#map .legend",
          "#bands",
          '[data-word="ties-says"]',
        ].map((selector) =>
          document.querySelector(selector)?.outerHTML.replace(/ (data-turn|aria-busy)="[^"]*"/g, ""),
        ),
      ]);
    await page.locator('[data-sort="score"]').click();
    await page.locator('[data-sort="score"]').click();
    const before = await look();
    await page.locator('input[name="missing"][value="strict"]').check();
    await page.locator("#w-law").fill("3");
    await settled(page);
    expect(await look()).not.toEqual(before);
    await page.locator("[data-lab] [data-reset]").click();
    expect(await look()).toEqual(before);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator("#w-law").inputValue()).toBe("25");
    expect(await page.locator("[data-changes]").isVisible()).toBe(false);
  });

  it("labels heading, title, map, table and downloads as custom weights", async () => {
    const { page } = await site.visit("/index/?weights=40-20-20-20&mean=arithmetic&edition=newest");
    await settled(page);
    for (const selector of [
      "h1",
      '[data-word="map-title"]',
      '[data-word="table-title"]',
      "#index-table caption",
      "#laboratory h2 .tag",
    ])
      expect([selector, await page.locator(selector).textContent()]).toEqual([
        selector,
        expect.stringContaining("Custom weights"),
      ]);
    expect(await page.title()).toContain("Custom weights");
    expect(await page.locator("#cite-short").textContent()).toContain("Custom weights");
    const csv = await take(site, page, "csv");
    expect(csv.name).toMatch(/^reform-index-\d{4}-custom-weights-shown\.csv$/);
    const { data } = Papa.parse<Cells>(readFileSync(csv.path, "utf8"), {
      header: true,
      skipEmptyLines: true,
    });
    expect(new Set(data.map((row) => row["weights"]))).toEqual(
      new Set([
        "Custom weights (Law 40%, Capacity 20%, E-procurement 20%, Oversight 20%; Arithmetic; Rescale (official))",
      ]),
    );
    const xlsx = await take(site, page, "xlsx");
    const readme = JSON.stringify(
      (await readSheets(xlsx.path)).find(({ sheet }) => sheet === "README")?.data,
    );
    expect(readme).toContain("Custom weights");
    expect(readme).toContain("weights=40-20-20-20");
  });

  it("holds a pillar at one half, and says which and why", async () => {
    const { page } = await site.visit("/index/?weights=50-10-10-10&edition=newest");
    await settled(page);
    expect(await page.locator("output[for='w-law']").textContent()).toBe("50%");
    expect(await page.locator("[data-held]").textContent()).toMatch(
      /^Law would weigh more than half.*held at 50%/,
    );
    expect(await page.locator("#w-law").getAttribute("max")).toBe("50");
    const same = await site.visit("/index/?weights=50-20-20-20&edition=newest");
    await settled(same.page);
    expect((await rowsOf(same.page)).map(({ iso3 }) => iso3)).not.toEqual(scored.map(({ iso3 }) => iso3));
  });

  it("tells what changes: the largest shifts with both places, and how much stays", async () => {
    const { page } = await site.visit("/index/?weights=10-20-50-20&edition=newest");
    await settled(page);
    const says = (await page.locator("[data-changes-says]").textContent()) ?? "";
    expect(says).toMatch(
      new RegExp(
        `Of ${scored.length} economies .* shift by \\d+\\.\\d on average.* top ten \\d+ stay, of the bottom ten \\d+.*: 0\\.\\d{3}`,
      ),
    );
    const rows = await page
      .locator(".shifts tbody tr")
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
    expect(rows).toHaveLength(10);
    for (const row of rows)
      expect(
        row.match(
          new RegExp(
            `(very )?(low|middle|high), \\d+(\\.\\d)?; \\d+(–\\d+)? of ${scored.length} scored`,
            "g",
          ),
        ),
      ).toHaveLength(2);
    expect(rows.map((row) => row.includes("▲"))).toEqual([...Array(5).fill(true), ...Array(5).fill(false)]);
  });

  it("names what it cannot read in an address, and shows the published index", async () => {
    const { page, asked } = await site.visit(
      "/index/?weights=90-5-5-0&mean=median&missing=strict&edition=newest",
    );
    const note = (await page.locator("[data-note]").textContent()) ?? "";
    expect(note).toContain("weights “90-5-5-0”");
    expect(note).toContain("mean “median”");
    await settled(page);
    expect(new URL(page.url()).search).toBe(`?missing=strict&${inAddress}`);
    expect(asked.some((path) => path.endsWith("index-state.json"))).toBe(true);
  });

  it("shows every frozen edition that keeps the index with its own scores, says which it is, and that ranges are drawn anew", async () => {
    const { page } = await site.visit("/index/");
    expect(kept.length).toBeGreaterThan(0);
    for (const id of kept) {
      await page.goto(`${site.address()}/index/?edition=${id}`);
      const isNewest = id === currentEdition; // as the page shows it anyway
      if (!isNewest) await settled(page);
      if (!isNewest) expect(await page.locator("h1").textContent()).toContain(`Edition ${id}`);
      const frozen = (
        await readParquetFile<IndexScoreRow>(join(dist, "data/editions", id, "index-scores.parquet"))
      ).filter(({ product, node, score }) => product === "state" && node === "index" && score !== null);
      const rows = (await rowsOf(page)).filter(({ ranks }) => /\d/.test(ranks));
      expect(new Set(rows.map(({ iso3 }) => iso3))).toEqual(new Set(frozen.map(({ iso3 }) => iso3)));
      for (const { iso3, ranks, band } of rows) {
        const own = frozen.find((each) => each.iso3 === iso3) as IndexScoreRow;
        expect([iso3, band.split(" ").at(-1)]).toEqual([iso3, formatScore(own.score as number, "en")]);
        const [low = NaN, high = low] = (/^\d+(–\d+)?/.exec(ranks)?.[0] ?? "").split("–").map(Number);
        const rank = own.rank as number;
        expect([iso3, low <= rank && rank <= high]).toEqual([iso3, true]);
        if (isNewest) expect([iso3, low, high]).toEqual([iso3, own.rank_low, own.rank_high]);
      }
      if (!isNewest)
        expect(await page.locator("[data-custom-says]").textContent()).toContain("Ranges are drawn anew");
      for (const part of ["#meaning", "#drivers", "#outcomes"])
        expect([id, part, await page.locator(part).isVisible()]).toEqual([id, part, isNewest]);
      expect(await page.locator("[data-left-out]").isVisible()).toBe(!isNewest);
      expect(new URL(page.url()).search).toBe(`?edition=${id}`);
    }
  });

  it("falls back to the newest data, and says so, where an edition keeps no file of the index", async () => {
    const { page } = await site.visit("/index/?edition=2024.1");
    await page.locator("[data-note]:not([hidden])").waitFor();
    expect(await page.locator("[data-note]").textContent()).toContain("2024.1");
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator("h1").textContent()).not.toContain("2024.1");
  });

  it("has nothing that axe finds while custom weights are shown, and keeps within a phone", async () => {
    const { page } = await site.visit("/index/?weights=50-10-10-10&missing=middle&edition=newest", {
      ...PHONE,
      colorScheme: "dark",
    });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFinds(page)).toEqual([]);
    const heights = await page
      .locator("[data-lab] input, [data-lab] button, .filters button, #index-table thead button")
      .evaluateAll((all) =>
        all.map((each) => each.closest("label") ?? each).map((each) => each.getBoundingClientRect().height),
      );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

/** Keeps what workers answer, with NaN as null. */
function recordWorkers(): void {
  const kept: Record<string, unknown> = {};
  Object.assign(window, { kept });
  const plain = window.Worker;
  window.Worker = class extends plain {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener("message", ({ data }: MessageEvent<Record<string, unknown>>) =>
        Object.assign(kept, data),
      );
    }
  };
}

function recorded() {
  const { standing, ranges } = (window as unknown as { kept: Record<string, Record<string, unknown>> }).kept;
  const listed = (of: unknown): unknown =>
    of instanceof Float64Array
      ? [...of].map((value) => (Number.isNaN(value) ? null : value))
      : typeof of === "object" && of !== null
        ? Object.fromEntries(Object.entries(of).map(([name, value]) => [name, listed(value)]))
        : of;
  return { standing: listed(standing), ranges: listed(ranges) } as Record<string, unknown>;
}
