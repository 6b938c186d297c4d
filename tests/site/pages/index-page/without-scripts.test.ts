/** The page of the index is whole without scripts. */
import { describe, expect, it } from "vitest";
import {
  BANDS,
  bandIndexOf,
  bandOf,
  otherBandsOf,
  type Band,
} from "../../../../indicators/composite/band.ts";
import { formatScore } from "../../../../site/i18n/format.ts";
import { openSite } from "../../open-site.ts";
import { ofIndex, rowsOf, scored, table, unscored, type Cells } from "./published-scores.ts";

const site = openSite();
const nameOf = (band: Band) => band.replace("-", " ");
const whole = (text: string | undefined) => String(Math.round(Number(text)));

describe("without scripts", () => {
  it("says what it is in three sentences, with the year, the method and how many are scored", async () => {
    const page = await site.read("/index/");
    expect(await page.locator(".top .lede").count()).toBe(3);
    const top = (await page.locator(".top").textContent()) ?? "";
    expect(top).toContain(`${scored.length} of ${ofIndex.length} economies`);
    expect(top).toContain(scored[0]?.["year"]);
    expect(top).toMatch(/method \d+\.\d+/);
    for (const path of ["/method/", "/progress/"])
      expect(await page.locator(`.top a[href="${path}"]`).count()).toBe(1);
    expect(await page.locator("[data-lab]").isVisible()).toBe(false);
    expect(await page.locator("#laboratory .no-script").isVisible()).toBe(true);
  });

  it("counts the five bands as the published scores fall, in words first", async () => {
    const page = await site.read("/index/");
    const shown = await page
      .locator(".bands tbody tr")
      .evaluateAll((rows) => rows.map((row) => (row as HTMLTableRowElement).innerText.split(/\s*\t\s*/)));
    const counts = BANDS.map(
      (_, at) => scored.filter(({ score }) => bandIndexOf(Number(score)) === at).length,
    );
    expect(shown.map(([name, , n]) => [name?.trim(), Number(n)])).toEqual(
      ["very high", "high", "middle", "low", "very low"].map((name, at) => [name, counts[4 - at]]),
    );
  });

  it("shows no place without its range, how many are scored, a band and a likely range", async () => {
    const page = await site.read("/index/");
    const rows = await rowsOf(page);
    expect(rows.map(({ iso3 }) => iso3)).toEqual(scored.map(({ iso3 }) => iso3));
    rows.forEach((row, at) => {
      const { rank_low, rank_high, of, score, low, high } = scored[at] as Record<
        "rank_low" | "rank_high" | "of" | "score" | "low" | "high",
        string
      >;
      const range = (low: string, high: string) =>
        whole(low) === whole(high) ? whole(low) : `${whole(low)}–${whole(high)}`;
      expect(row.ranks).toBe(`${range(rank_low, rank_high)} of ${of}`);
      const others = otherBandsOf(Number(score), [Number(low), Number(high)]).map(nameOf);
      const or =
        others.length === 0 ? [] : ["or", new Intl.ListFormat("en", { type: "disjunction" }).format(others)];
      expect(row.band).toBe(
        [nameOf(bandOf(Number(score))), ...or, formatScore(Number(score), "en")].join(" "),
      );
      expect(row.likely).toBe(range(low, high));
    });
  });

  it("says beside each range by measurement what share of the weight has a known error", async () => {
    const page = await site.read("/index/");
    for (const { measuredText } of await rowsOf(page))
      expect(measuredText).toMatch(/^(\d+–\d+|\d+|none known) \(\d+%\)$/);
  });

  it("joins neighbours whose ranks overlap, and no others", async () => {
    const page = await site.read("/index/");
    const joined = await page
      .locator("#index-table tbody tr")
      .evaluateAll((rows) => rows.map((row) => row.classList.contains("down")));
    const overlap = (a: Cells, b: Cells | undefined) =>
      b !== undefined &&
      Number(a["rank_low"]) <= Number(b["rank_high"]) &&
      Number(b["rank_low"]) <= Number(a["rank_high"]);
    expect(joined).toEqual(scored.map((row, at) => overlap(row, scored[at + 1])));
    expect(joined).toContain(false);
  });

  it("lists every economy without a score apart, with the pillars that lack evidence and their coverage", async () => {
    const page = await site.read("/index/");
    const listed = await page
      .locator("#index-unscored tbody tr")
      .evaluateAll((rows) => rows.map((row) => [row.getAttribute("data-iso3"), row.textContent] as const));
    expect(listed.map(([iso3]) => iso3).sort()).toEqual(unscored.map(({ iso3 }) => iso3).sort());
    const names: Cells = {
      law: "Law",
      capacity: "Capacity",
      "e-procurement": "E-procurement",
      oversight: "Oversight",
    };
    for (const [iso3, text] of listed) {
      const lacking = table.filter(
        (row) => row["iso3"] === iso3 && row["node"] !== "index" && row["score"] === "",
      );
      expect(lacking.length).toBeGreaterThan(0);
      for (const { node, coverage } of lacking)
        expect(text).toContain(`${names[node as string]}: ${whole(String(100 * Number(coverage)))}%`);
    }
    expect(await page.locator('#map a[data-iso3="PRK"] .nd').count()).toBe(1);
  });

  it("has a map of the index and of each pillar, each a page that its link leads to", async () => {
    const page = await site.read("/index/");
    const links = await page
      .locator("#map nav a")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toEqual([
      "/index/",
      ...["law", "capacity", "e-procurement", "oversight"].map((pillar) => `/index/${pillar}/`),
    ]);
    for (const path of links) {
      const each = await site.read(path);
      expect(await each.locator("svg.map a[href]").count()).toBeGreaterThanOrEqual(190);
      expect(await each.locator("#index-table caption").count()).toBe(1);
      const node = path.split("/")[2] || "index";
      const own = table.filter((row) => row["node"] === node && row["score"] !== "");
      expect(await each.locator("#index-table tbody tr").count()).toBe(own.length);
      expect(await each.locator('[aria-current="page"]').last().getAttribute("href")).toBe(`${path}#map`);
    }
  });

  it("says what drives it, misses included, and what shares a publisher", async () => {
    const page = await site.read("/index/");
    const text = (await page.locator("#outcomes").textContent()) ?? "";
    expect(text).toMatch(/A miss: Law and “Transparency, accountability and corruption”.*n = \d+/);
    expect(text).toContain(
      "“Corruption as an obstacle to firms” has no value fresh enough to compare: n = 0.",
    );
    expect(text).toMatch(/Partly by construction: World Bank/);
    expect(text).toMatch(/Partly by construction: V-Dem/);
    expect(await page.locator("#drivers tr.node").count()).toBe(4);
    expect(await page.locator("#variants tbody tr").count()).toBeGreaterThanOrEqual(17);
    expect(text).toMatch(/Index without members of the outcome’s own source/);
    expect(text).toMatch(
      /A miss: the change of the score over ten years and the change of “Corruption as an obstacle to firms”/,
    );
  });

  it("links every table of the index", async () => {
    const page = await site.read("/index/");
    const tables = await page
      .locator("#downloads [data-formats]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-formats")));
    expect(tables).toEqual(
      expect.arrayContaining(["index-scores", "index-state", "index-state-spec", "index-state-data"]),
    );
    expect(tables.length).toBeGreaterThanOrEqual(17);
  });
});
