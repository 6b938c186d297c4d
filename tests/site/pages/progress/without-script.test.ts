/** The page of progress as it is built, against the published tables. */
import { describe, expect, it } from "vitest";
import type { IndexConvergenceRow, IndexMoveRow } from "../../../../indicators/reform-index/tables.ts";
import { openSite } from "../../open-site.ts";
import { convergence, count, file, last, moves, scores, shownIn, ten, textOf } from "./published-moves.ts";

const site = openSite();

describe("without script", () => {
  it.each(["", "/fr", "/es"])("the headline counts what the published table holds: %s", async (prefix) => {
    const page = await site.read(`${prefix}/progress/`);
    const numbers = async (place: string) =>
      ((await textOf(page, place)).match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) =>
        Number(each.replace(",", ".")),
      );
    const inRatings = (certainty: string) => ten.filter((row) => row.ratings_certainty === certainty).length;
    expect((await numbers("headline")).sort()).toEqual(
      [
        last - 10,
        last,
        ten.length,
        inRatings("very-likely-improved"),
        inRatings("very-likely-worsened"),
        Math.round(10 * 0.05 * ten.length) / 10,
      ].sort(),
    );
    expect((await numbers("lede")).sort()).toEqual(
      [
        ten.length,
        count(ten, "no-clear-change"),
        count(ten, "likely-improved"),
        count(ten, "likely-worsened"),
      ].sort(),
    );
    const mean = (part: "steps" | "change") =>
      Math.round((10 * ten.reduce((sum, row) => sum + row[part], 0)) / ten.length) / 10;
    expect((await numbers("ratings")).sort()).toEqual(
      [
        mean("steps"),
        mean("change"),
        count(ten, "very-likely-improved"),
        count(ten, "very-likely-worsened"),
      ].sort(),
    );
    const sure = ten.filter(({ certainty }) => certainty.startsWith("very-likely"));
    const rest = (isDated: boolean) =>
      sure.filter(({ rests_on }) => rests_on !== null && file.facts.includes(rests_on) === isDated).length;
    expect((await numbers("sure")).sort()).toEqual(
      [
        sure.length,
        ...[rest(true), rest(false)].filter((each) => each > 0),
        sure.filter(({ believed }) => believed).length,
        ten.length,
      ].sort(),
    );
    const chance = await numbers("chance");
    expect(chance).toContain(ten.length * 0.1);
    expect(chance).toContain(ten.filter(({ believed }) => believed).length);
  });

  it("draws every economy measured at both ends once, under the word for its certainty, and no other", async () => {
    const page = await site.read("/progress/");
    const found = await page
      .locator("table.mvs tbody")
      .evaluateAll((bodies) =>
        bodies.flatMap((body) =>
          [...body.querySelectorAll("tr[data-iso3]")].map((row) => [row.getAttribute("data-iso3"), body.id]),
        ),
      );
    expect(found.sort()).toEqual(ten.map(({ iso3, certainty }) => [iso3, certainty]).sort());
    expect(await page.locator("svg.over circle").count()).toBe(ten.length);
    for (const certainty of new Set(ten.map((row) => row.certainty))) {
      const counted = await page.locator(`tbody#${certainty} .grp b`).textContent();
      expect(Number(counted)).toBe(count(ten, certainty));
    }
  });

  it("says under a change called very likely what should make a reader doubt it, and nowhere else", async () => {
    const page = await site.read("/progress/");
    const doubted = await page
      .locator("table.mvs tr[data-iso3]:has(.weak)")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-iso3")));
    const weak = ten.filter(
      ({ certainty, rests_on, believed }) =>
        certainty.startsWith("very-likely") && (rests_on !== null || !believed),
    );
    expect(doubted.sort()).toEqual(weak.map(({ iso3 }) => iso3).sort());
  });

  it("lists all the others with a reason that the published scores give", async () => {
    const page = await site.read("/progress/");
    const absent = await page
      .locator("[data-absent]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("data-absent")));
    const all = new Set(scores.map(({ iso3 }) => iso3));
    expect(new Set([...absent, ...ten.map(({ iso3 }) => iso3)])).toEqual(all);
    expect(absent.length + ten.length).toBe(all.size);
    for (const iso3 of absent) {
      const ends = scores.filter(
        (row) => row.iso3 === iso3 && [last - 10, last].includes(row.year) && row.node === "index",
      );
      expect(
        ends.some(({ score }) => score === null),
        `${iso3} has a reason`,
      ).toBe(true);
    }
    expect(await page.locator("dl.absent-list dt").first().textContent()).toMatch(
      /Too little observed of .+20\d\d/,
    );
  });

  it("has a twin with the same economies in the same order, and every column of the table in words", async () => {
    const page = await site.read("/progress/");
    const twin = await page
      .locator("table.twin tbody tr")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-iso3")));
    expect(twin).toEqual(await shownIn(page));
    expect(await page.locator("table.twin caption").count()).toBe(1);
    expect(await page.locator("table.twin thead th").count()).toBe(23);
    const empty = await page
      .locator("table.twin td")
      .evaluateAll((cells) => cells.filter((cell) => cell.textContent?.trim() === "").length);
    expect(empty).toBe(0);
  });

  it("cuts the change of the economy that gained most into parts that sum to it, by pillar and by indicator", async () => {
    const page = await site.read("/progress/");
    const parts = await page
      .locator("table.made [data-part]")
      .evaluateAll((cells) =>
        cells.map(
          (cell) =>
            [cell.getAttribute("data-part"), Number(cell.getAttribute("data-value"))] as [string, number],
        ),
      );
    const most = ten.toSorted((a, b) => b.change - a.change)[0] as IndexMoveRow;
    const value = (wanted: (part: string) => boolean) =>
      parts.filter(([part]) => wanted(part)).reduce((sum, [, points]) => sum + points, 0);
    const isPillar = (part: string) => ["law", "capacity", "e-procurement", "oversight"].includes(part);
    expect(parts.length).toBe(4 + most.matched + 1);
    expect(value((part) => part === "sum")).toBe(most.change);
    expect(value(isPillar)).toBeCloseTo(most.change, 9);
    expect(value((part) => !isPillar(part) && part !== "sum")).toBeCloseTo(most.change, 9);
  });

  it("leads to other first years by plain links, each a page with counts of its own", async () => {
    const page = await site.read("/progress/");
    const links = await page
      .locator(".since a:not([aria-current])")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) {
      const from = Number(/(\d{4})\/$/.exec(link)?.[1]);
      const other = await site.read(link);
      const own = moves.filter((row) => row.year_from === from);
      const inRatings = (certainty: string) =>
        own.filter((row) => row.ratings_certainty === certainty).length;
      expect(await textOf(other, "headline")).toMatch(
        new RegExp(
          `^From ${from} to ${last}, by ratings alone, ${inRatings("very-likely-improved")} of ${own.length} .*and ${inRatings("very-likely-worsened")} `,
        ),
      );
    }
  });

  it("reads convergence off the published table, with both slopes and their ranges for every first year", async () => {
    const page = await site.read("/progress/");
    const rows = await page
      .locator("table[data-convergence] tbody tr")
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? "")),
      );
    expect(rows.map(([from]) => Number(from))).toEqual(
      convergence.map(({ year_from }) => year_from).sort((a, b) => a - b),
    );
    for (const [from, n, b] of rows) {
      const row = convergence.find((each) => each.year_from === Number(from)) as IndexConvergenceRow;
      expect(Number(n)).toBe(row.n);
      expect(b).toContain(
        `${row.b < 0 ? "−" : "+"}${Math.abs(10 * row.b).toFixed(2)}`
          .replace("+0.00", "0.00")
          .replace("−0.00", "0.00"),
      );
    }
  });

  it("says for which share of the weight errors are published", async () => {
    const page = await site.read("/progress/");
    const known = scores
      .filter(({ node, year, score }) => node === "index" && year === last && score !== null)
      .map((row) => row.known as number)
      .sort((a, b) => a - b);
    const share = known[Math.floor(known.length / 2)] as number;
    expect(await page.locator("main").textContent()).toContain(
      `is used for ${Math.round(100 * share)}% of the weight only`,
    );
  });
});

describe("the published spread", () => {
  it("is the deviation of the scores that the moves begin and end with", () => {
    for (const row of convergence) {
      const own = moves.filter(({ year_from }) => year_from === row.year_from);
      const sd = (values: number[]) => {
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
      };
      expect(row.n).toBe(own.length);
      expect(row.sd_from).toBeCloseTo(sd(own.map(({ before }) => before)), 9);
      expect(row.sd_to).toBeCloseTo(sd(own.map(({ after }) => after)), 9);
    }
  });
});
