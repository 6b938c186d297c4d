import { describe, expect, it } from "vitest";
import type { Link } from "../../../../../indicators/schema/links.ts";
import type { CatalogIndicator } from "../../../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../../../indicators/schema/observation.ts";
import type { Place } from "../../../../../indicators/schema/place.ts";
import type { CatalogSource } from "../../../../../indicators/schema/source.ts";
import { healthOf, type Counted } from "../../../../../pipelines/publish/checks/health.ts";

const indicator = (id: string, pillar: CatalogIndicator["pillar"], more: object = {}) =>
  ({ id, pillar, shelfLife: { years: 3 }, lastYear: 2025, ...more }) as CatalogIndicator;
const place = (iso3: string, more: Partial<Place> = {}) =>
  ({ iso3, region: "south-asia", income: "low", part_of: null, ...more }) as Place;
const cell = (id: string, iso3: string, year: number, more: Partial<Observation> = {}) =>
  ({
    ...{ indicator: id, iso3, year, value: 1, low: null, high: null, status: "reported" },
    ...more,
  }) as Observation;
const source = (id: string, published: string, months: number | null) =>
  ({
    id,
    published,
    months,
    files: [{ retrieved: "2026-11-02" }, { retrieved: "2026-11-20" }],
  }) as CatalogSource;

const counted: Counted = {
  date: "2026-11-24",
  indicators: [
    indicator("law-a", "law"),
    indicator("law-b", "law"),
    indicator("question", "law", { checklist: "law" }),
    indicator("outcome", "outcomes"),
  ],
  sources: [
    source("late", "2025-10-01", 12),
    source("due-now", "2025-11-01", 12),
    source("ended", "2019-01-01", null),
  ],
  places: [place("AAA"), place("BBB", { income: null }), place("CCC", { part_of: "AAA" })],
  observations: [
    cell("law-a", "AAA", 2020),
    cell("law-a", "AAA", 2025, { low: 0, high: 2 }),
    cell("law-a", "BBB", 2024, { status: "estimated" }),
    cell("law-a", "BBB", 2025, { value: null, status: "not-published" }),
    cell("law-a", "CCC", 2025),
    cell("law-b", "AAA", 2022),
    cell("law-b", "BBB", 2025, { value: null, status: "not-collected" }),
    cell("question", "AAA", 2026),
    cell("outcome", "BBB", 2023),
  ],
  checks: [],
  reports: { refusals: [], links: null },
};

const health = healthOf(counted);
const world = health.coverage.find(({ kind }) => kind === "world");
const of = (id: string) => health.indicators.find((each) => each.indicator === id);

describe("coverage", () => {
  it("counts the core indicators of economies counted on their own: no question, no outcome, no territory", () => {
    expect(world?.places).toBe(2);
    expect(world?.pillars.find(({ pillar }) => pillar === "law")).toEqual({
      ...{ pillar: "law", indicators: 2, cells: 4, found: 3, fresh: 2, any: 2, half: 2, medianAge: 2 },
    });
  });

  it("gives a pillar without an indicator nothing, rather than half of nothing", () => {
    const capacity = world?.pillars.find(({ pillar }) => pillar === "capacity");
    expect(capacity).toMatchObject({ indicators: 0, cells: 0, any: 0, half: 0, medianAge: null });
  });

  it("puts economies without an income group into a group of their own, and leaves empty groups out", () => {
    const income = health.coverage.filter(({ kind }) => kind === "income");
    expect(income.map(({ name, places }) => [name, places])).toEqual([
      ["low", 1],
      ["none", 1],
    ]);
  });
});

describe("an indicator", () => {
  it("takes the newest value of an economy, not the newest row", () => {
    expect(of("law-a")).toMatchObject({ values: 3, stale: [], carried: ["BBB"], estimated: ["BBB"] });
  });

  it("calls a value stale beyond its shelf life, and carries only what is not stale", () => {
    expect(of("law-b")).toMatchObject({ stale: ["AAA"], carried: [], medianAge: 4 });
    expect(of("outcome")).toMatchObject({ stale: [], carried: ["BBB"], medianAge: 3 });
  });

  it("counts ranges over all years", () => expect(of("law-a")?.ranged).toBe(1));
});

it("calls a source overdue once the month of its next edition has passed, not in that month", () => {
  expect(health.sources.map(({ source: id, next, overdue }) => [id, next, overdue])).toEqual([
    ["late", "2026-10", true],
    ["due-now", "2026-11", false],
    ["ended", null, false],
  ]);
  expect(health.sources[0]?.retrieved).toBe("2026-11-20");
});

it("groups refused rows by source, place and reason", () => {
  const refusal = { source: "vdem", file: "vdem/a.csv", row: 2, place: "ZZB", reason: "part of TZA" };
  const { refusals } = healthOf({
    ...counted,
    reports: { links: null, refusals: [refusal, { ...refusal, row: 3 }, { ...refusal, place: "SML" }] },
  });
  expect(refusals.map(({ place: name, rows }) => [name, rows])).toEqual([
    ["ZZB", 2],
    ["SML", 1],
  ]);
});

describe("links", () => {
  const link = (iso3: string, tested: string | null, result: Link["result"]): Link => ({
    ...{ iso3, url: `https://${iso3}.example/`, tested, result, status: null },
  });

  it("tell listed from tested, and count each result", () => {
    const links = [
      link("AAA", "2026-11-03", "ok"),
      link("BBB", "2026-11-01", "dns"),
      link("CCC", "2026-11-02", "ok"),
      link("DDD", null, "not-tested"),
    ];
    expect(healthOf({ ...counted, reports: { refusals: [], links } }).links).toEqual({
      ...{ listed: 4, tested: 3, first: "2026-11-01", last: "2026-11-03" },
      results: [
        { result: "ok", links: 2 },
        { result: "dns", links: 1 },
        { result: "not-tested", links: 1 },
      ],
    });
  });

  it("are null where no list was written: that is not a list of none", () => expect(health.links).toBeNull());
});
