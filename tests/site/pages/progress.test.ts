import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import type {
  IndexConvergenceRow,
  IndexMoveRow,
  IndexScoreRow,
} from "../../../indicators/reform-index/tables.ts";
import { trackMoves, type TrackMoves } from "../../../indicators/reform-index/track-moves.ts";
import { readParquetFile } from "../../../site/data/published.build.ts";
import { files } from "../../house/dist.ts";
import { axeFinds } from "../axe.ts";
import { openSite, PHONE } from "../open-site.ts";

const site = openSite();
const latest = join(import.meta.dirname, "../../../public/data/latest");
const table = <Row>(name: string) => readParquetFile<Row>(join(latest, `${name}.parquet`));
const moves = await table<IndexMoveRow>("index-moves");
const scores = (await table<IndexScoreRow>("index-scores")).filter(({ product }) => product === "track");
const convergence = await table<IndexConvergenceRow>("index-convergence");
const file = JSON.parse(readFileSync(join(latest, "index-track.json"), "utf8")) as IndexFile;

const last = Math.max(...moves.map(({ year_to }) => year_to));
const ten = moves.filter(({ year_from }) => year_from === last - 10);
const count = (rows: readonly IndexMoveRow[], certainty: string) =>
  rows.filter((row) => row.certainty === certainty).length;
const settled = (page: Page) => page.locator('#progress[aria-busy="false"]').waitFor();
const textOf = async (page: Page, place: string) =>
  ((await page.locator(`[data-word="${place}"]`).textContent()) ?? "").trim();
const shownIn = (page: Page) =>
  page
    .locator("table.mvs tbody tr[data-iso3]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-iso3")));

async function fileOf(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-take] [data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await site.save(download), "utf8") };
}

/** Small tables of ours: no cell holds a line break. */
function rowsOfCsv(text: string): Record<string, string>[] {
  const lines = text
    .trim()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
        cell.replace(/^"|"$/g, "").replaceAll('""', '"'),
      ),
    );
  const [names = [], ...rows] = lines;
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
}

/** A row of a file against the same row of a table. */
function expectSame(row: Record<string, string>, wanted: object): void {
  for (const [name, value] of Object.entries(wanted) as [string, unknown][]) {
    const found = row[name] ?? "";
    if (typeof value === "number") expect(Math.abs(Number(found) - value), name).toBeLessThanOrEqual(1e-9);
    else expect(found, name).toBe(value === null ? "" : String(value));
  }
}

describe("without script", () => {
  it.each(["", "/fr", "/es"])("the headline counts what the published table holds: %s", async (prefix) => {
    const page = await site.read(`${prefix}/progress/`);
    const numbers = async (place: string) =>
      ((await textOf(page, place)).match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) =>
        Number(each.replace(",", ".")),
      );
    expect((await numbers("headline")).sort()).toEqual(
      [
        last - 10,
        last,
        ten.length,
        count(ten, "very-likely-improved"),
        count(ten, "very-likely-worsened"),
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
    const inRatings = (certainty: string) => ten.filter((row) => row.ratings_certainty === certainty).length;
    expect((await numbers("ratings")).sort()).toEqual(
      [
        mean("steps"),
        mean("change"),
        inRatings("very-likely-improved"),
        inRatings("very-likely-worsened"),
        Math.round(10 * 0.05 * ten.length) / 10,
      ].sort(),
    );
    const sure = ten.filter(({ certainty }) => certainty.startsWith("very-likely"));
    expect((await numbers("sure")).sort()).toEqual(
      [
        sure.length,
        sure.filter(({ rests_on }) => rests_on !== null).length,
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
      expect(await textOf(other, "headline")).toContain(
        `From ${from} to ${last}, ${count(own, "very-likely-improved")} of ${own.length} `,
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

describe("the worker", () => {
  const worker = files.find((path) => /^assets\/progress\.worker-.*\.js$/.test(path));

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
        [worker as string, "/data/latest/index-track.json", from, last] as const,
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
      `From 2006 to 2016, ${count(wanted, "very-likely-improved")} of ${wanted.length} `,
    );
    const rows = rowsOfCsv((await fileOf(page, "csv")).text);
    expect(rows).toHaveLength(wanted.length);
    for (const row of rows) expectSame(row, wanted.find(({ iso3 }) => iso3 === row["iso3"]) as object);
    expect(complaints).toEqual([]);
  });

  it("is left in peace on a first visit: nothing of it, and no figures, are fetched", async () => {
    const { page, asked } = await site.visit("/progress/");
    await page.waitForLoadState("networkidle");
    expect(
      asked.filter((path) => /index-track|progress\.worker|\/progress\/(moves|places)/.test(path)),
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
      "?from=2009&region=sub-saharan-africa&income=lower-middle&label=Roads+%26+bridges&economy=KEN&ranges=off",
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
      `/progress/?from=${last - 20}&region=south-asia`,
    );
  });
});

describe("a portfolio", () => {
  const list = ["KEN", "UGA", "TZA", "AND"];
  const address = `/progress/?from=2009&countries=${list.join(".")}&label=East+Africa+programme`;

  it("is told apart from all others, from its own baseline; who cannot be compared is named with the reason", async () => {
    const { page } = await site.visit(address);
    await settled(page);
    const own = moves.filter(({ iso3, year_from }) => year_from === 2009 && list.includes(iso3));
    expect((await shownIn(page)).sort()).toEqual(own.map(({ iso3 }) => iso3).sort());
    expect(await textOf(page, "headline")).toContain(
      `East Africa programme: from 2009 to ${last}, ${count(own, "very-likely-improved")} of 3 `,
    );
    expect(
      await page.locator("[data-absent]").evaluateAll((links) => links.map((link) => link.textContent)),
    ).toEqual(["Andorra"]);
    expect(await page.locator("[data-list] button").count()).toBe(4);
  });

  it("comes as a table in one click: its name on every row, figures as published", async () => {
    const { page } = await site.visit(address);
    await settled(page);
    const { name, text } = await fileOf(page, "csv");
    expect(name).toBe(`progress-2009-${last}-east-africa-programme.csv`);
    const rows = rowsOfCsv(text);
    expect(rows.map((row) => row["iso3"])).toEqual(await shownIn(page));
    for (const row of rows) {
      expect(row["list"]).toBe("East Africa programme");
      expectSame(
        row,
        moves.find(({ iso3, year_from }) => year_from === 2009 && iso3 === row["iso3"]) as object,
      );
    }
    const json = JSON.parse((await fileOf(page, "json")).text) as Record<string, unknown>;
    expect(json).toMatchObject({ list: "East Africa programme", address: page.url() });
    expect((await fileOf(page, "xlsx")).name).toMatch(/\.xlsx$/);
  });

  it("grows and shrinks by keyboard alone, and the focus is never lost", async () => {
    const { page } = await site.visit("/progress/");
    await page.locator("#add").focus();
    await page.keyboard.type("Kenya");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(page.url()).toContain("?countries=KEN");
    expect(await shownIn(page)).toEqual(["KEN"]);
    await page.locator('[data-remove="KEN"]').focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("add");
    expect(await page.locator("[data-status]").textContent()).toContain(`${ten.length} economies`);
  });
});

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
    const { page } = await site.visit("/progress/?from=2014&to=2018&economy=ARG");
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
