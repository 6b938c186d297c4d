import { describe, expect, it } from "vitest";
import { USUAL } from "../../../../../indicators/views/index-view.ts";
import { scoredRows, unscoredRows } from "../../../../../site/features/reform-index/draw-table.ts";
import type { IndexEntry } from "../../../../../site/data/index-sentences.ts";
import { translator } from "../../../../../site/i18n/t.ts";

const t = translator("en");
const entry = (iso3: string, score: number | null, part: Partial<IndexEntry> = {}): IndexEntry => ({
  ...{ iso3, score, range: null, measured: null, known: null, coverage: 0.5, ranks: null, of: 3, lacks: [] },
  ...part,
});
const entries = [
  entry("AAA", 81, { ranks: [1, 1], range: [80, 82], coverage: 0.9, known: 0.2, measured: [78, 84] }),
  entry("BBB", 50, { ranks: [2, 3], range: [40, 60], coverage: 0.7 }),
  entry("CCC", 49, { ranks: [2, 3], range: [48, 50], coverage: 0.8 }),
  entry("DDD", null, { coverage: 0.3, lacks: [{ pillar: "law", coverage: 0.25 }] }),
];
const names: Record<string, string> = { AAA: "Zulu", BBB: "Mike", CCC: "Alfa", DDD: "Kilo" };
const groups: Record<string, string> = { AAA: "north", BBB: "south", CCC: "north", DDD: "south" };
const scene = {
  entries,
  economyOf: (iso3: string) => ({
    ...{ name: names[iso3] ?? "", href: `/${iso3}/` },
    ...{ region: groups[iso3] ?? "", income: "low" },
  }),
  weights: "official",
  isPending: false,
};
const rowsOf = (text: string) => text.match(/<tr.*?<\/tr>/g) ?? [];
const order = (text: string) => rowsOf(text).map((row) => /data-iso3="(\w+)"/.exec(row)?.[1]);
const by = (name: (typeof USUAL)["sort"]["by"], descending = true) =>
  order(scoredRows(scene, { ...USUAL, sort: { by: name, descending } }, t).text);

describe("scoredRows", () => {
  it("has a row for each economy with a score, and none for the others", () =>
    expect(by("score")).toEqual(["AAA", "BBB", "CCC"]));

  it("is in the order that is asked for, both ways; what has no number is last", () => {
    expect(by("score", false)).toEqual(["CCC", "BBB", "AAA"]);
    expect(by("economy", false)).toEqual(["CCC", "BBB", "AAA"]);
    expect(by("coverage")).toEqual(["AAA", "CCC", "BBB"]);
    expect(by("likely")).toEqual(["BBB", "AAA", "CCC"]);
    expect(by("measured")[0]).toBe("AAA");
    expect(by("measured", false)[0]).toBe("AAA");
  });

  it("joins neighbours that are tied, by their score only, and across nothing that is hidden", () => {
    const joins = (text: string) => rowsOf(text).map((row) => /^<tr class="([^"]+)"/.exec(row)?.[1] ?? "");
    expect(joins(scoredRows(scene, USUAL, t).text)).toEqual(["", "down", "up"]);
    const byCoverage = { ...USUAL, sort: { by: "coverage", descending: true } as const };
    expect(joins(scoredRows(scene, byCoverage, t).text)).toEqual(["", "", ""]);
    expect(joins(scoredRows(scene, { ...USUAL, region: "north" }, t).text)).toEqual(["", "", ""]);
  });

  it("hides what is not chosen, and leaves it in the table", () => {
    const rows = rowsOf(scoredRows(scene, { ...USUAL, region: "north" }, t).text);
    expect(rows.map((row) => /^<tr[^>]* hidden>/.test(row))).toEqual([false, true, false]);
  });

  it("bears whole numbers for downloads, and says what is pending while ranges are drawn", () => {
    const [first = "", second = ""] = rowsOf(scoredRows(scene, USUAL, t).text);
    expect(first).toContain('data-measured_low="78" data-measured_high="84" data-known="0.2"');
    expect(second).toContain('data-measured_low="" data-measured_high="" data-known=""');
    expect(second).toContain(t("index.measured.none"));
    const waiting = { ...scene, isPending: true, entries: [entry("AAA", 81)] };
    expect(scoredRows(waiting, USUAL, t).text.split(t("lab.pending"))).toHaveLength(5);
  });
});

describe("unscoredRows", () => {
  it("lists those without a score, with what lacks evidence, in words and in numbers", () => {
    const { text } = unscoredRows(scene, USUAL, t);
    expect(order(text)).toEqual(["DDD"]);
    expect(text).toContain('data-coverage="0.3" data-lacks="law:0.25"');
    expect(text).toContain("Law: 25%");
  });
});
