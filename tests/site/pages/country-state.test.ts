/** The index on a country's page: what is shown is what is published, and the form gives the published numbers again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { IndexFile } from "../../../indicators/reform-index/index-file.ts";
import { LANGUAGES, type Language } from "../../../indicators/schema/vocabulary.ts";
import { bandOf } from "../../../indicators/composite/band.ts";
import { whatIf } from "../../../indicators/reform-index/what-if.ts";
import { formatNumber, formatScore, formatSigned } from "../../../site/i18n/format.ts";
import { translator } from "../../../site/i18n/t.ts";
import { axeFinds } from "../axe.ts";
import { openSite, PHONE, type Visit } from "../open-site.ts";

const site = openSite();
const folder = join(import.meta.dirname, "../../../public/data/latest");
const dist = join(import.meta.dirname, "../../../dist");

type Row = Record<string, string | number | null>;
const read = (table: string) =>
  Papa.parse<Row>(readFileSync(join(folder, `${table}.csv`), "utf8").trimEnd(), {
    header: true,
    dynamicTyping: true,
  }).data;
const scores = read("index-scores").filter(({ product }) => product === "state");
const inputs = read("index-inputs").filter(({ product }) => product === "state");
const weights = read("index-weights").filter(({ product }) => product === "state");
const steps = read("index-steps");
const moves = read("index-editions");
const scoreOf = (iso3: string, node: string) =>
  scores.find((row) => row["iso3"] === iso3 && row["node"] === node) as Row;
const at = (language: Language, path: string) => (language === "en" ? path : `/${language}${path}`);
const NODES = ["index", "law", "capacity", "e-procurement", "oversight"];
const whole = (value: unknown, language: Language) => formatNumber(Number(value), 0, language);
const wordsOf = async (of: { textContent(): Promise<string | null> }) =>
  ((await of.textContent()) ?? "").replace(/\s+/g, " ").trim();

describe.each(["KEN", "UKR", "PER", "TUV", "SSD"])("the standings of %s", (iso3) => {
  it.each(LANGUAGES)(
    "are band, score, range, rank and coverage as published, or a reason: %s",
    async (language) => {
      const page = await site.read(at(language, `/countries/${iso3}/`));
      const t = translator(language);
      for (const node of NODES) {
        const row = scoreOf(iso3, node);
        const item = page.locator(`.pls [data-node="${node}"]`);
        const said = await wordsOf(item.locator(".sc"));
        const rests = await wordsOf(item.locator(".cv"));
        if (row["score"] === null) {
          expect(said).toBe(t("state.none"));
          expect(rests.length).toBeGreaterThan(20);
          expect(await item.locator(".standing .dot").count()).toBe(0);
          continue;
        }
        const range = `${whole(row["low"], language)}–${whole(row["high"], language)}`;
        const band = t(`band.${bandOf(Number(row["score"]))}`);
        expect(said).toBe(
          `${band} ${formatScore(Number(row["score"]), language)} ${t("state.likely", { range })}`,
        );
        expect(rests).toContain(String(row["rank_low"]));
        expect(rests).toContain(String(row["of"]));
        expect(rests).toContain(whole(100 * Number(row["coverage"]), language));
        expect(rests).toContain(whole(100 * Number(row["carried"]), language));
        expect(rests).toContain(`${row["oldest"]}–${row["newest"]}`);
      }
    },
  );
});

it("gives no rank without its range and how many are scored, on any page of a country", () => {
  for (const iso3 of new Set(scores.map((row) => String(row["iso3"])))) {
    const html = readFileSync(join(dist, `countries/${iso3}/index.html`), "utf8")
      .replace(/<script.*?<\/script>/gs, "")
      .replace(/<[^>]+>/g, " ");
    for (const [said] of html.matchAll(/\brank\b[^.]{0,60}/gi))
      expect(said, iso3).toMatch(/^Rank (\d+–\d+|\d+) of \d+ scored|^rank, of \d+ scored/i);
  }
});

it("counts coverage as a recount of the answers and their declared weights does", () => {
  for (const row of scores.filter(({ node }) => node !== "index")) {
    const members = weights.filter(({ parent }) => parent === row["node"]);
    const sum = (of: Row[]) => of.reduce((total, { weight }) => total + Number(weight), 0);
    const there = members.filter(({ node }) =>
      inputs.some(({ iso3, indicator }) => iso3 === row["iso3"] && indicator === node),
    );
    expect(row["coverage"]).toBeCloseTo(sum(there) / sum(members), 9);
  }
});

it("lists every member of State with its share, and what the shares add is the score of the pillar", async () => {
  for (const iso3 of ["KEN", "TUV"]) {
    const { page } = await site.visit(`/countries/${iso3}/`);
    await page.locator("#made-of summary").click();
    const members = weights.filter(({ parent }) => parent !== "index");
    expect(await page.locator("#made-of [data-member]").count()).toBe(members.length);
    for (const { node, parent } of members) {
      const line = page.locator(`#made-of [data-member="${node}"]`);
      const input = inputs.find((row) => row["iso3"] === iso3 && row["indicator"] === node);
      if (!input) {
        expect(await line.locator(".absent").count()).toBe(1);
        continue;
      }
      const cells = await line.locator("td").allTextContents();
      const adds = Number(input["weight"]) * Number(input["score"]);
      const pillar = weights.find((row) => row["node"] === parent) as Row;
      const share = (value: number) => `${Math.round(100 * value)}%`;
      expect(cells.slice(1).map((text) => text.trim())).toEqual([
        String(input["evidence_year"]),
        formatNumber(Number(input["score"]), 1, "en"),
        share(Number(input["weight"])),
        share(Number(pillar["effective"]) * Number(input["weight"])),
        formatNumber(adds, 1, "en"),
      ]);
    }
  }
  for (const row of scores.filter(({ node, score }) => node !== "index" && score !== null)) {
    const own = inputs.filter(({ iso3, pillar }) => iso3 === row["iso3"] && pillar === row["node"]);
    const sum = own.reduce((total, { weight, score }) => total + Number(weight) * Number(score), 0);
    expect(sum).toBeCloseTo(Number(row["score"]), 9);
  }
});

describe("why the score moved", () => {
  it("is in three parts that sum to the change, for every economy and pillar that has them", () => {
    const split = moves.filter(({ method }) => method !== null);
    expect(split.length).toBeGreaterThan(700);
    for (const row of split) {
      const sum = Number(row["correction"]) + Number(row["reality"]) + Number(row["method"]);
      expect(sum).toBeCloseTo(Number(row["after"]) - Number(row["before"]), 9);
    }
  });

  it("is shown on every page as published, rounded so that the parts shown sum to the change shown", () => {
    let rows = 0;
    for (const row of moves) {
      const html = readFileSync(join(dist, `countries/${row["iso3"]}/index.html`), "utf8");
      const table = html.slice(html.indexOf('class="sheet since"'));
      const line = table
        .slice(table.indexOf(`data-node="${row["node"]}"`))
        .split(/<tr|<\/table>/)[0] as string;
      const shown = new Map(
        [...line.matchAll(/data-part="(\w+)"[^>]*>(?:\s|<b>)*([^<\s]+)/g)].map(([, part, text]) => [
          part,
          Number((text as string).replace("−", "-")),
        ]),
      );
      const of = (part: string) => shown.get(part) as number;
      if (row["method"] === null) {
        expect(line).toMatch(/[Ss]cored in /);
        continue;
      }
      rows += 1;
      const tenths = (...parts: string[]) => parts.reduce((sum, part) => sum + Math.round(10 * of(part)), 0);
      expect(tenths("reality", "correction", "method"), line).toBe(tenths("total"));
      expect(tenths("after") - tenths("before"), line).toBe(tenths("total"));
      for (const part of ["reality", "correction", "method", "before", "after"])
        expect(Math.abs(of(part) - Number(row[part])), line).toBeLessThan(0.2);
    }
    expect(rows).toBeGreaterThan(700);
  });

  it("is told in a sentence, or a sentence says why not", async () => {
    const { page } = await site.visit("/fr/countries/KEN/");
    const row = moves.find(({ iso3, node }) => iso3 === "KEN" && node === "index") as Row;
    const said = await wordsOf(page.locator("#since > p").first());
    expect(said).toContain(formatNumber(Number(row["after"]), 1, "fr"));
    expect(said).toContain(formatSigned(Number(row["method"]), 1, "fr"));
    const none = await site.visit("/countries/TUV/");
    expect(await wordsOf(none.page.locator("#since > p").first())).toMatch(/^Not scored in either edition/);
  });
});

describe("what would raise this score", () => {
  const then = (page: Page, of: string) => page.locator(`[data-what-if] [data-then="${of}"]`);
  const answered = async ({ page }: Visit, title: RegExp | string) =>
    page.locator("[data-what-if] [data-status]").filter({ hasText: title }).waitFor();
  const numbers = async (page: Page, of: string) =>
    ((await then(page, of).getAttribute("data-value")) ?? "").split(" ").map(Number);

  it("is a table of the published steps, without script too; the form is not shown then", async () => {
    for (const options of [{}, { javaScriptEnabled: false }]) {
      const { page } = await site.visit("/countries/UKR/", options);
      const own = steps.filter(({ iso3 }) => iso3 === "UKR");
      expect(own.length).toBe(4);
      for (const step of own) {
        const said = await wordsOf(page.locator(`[data-step="${step["pillar"]}"]`));
        const one = (value: unknown) => formatNumber(Number(value), 1, "en");
        expect(said).toContain(`${one(step["index_before"])} → ${one(step["index_after"])}`);
        expect(said).toContain(`${one(step["pillar_before"])} → ${one(step["pillar_after"])}`);
      }
      expect(await page.locator("[data-what-if]").isVisible()).toBe(!("javaScriptEnabled" in options));
    }
  });

  it("asks for nothing before a reader comes to the form", async () => {
    const visit = await site.visit("/countries/UKR/");
    await visit.page.waitForLoadState("networkidle");
    const heavy = () => visit.asked.filter((each) => /index-state\.json|what-if.worker/.test(each));
    expect(heavy()).toEqual([]);
    await visit.page.locator("#what-if-member").focus();
    await answered(visit, "index");
    expect(heavy().length).toBe(2);
    expect(visit.complaints).toEqual([]);
  });

  it.each(["KEN", "UKR", "BFA"])(
    "gives the published numbers of %s when nothing is changed",
    async (iso3) => {
      const visit = await site.visit(`/countries/${iso3}/`);
      const { page } = visit;
      const published = scoreOf(iso3, "index");
      const members = inputs.filter((row) => row["iso3"] === iso3);
      for (const { indicator, pillar } of [members[0], members.at(-1), members[9]] as Row[]) {
        await page.locator("#what-if-member").selectOption(String(indicator));
        await page.locator("[data-what-if] [data-reset]").click();
        await answered(visit, "(published)");
        expect((await numbers(page, "index"))[0]).toBeCloseTo(Number(published["score"]), 9);
        expect((await numbers(page, "pillar"))[0]).toBeCloseTo(
          Number(scoreOf(iso3, String(pillar))["score"]),
          9,
        );
        const [low, high] = await numbers(page, "range");
        expect(low).toBeCloseTo(Number(published["low"]), 9);
        expect(high).toBeCloseTo(Number(published["high"]), 9);
        expect(await numbers(page, "rank")).toEqual([published["rank_low"], published["rank_high"]]);
      }
    },
  );

  it("moves pillar, index and rank range by keyboard alone, as the published step says", async () => {
    const visit = await site.visit("/countries/UKR/");
    const { page } = visit;
    const step = steps.find(({ iso3, pillar }) => iso3 === "UKR" && pillar === "e-procurement") as Row;
    await page.locator("#what-if-member").focus();
    await answered(visit, "index");
    expect(await page.locator("#what-if-member").inputValue()).toBe(step["indicator"]);
    expect((await numbers(page, "index"))[0]).toBeCloseTo(Number(step["index_after"]), 9);
    expect((await numbers(page, "pillar"))[0]).toBeCloseTo(Number(step["pillar_after"]), 9);
    expect((await numbers(page, "rank"))[0]).toBeLessThan(Number(scoreOf("UKR", "index")["rank_low"]));
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    await answered(visit, "(published)");
    expect((await numbers(page, "index"))[0]).toBeCloseTo(Number(step["index_before"]), 9);
  });

  it("says so where the published file does not come, and answers once it does", async () => {
    const { page } = await site.visit("/countries/UKR/");
    const state = "**/index-state.json";
    await page.route(state, (route) => route.abort());
    await page.context().route(state, (route) => route.abort());
    await page.locator("#what-if-member").focus();
    await page.locator("[data-what-if] [data-status]", { hasText: "could not be read" }).waitFor();
    await page.context().unroute(state);
    await page.unroute(state);
    await page.locator("[data-what-if] [data-reset]").click();
    await page.locator("[data-what-if] [data-status]", { hasText: "(published)" }).waitFor();
  });

  it("gives a slider between the goalposts where an answer has no levels, moved by arrow keys", async () => {
    const visit = await site.visit("/countries/KEN/");
    const { page } = visit;
    await page.locator("#what-if-member").selectOption("government-effectiveness");
    await answered(visit, "Government effectiveness");
    const range = page.locator("#what-if-range");
    await range.focus();
    await page.keyboard.press("Home");
    await answered(visit, "−2.5");
    const file = JSON.parse(readFileSync(join(folder, "index-state.json"), "utf8")) as IndexFile;
    const told = whatIf(file, { iso3: "KEN", indicator: "government-effectiveness", value: -2.5 });
    expect((await numbers(page, "index"))[0]).toBeCloseTo(told.index, 9);
    expect(await numbers(page, "rank")).toEqual([told.rank_low, told.rank_high]);
    expect(await range.evaluate((input: HTMLInputElement) => input.labels?.length)).toBe(1);
  });

  it("says why there is nothing to raise where there is no index", async () => {
    const { page } = await site.visit("/countries/TUV/");
    expect(await page.locator("#what-if .note").textContent()).toMatch(/Without an index/);
    expect(await page.locator("[data-what-if]").count()).toBe(0);
  });

  it("fits a phone and passes axe once it has answered, in the dark too", async () => {
    const visit = await site.visit("/es/countries/UKR/", { ...PHONE, colorScheme: "dark" });
    const { page } = visit;
    await page.locator("#what-if-member").selectOption("merit-appointments");
    await answered(visit, "índice");
    await page.locator("#made-of summary").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFinds(page)).toEqual([]);
    for (const control of await page.locator("[data-what-if] :is(select, button, input):visible").all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });
});

it("turns likely ranges off and on, without script too", async () => {
  for (const options of [{}, { javaScriptEnabled: false }]) {
    const { page } = await site.visit("/countries/KEN/", options);
    const bars = page.locator(".standing .ci, .dots .ci, .time .band, .portico .ci");
    const seen = async () =>
      bars.evaluateAll((all) => all.filter((bar) => getComputedStyle(bar).visibility === "visible").length);
    expect(await seen()).toBeGreaterThan(8);
    await page.locator("input.ranges").focus();
    await page.keyboard.press("Space");
    expect(await seen()).toBe(0);
    await page.keyboard.press("Space");
    expect(await seen()).toBe(await bars.count());
  }
});

it.each(["/countries/KEN/", "/fr/countries/BFA/", "/es/countries/PER/", "/fr/countries/HTI/"])(
  "prints %s as a brief of two sheets at most, with its address and date",
  async (path) => {
    const { page } = await site.visit(path);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, format).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#cite-short").isVisible()).toBe(true);
    const cited = (await page.locator("#cite-short").textContent()) ?? "";
    expect(cited).toContain(path);
    expect(cited).toMatch(/20\d\d/);
    expect(await page.locator("[data-what-if]").isVisible()).toBe(false);
  },
);

it("opens with a sentence made from the scores, and it is the sentence of the shared picture and the preview", async () => {
  const { page } = await site.visit("/countries/UKR/");
  const heading = await wordsOf(page.locator("h1"));
  expect(heading).toBe("Ukraine: high overall, probably weakest in capacity");
  expect(await page.locator('meta[name="description"]').getAttribute("content")).toContain(heading);
});

it.each(["/countries/TUV/", "/fr/countries/GRL/"])(
  "has nothing that axe finds where scores are missing: %s",
  async (path) => {
    const { page } = await site.visit(path, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFinds(page)).toEqual([]);
  },
);
