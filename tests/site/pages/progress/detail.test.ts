/** One economy from near, the ranges, and how a chosen view looks and fails on the page of progress. */
import { describe, expect, it } from "vitest";
import type { IndexScoreRow } from "../../../../indicators/reform-index/tables.ts";
import { trackMoves } from "../../../../indicators/reform-index/track-moves.ts";
import { axeFinds } from "../../axe.ts";
import { openSite, PHONE } from "../../open-site.ts";
import { file, last, scores, settled, shownIn, ten, textOf } from "./published-moves.ts";

const site = openSite();

describe("one economy from near", () => {
  it("gives every rank with its band, its range and of how many; a distance in years only with its range", async () => {
    const { page } = await site.visit("/progress/?economy=TZA");
    await settled(page);
    const says = (await page.locator(".cl .dashes").textContent()) ?? "";
    const rank = (year: number) =>
      scores.find((row) => row.iso3 === "TZA" && row.node === "index" && row.year === year) as IndexScoreRow;
    for (const year of [last - 10, last]) {
      const { rank: own, of, rank_low, rank_high } = rank(year);
      expect(says).toMatch(
        new RegExp(
          `${year}: (very low|low|middle|high|very high), rank ${own} of ${of} scored, likely ${rank_low} to ${rank_high}\\.`,
        ),
      );
    }
    expect(says).toMatch(/ranges (do not )?meet/);
    expect(says).toMatch(
      /years earlier, likely [\d.]+ to [\d.]+\.|no distance in years|longer than the years/,
    );
    expect(says).toMatch(/points a year, likely [+−]?[\d.]+ to [+−]?[\d.]+/);
  });

  it("lists what happened between the two years and no other, each with its document, and claims no cause", async () => {
    const { page } = await site.visit("/progress/?from=2014&to=2018&economy=UKR");
    await settled(page);
    const years = await page
      .locator(".between time")
      .evaluateAll((times) => times.map((time) => Number(time.getAttribute("datetime")?.slice(0, 4))));
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) expect(year).toBeGreaterThanOrEqual(2014);
    for (const year of years) expect(year).toBeLessThanOrEqual(2018);
    expect(await page.locator(".between li a").count()).toBeGreaterThan(0);
    expect(await page.locator("#closer").textContent()).toContain("no proof that one caused the other");
  });

  it("says of a step that documents contradict each other about its date", async () => {
    const { page } = await site.visit("/progress/?from=2005&to=2018&economy=COL");
    await settled(page);
    const told = await (await page.request.get(new URL("/progress/places/COL.json", page.url()).href)).json();
    const doubted = (told as { steps: { date: string; isDoubted: boolean }[] }).steps.filter(
      ({ date, isDoubted }) => isDoubted && date >= "2005" && date < "2019",
    );
    expect(doubted.length).toBeGreaterThan(0);
    await expect
      .poll(() => page.locator(".between li .tag", { hasText: "Documents contradict each other" }).count())
      .toBe(doubted.length);
  });

  it("sums its parts to the change for a pair that was computed here", async () => {
    const { page } = await site.visit("/progress/?from=2005&to=2012&economy=UKR");
    await settled(page);
    const parts = await page
      .locator("table.made [data-part]")
      .evaluateAll((cells) =>
        cells.map(
          (cell) => [cell.getAttribute("data-part") ?? "", Number(cell.getAttribute("data-value"))] as const,
        ),
      );
    const pillars = ["law", "capacity", "e-procurement", "oversight"];
    const sum = (own: readonly (readonly [string, number])[]) =>
      own.reduce((total, [, points]) => total + points, 0);
    const change = sum(parts.filter(([part]) => part === "sum"));
    expect(change).toBeCloseTo(
      trackMoves(file, 2005, 2012).rows.find(({ iso3 }) => iso3 === "UKR")?.change as number,
      9,
    );
    expect(sum(parts.filter(([part]) => pillars.includes(part)))).toBeCloseTo(change, 9);
    expect(sum(parts.filter(([part]) => part !== "sum" && !pillars.includes(part)))).toBeCloseTo(change, 9);
  });

  it("says of one that is not compared that it is not, instead of showing another", async () => {
    const { page } = await site.visit("/progress/?economy=AND");
    await settled(page);
    expect(await page.locator('[data-draw="closer"]').textContent()).toMatch(
      /^Andorra was not measured in both years/,
    );
  });
});

describe("ranges", () => {
  it("are drawn for every economy, and leave the drawing but not the words when they are switched off", async () => {
    const { page } = await site.visit("/progress/");
    const drawn = () =>
      page
        .locator("table.mvs .ci")
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).display !== "none").length);
    expect(await drawn()).toBe(ten.length);
    await page.locator("#ranges").uncheck();
    await settled(page);
    expect(await drawn()).toBe(0);
    expect(await page.locator("#closer .track .band").count()).toBe(0);
    const silent = await page
      .locator("table.mvs td.sy")
      .evaluateAll((cells) => cells.filter((cell) => !cell.textContent?.includes("likely")).length);
    expect(silent).toBe(0);
  });
});

describe("a chosen view", () => {
  const address = "/progress/?from=2006&to=2016&countries=KEN.UKR.HKG.AND&label=Four&economy=UKR";

  it("keeps within the width of a phone, its targets large enough for a finger", async () => {
    const { page } = await site.visit(address, PHONE);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page
      .locator("#progress :is(button, select, input)")
      .evaluateAll((all) =>
        all
          .filter(
            (each) =>
              each.checkVisibility() && each.getBoundingClientRect().height < 24 && !each.closest("label"),
          )
          .map((each) => each.outerHTML),
      );
    expect(small).toEqual([]);
  });

  it("has nothing that axe finds, in a light and in a dark room", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await site.visit(address, { colorScheme });
      await settled(page);
      expect(await axeFinds(page)).toEqual([]);
    }
  });

  it("says why it is empty where nobody can be compared, and how to go on", async () => {
    const { page } = await site.visit("/progress/?countries=AND");
    await settled(page);
    expect(await textOf(page, "headline")).toMatch(/^None of these economies/);
    expect(await page.locator("[data-absent-box]").isVisible()).toBe(true);
    await page.locator("[data-reset]").click();
    await settled(page);
    expect((await shownIn(page)).length).toBe(ten.length);
  });

  it("keeps what is on the screen when its figures cannot be fetched, and says so", async () => {
    const { page } = await site.visit("/progress/");
    const before = await textOf(page, "headline");
    await page.context().setOffline(true);
    await page.locator("#from").selectOption("2010");
    await settled(page);
    expect(await page.locator("[data-status]").textContent()).toContain("could not be fetched");
    expect(await textOf(page, "headline")).toBe(before);
  });
});
