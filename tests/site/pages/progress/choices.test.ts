/** What a reader chooses on the page of progress: years, a list of economies, an address that says both. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { IndexMoveRow } from "../../../../indicators/reform-index/tables.ts";
import { trackMoves, type TrackMoves } from "../../../../indicators/reform-index/track-moves.ts";
import { testedTogether } from "../../../../site/features/progress/progress-words.ts";
import { files } from "../../../house/dist.ts";
import { openSite } from "../../open-site.ts";
import {
  expectSame,
  file,
  fileOf,
  last,
  moves,
  rowsOfCsv,
  settled,
  shownIn,
  ten,
  textOf,
} from "./published-moves.ts";

const site = openSite();

describe("the worker", () => {
  const worker = files.find((path) => /^assets\/progress\.worker-.*\.js$/.test(path)) as string;

  it("gives in a real browser, for published pairs, what the table holds, to 1e-9", async () => {
    const { page, complaints } = await site.visit("/progress/");
    for (const from of [2000, last - 10, last - 1]) {
      const found = await page.evaluate(
        ([script, data, first, second]) =>
          new Promise<TrackMoves>((resolve, reject) => {
            const text = `importScripts(${JSON.stringify(`${location.origin}/${script}`)});`;
            const made = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
            made.onerror = (event) => reject(new Error(event.message));
            made.onmessage = ({ data: answer }) => resolve(answer.moves);
            made.postMessage({ id: 1, file: location.origin + data, from: first, to: second });
          }),
        [worker, "/data/latest/index-track.json", from, last] as const,
      );
      const published = moves.filter((row) => row.year_from === from);
      expect(found.rows.map(({ iso3 }) => iso3)).toEqual(published.map(({ iso3 }) => iso3));
      let furthest = 0;
      for (const [at, row] of found.rows.entries()) {
        for (const [name, value] of Object.entries(published[at] as IndexMoveRow) as [
          keyof IndexMoveRow,
          unknown,
        ][]) {
          if (typeof value === "number")
            furthest = Math.max(furthest, Math.abs((row[name] as number) - value));
          else expect(row[name], `${row.iso3} ${name}`).toBe(value);
        }
      }
      expect(furthest).toBeLessThanOrEqual(1e-9);
    }
    expect(complaints).toEqual([]);
  });

  it("is asked for a pair that is not published: the file then holds what the engine gives, and the page says so", async () => {
    const { page, asked, complaints } = await site.visit("/progress/?from=2006&to=2016");
    await settled(page);
    expect(asked).toContain("/data/latest/index-track.json");
    expect(await page.locator("[data-computed]").isVisible()).toBe(true);
    const wanted = trackMoves(file, 2006, 2016).rows;
    expect(await textOf(page, "headline")).toContain(
      `From 2006 to 2016, by ratings alone, ${rated(wanted)} of ${wanted.length} `,
    );
    const rows = rowsOfCsv((await fileOf(site, page, "csv")).text);
    expect(rows).toHaveLength(wanted.length);
    for (const row of rows) expectSame(row, wanted.find(({ iso3 }) => iso3 === row["iso3"]) as object);
    expect(complaints).toEqual([]);
  });

  it("is left in peace on a first visit: nothing of it, and no figures, are fetched", async () => {
    const { page, asked } = await site.visit("/progress/");
    await page.waitForLoadState("networkidle");
    expect(
      asked.filter((path) => path === `/${worker}` || /index-track|\/progress\/(moves|places)/.test(path)),
    ).toEqual([]);
  });
});

describe("the address", () => {
  it("holds the whole view: opened elsewhere, it shows the same", async () => {
    const { page } = await site.visit("/progress/");
    await page.locator("#from").selectOption("2009");
    await settled(page);
    await page.locator("#region").selectOption("sub-saharan-africa");
    await page.locator("#income").selectOption("lower-middle");
    await page.locator("#label").fill("Roads & bridges");
    await page.locator("#label").press("Enter");
    await page.locator("#label").blur();
    await page.locator("#ranges").uncheck();
    await page.locator("#economy").selectOption("KEN");
    await page.waitForFunction(() => document.querySelector(".cl-name")?.textContent?.includes("Kenya"));
    await settled(page);
    const address = new URL(page.url());
    expect(address.search).toBe(
      `?from=2009&to=${last}&region=sub-saharan-africa&income=lower-middle&label=Roads+%26+bridges&economy=KEN&ranges=off`,
    );
    expect(((await page.locator("#view-link").textContent()) ?? "").trim()).toBe(address.href);
    const seen = (of: Page) =>
      of.evaluate(() => ({
        words: [...document.querySelectorAll("[data-word]")].map((each) => each.textContent?.trim()),
        drawn: [...document.querySelectorAll("[data-draw]")].map((each) => each.innerHTML),
        controls: [...document.querySelectorAll<HTMLInputElement>("#progress :is(select, input)")].map(
          (each) => (each.type === "checkbox" ? each.checked : each.value),
        ),
        ranges: document.getElementById("progress")?.dataset["ranges"],
      }));
    const other = await site.visit(address.pathname + address.search);
    await settled(other.page);
    expect(await seen(other.page)).toEqual(await seen(page));
    expect(await textOf(other.page, "headline")).toMatch(/^Roads & bridges: from 2009/);
  });

  it("names what it cannot show, shows the rest, and takes no label for markup", async () => {
    const { page, complaints } = await site.visit(
      "/progress/?from=1066&region=atlantis&countries=KEN.ZZZ&label=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    );
    await settled(page);
    const note = await page.locator("[data-note]").textContent();
    for (const strange of ["1066", "atlantis", "ZZZ"]) expect(note).toContain(strange);
    expect(await shownIn(page)).toEqual(["KEN"]);
    expect(await textOf(page, "headline")).toMatch(/^<img src=x onerror=alert\(1\)>: from 2014/);
    expect(await page.locator("main img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("of a page for another first year becomes that of the one page, with its first year kept", async () => {
    const { page } = await site.visit(`/progress/since/${last - 20}/`);
    await page.locator("#region").selectOption("south-asia");
    await settled(page);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      `/progress/?from=${last - 20}&to=${last}&region=south-asia`,
    );
  });
});

/** Very likely improved by ratings alone. */
function rated(rows: readonly IndexMoveRow[]): number {
  return rows.filter(({ ratings_certainty }) => ratings_certainty === "very-likely-improved").length;
}

describe("a portfolio", () => {
  const list = ["KEN", "UGA", "TZA", "AND"];
  const address = `/progress/?from=2009&countries=${list.join(".")}&label=East+Africa+programme`;

  it("is told apart from all others, from its own baseline; who cannot be compared is named with the reason", async () => {
    const { page } = await site.visit(address);
    await settled(page);
    const own = moves.filter(({ iso3, year_from }) => year_from === 2009 && list.includes(iso3));
    expect((await shownIn(page)).sort()).toEqual(own.map(({ iso3 }) => iso3).sort());
    const held = testedTogether(own).filter(({ believed }) => believed).length;
    expect(await textOf(page, "chance")).toContain(` ${held} change`);
    expect(await textOf(page, "headline")).toContain(
      `East Africa programme: from 2009 to ${last}, by ratings alone, ${rated(own)} of 3 `,
    );
    expect(
      await page.locator("[data-absent]").evaluateAll((links) => links.map((link) => link.textContent)),
    ).toEqual(["Andorra"]);
    expect(await page.locator("[data-list] button").count()).toBe(4);
  });

  it("comes as a table in one click: its name on every row, figures as published", async () => {
    const { page } = await site.visit(address);
    await settled(page);
    const { name, text } = await fileOf(site, page, "csv");
    expect(name).toBe(`progress-2009-${last}-east-africa-programme.csv`);
    const rows = rowsOfCsv(text);
    expect(rows.map((row) => row["iso3"])).toEqual(await shownIn(page));
    const own = testedTogether(
      moves.filter(({ iso3, year_from }) => year_from === 2009 && list.includes(iso3)),
    );
    for (const row of rows) {
      expect(row["list"]).toBe("East Africa programme");
      expectSame(row, own.find(({ iso3 }) => iso3 === row["iso3"]) as object);
    }
    const json = JSON.parse((await fileOf(site, page, "json")).text) as Record<string, unknown>;
    expect(json).toMatchObject({ list: "East Africa programme" });
    const { searchParams } = new URL(json["address"] as string);
    expect(["from", "to", "countries"].map((name) => searchParams.get(name))).toEqual([
      "2009",
      String(last),
      list.join("."),
    ]);
    expect((await fileOf(site, page, "xlsx")).name).toMatch(/\.xlsx$/);
  });

  it("grows and shrinks by keyboard alone, and the focus is never lost", async () => {
    const { page } = await site.visit("/progress/");
    await page.locator("#add").focus();
    await page.keyboard.type("Kenya");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(page.url()).toContain(`?from=${last - 10}&to=${last}&countries=KEN`);
    expect(await shownIn(page)).toEqual(["KEN"]);
    await page.locator('[data-remove="KEN"]').focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(new URL(page.url()).search).toBe(`?from=${last - 10}&to=${last}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("add");
    expect(await page.locator("[data-status]").textContent()).toContain(`${ten.length} economies`);
  });
});
