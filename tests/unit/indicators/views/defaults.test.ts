/** Addresses mean for ever what they meant when they were given. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { IndexFile } from "../../../../indicators/reform-index/index-file.ts";
import { INCOME_GROUPS, REGIONS } from "../../../../indicators/schema/vocabulary.ts";
import { DEFAULTS, defaultsOf, VERSION } from "../../../../indicators/views/defaults.ts";
import { readExplore, writeExplore } from "../../../../indicators/views/explore-view.ts";
import { readIndexView, USUAL, writeIndexView } from "../../../../indicators/views/index-view.ts";
import { FIRST_ON_MAP, readView, writeView } from "../../../../indicators/views/map-view.ts";
import {
  readProgress,
  usualSpan,
  writeProgress,
  type Offered,
} from "../../../../indicators/views/progress-view.ts";

const editions = join(import.meta.dirname, "../../../../data/editions");
const yearsTo = (last: number) => Array.from({ length: last - 1999 }, (_, at) => 2000 + at);
const offeredTo = (last: number): Offered => ({
  years: yearsTo(last),
  regions: REGIONS,
  incomes: INCOME_GROUPS,
  economies: new Set(["KEN", "UGA"]),
});
const known = { regions: REGIONS, incomes: INCOME_GROUPS };

describe("the last row", () => {
  const { index, map, progress } = defaultsOf(VERSION);

  it("is what the views do today: a default that changes needs a row of its own", () => {
    const { edition: _, ...usual } = index;
    const { edition, region, income, ...official } = USUAL;
    expect(usual).toEqual(official);
    expect({ edition, region, income }).toEqual({ edition: null, region: "", income: "" });
    expect(map).toMatchObject({ indicator: FIRST_ON_MAP, paint: "value" });
    const { from, to } = usualSpan({ years: yearsTo(2040) });
    expect(progress).toMatchObject({ span: to - from, ranges: "on" });
    expect(readProgress("?from=2004&to=2024", offeredTo(2030)).view.ranges ?? "on").toBe(progress.ranges);
    expect(readView("?indicator=gpa-party&year=2023").view.paint ?? "value").toBe(map.paint);
  });
});

describe("the first row", () => {
  const [{ index, map, progress, explore }] = DEFAULTS;

  it("has the years of the edition that it names, as that edition was frozen", () => {
    expect(new Set([index.edition, map.edition, explore.edition])).toEqual(new Set(["2026.2"]));
    const folder = join(editions, map.edition ?? "");
    const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
    const { times } = json("index-track.json") as IndexFile;
    const years = [...new Set(times.map(Number))].sort((a, b) => a - b);
    expect(progress.years).toEqual(usualSpan({ years }));
    expect(map.asof).toBe(Number((json("catalog.json") as { date: string }).date.slice(0, 4)));
  });

  it("names an edition that is kept, and that keeps what its addresses need", () => {
    expect(readdirSync(editions)).toContain(index.edition);
    for (const name of ["index-state.json", "index-track.json", "observations.parquet", "catalog.json"])
      expect(existsSync(join(editions, index.edition ?? "", name)), name).toBe(true);
  });
});

describe("an address of edition 2026.2, when there is a newer", () => {
  const formerYears = { "government-effectiveness": 2023, [FIRST_ON_MAP]: 2025 };

  it.each([
    ["?to=2023", { from: 2014, to: 2023 }],
    ["?from=2004", { from: 2004, to: 2024 }],
    ["?region=south-asia", { from: 2014, to: 2024, region: "south-asia" }],
    ["?to=2010&countries=KEN.UGA", { from: 2000, to: 2010, countries: ["KEN", "UGA"] }],
    ["?economy=KEN&ranges=off", { from: 2014, to: 2024, economy: "KEN", ranges: "off" }],
  ])("of progress, %s, means the years of its day", (search, view) => {
    for (const last of [2024, 2025, 2026, 2035]) {
      expect(readProgress(search, offeredTo(last)).view, String(last)).toEqual(view);
      const written = writeProgress(readProgress(search, offeredTo(last)).view, offeredTo(2040));
      expect(readProgress(written, offeredTo(2040)).view).toEqual(view);
    }
  });

  it.each([
    ["?indicator=government-effectiveness", { indicator: "government-effectiveness", year: 2023 }],
    ["?only=nd", { only: "nd", year: 2025 }],
    ["?indicator=government-effectiveness&year=2010", { indicator: "government-effectiveness", year: 2010 }],
    ["?paint=age", { paint: "age", asof: 2026, until: 2025 }],
    ["?paint=age&asof=2027&until=2026", { paint: "age", asof: 2027, until: 2026 }],
    ["?indicator=new-since", { indicator: "new-since" }],
  ])("of the map, %s, means the newest year of its day", (search, view) => {
    expect(readView(search, formerYears).view).toEqual(view);
  });

  it.each(["?weights=40-20-20-20", "?region=south-asia&income=low", "?sort=economy&intervals=off"])(
    "of the index, %s, means the figures of that edition",
    (search) => {
      const { view } = readIndexView(search, known, "2027.1");
      expect(view.edition).toBe("2026.2");
      expect(readIndexView(search, known, "2026.2").view).toEqual({ ...view, edition: null });
      expect(writeIndexView({ ...view, edition: null }, "2026.2")).toBe(writeIndexView(view));
    },
  );

  it("of the explorer asks the tables of that edition", () => {
    expect(readExplore("?q=really-moved", "2027.1").view).toEqual({ q: "really-moved", edition: "2026.2" });
    expect(readExplore("?q=really-moved", "2026.2").view).toEqual({ q: "really-moved" });
    expect(writeExplore({ q: "really-moved" }, "2026.2")).toBe("?q=really-moved&edition=2026.2");
    expect(readExplore(writeExplore({ sql: "SELECT 1" }, "2027.1"), "2028.1").view).toEqual({
      sql: "SELECT 1",
      edition: "2027.1",
    });
  });
});

describe("a page's own address", () => {
  it("shows the newest, whatever is added by those who pass it on", () => {
    for (const search of ["", "?utm_source=mail"]) {
      expect(readProgress(search, offeredTo(2026)).view).toEqual({ from: 2016, to: 2026 });
      expect(readView(search, { [FIRST_ON_MAP]: 2025 }).view).toEqual({});
      expect(readIndexView(search, known, "2027.1").view).toEqual(USUAL);
      expect(readExplore(search, "2027.1").view).toEqual({});
    }
  });
});

it("writes the year of a view of the map, and the edition of a view of the index", () => {
  expect(writeView({ indicator: "gpa-party", year: 2023 })).toBe("?indicator=gpa-party&year=2023");
  expect(writeIndexView({ ...USUAL, region: "south-asia" }, "2026.3")).toBe(
    "?edition=2026.3&region=south-asia",
  );
  expect(writeIndexView(USUAL, "2026.3")).toBe("");
});

it("names the newest where there is no edition to name, and reads it back as that", () => {
  const view = { ...USUAL, region: "south-asia" };
  expect(writeIndexView(view, null)).toBe("?edition=newest&region=south-asia");
  expect(readIndexView(writeIndexView(view, null), known, "2027.1").view).toEqual(view);
  expect(writeExplore({ q: "really-moved" }, null)).toBe("?q=really-moved&edition=newest");
  expect(readExplore("?q=really-moved&edition=newest", "2027.1").view).toEqual({ q: "really-moved" });
});
