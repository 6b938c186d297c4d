import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { namesOnTheWay, openSite } from "../open-site.ts";

const site = openSite();
const folder = join(import.meta.dirname, "../../../public/data/latest");
const catalog = JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")) as Catalog;

const ORDER = [
  "map",
  "regions",
  "trend",
  "table",
  "why it matters",
  "place in the index",
  "what it cannot tell",
  "sources",
  "method",
  "cite",
];

describe.each(["government-effectiveness", "standstill-period", "time-of-a-road-contract"])(
  "the page of %s",
  (id) => {
    it("keeps the fixed order: question, answer, map, regions, trend, table, why, caveats, sources, method, citation", async () => {
      const { page } = await site.visit(`/indicators/${id}/`);
      const indicator = catalog.indicators.find((each) => each.id === id);
      expect(await page.locator("h1").textContent()).toBe(indicator?.asks.en);
      expect((await page.locator("h1 + .lede, .lede").first().textContent())?.length).toBeGreaterThan(20);
      const headings = await page.locator("main h2").allTextContents();
      expect(headings.length).toBe(ORDER.length);
      expect(headings[1]).toBe("Where each region stands");
      expect(headings[2]).toBe("How the middle has moved");
      expect(headings.slice(3)).toEqual([
        "The table behind it",
        "Why it matters",
        "How much this indicator matters",
        "What it cannot tell you",
        "Sources and licence",
        "Method, with an example",
        "Cite",
      ]);
    });

    it("says the same on the map and in the table beneath it, for every economy", async () => {
      const { page } = await site.visit(`/indicators/${id}/`);
      const spoken = await page
        .locator("svg.map a[data-iso3]")
        .evaluateAll((links) =>
          links.map(
            (link) => [link.getAttribute("data-iso3"), link.getAttribute("aria-label") ?? ""] as const,
          ),
        );
      const shown = new Map(
        await page
          .locator("#indicator-table tbody tr")
          .evaluateAll((rows) =>
            rows.map(
              (row) => [row.getAttribute("data-iso3"), row.children[1]?.textContent?.trim() ?? ""] as const,
            ),
          ),
      );
      expect(spoken.length).toBe(shown.size);
      for (const [iso3, label] of spoken) expect(label).toContain(shown.get(iso3));
    });

    it("shows numbers that equal the file it offers", async () => {
      const { page } = await site.visit(`/indicators/${id}/`);
      const { data } = Papa.parse<Record<string, string>>(
        readFileSync(join(folder, `indicators/${id}.csv`), "utf8"),
        { header: true },
      );
      const newest = new Map(data.filter((row) => row["value"]).map((row) => [row["iso3"], row]));
      const shown = await page
        .locator("#indicator-table tbody tr:has([data-value]:not([data-value='']))")
        .evaluateAll((rows) =>
          rows.map(
            (row) =>
              [
                row.getAttribute("data-iso3"),
                row.querySelector("[data-value]")?.getAttribute("data-value"),
              ] as const,
          ),
        );
      expect(shown.length).toBeGreaterThan(90);
      for (const [iso3, value] of shown)
        expect(Number(value)).toBeCloseTo(Number(newest.get(iso3 ?? "")?.["value"]), 9);
    });

    it("lets arrow keys reach every dot of every region", async () => {
      const { page } = await site.visit(`/indicators/${id}/`);
      for (const cell of await page.locator("[data-dots]").all()) {
        const dots = await cell.locator("a").count();
        await cell.locator('a[tabindex="0"]').focus();
        const reached = await namesOnTheWay(page, "ArrowRight", dots, "href");
        expect(new Set(reached).size).toBe(dots);
      }
    });
  },
);
