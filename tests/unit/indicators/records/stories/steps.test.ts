import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../../../indicators/advice/rules.ts";
import type { StepRow } from "../../../../../indicators/records/stories/rows.ts";
import { STEP_IDS } from "../../../../../indicators/records/stories/step-ids.ts";
import {
  standOf,
  stepOf,
  stepRows,
  STEPS,
  type DatedLaw,
} from "../../../../../indicators/records/stories/steps.ts";
import { loadIndicators } from "../../../../../indicators/define/load.ts";

const root = join(import.meta.dirname, "../../../../..");
const document = { source: "reform-events", document: "A list", document_url: null };
const event = (type: string, iso3: string, date: string) => ({
  ...{ iso3, date, type, what: type, upstream: "a-source" },
  ...document,
});
const law = (enacted: string | null, in_force: string | null): DatedLaw => ({
  ...{ iso3: "KEN", law: "An act", enacted, in_force },
  ...document,
});
const taken = (until: string | null): StepRow => ({
  ...{
    step: "open-government-partnership",
    iso3: "TUR",
    date: "2012",
    until,
    what: "joined",
    upstream: "ogp",
  },
  ...document,
});

describe("the steps", () => {
  it("stand in the order of their ids, so that an id finds its step", () => {
    for (const id of STEP_IDS) expect(stepOf(id).id).toBe(id);
    expect(STEPS).toHaveLength(STEP_IDS.length);
  });

  it("are dated by kinds of events that the timeline of reform holds", () => {
    const csv = readFileSync(join(root, "data/readings/reform-events.csv"), "utf8");
    const kinds = new Set(Papa.parse<{ type: string }>(csv, { header: true }).data.map(({ type }) => type));
    for (const { events } of STEPS)
      for (const kind of [events?.taken, events?.undone]) if (kind) expect(kinds).toContain(kind);
  });

  it("ask indicators that exist, for values that these can take", async () => {
    const indicators = new Map(
      (await loadIndicators(join(root, "indicators"))).map((each) => [each.id, each]),
    );
    for (const { answered } of STEPS) {
      if (answered === null) continue;
      expect(indicators.get(answered.indicator)?.goalposts.high, answered.indicator).toBe(answered.from);
    }
  });

  it("are those that the rules of advice lead to", () => {
    for (const { step } of RULES) if (step !== null) expect(STEP_IDS).toContain(step);
  });
});

describe("who has taken a step", () => {
  it("is dated by the event, and undated again by its undoing", () => {
    const rows = stepRows(
      [
        event("OGP joined", "TUR", "2012-04"),
        event("OGP withdrawal", "TUR", "2017-09-21"),
        event("UNCAC", "KEN", "2003"),
      ],
      [],
    );
    expect(rows.map(({ step, iso3, date, until }) => [step, iso3, date, until])).toEqual([
      ["open-government-partnership", "TUR", "2012-04", "2017-09-21"],
      ["uncac", "KEN", "2003", null],
    ]);
  });

  it("dates a law by its enactment, else by its entry into force, and leaves an undated law out", () => {
    expect(
      stepRows([], [law("2020", "2021"), law(null, "2019"), law(null, null)]).map(({ date }) => date),
    ).toEqual(["2019", "2020"]);
  });

  it("names every event of a step once, the oldest first, in whatever order they come", () => {
    const events = fc.array(
      fc.record({
        iso3: fc.constantFrom("KEN", "UGA", "PER"),
        date: fc.constantFrom("2001", "2014-04", "2019-12-01"),
      }),
    );
    fc.assert(
      fc.property(events, (drawn) => {
        const rows = stepRows(
          drawn.map(({ iso3, date }) => event("UNCAC", iso3, date)),
          [],
        );
        expect(rows).toHaveLength(drawn.length);
        const dates = rows.map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
      }),
    );
  });

  it("orders the table by its key, as its Parquet is ordered, whichever step comes first to us", () => {
    const rows = stepRows(
      [event("right-to-information law", "KEN", "2016"), event("e-GP launch", "KEN", "2020")],
      [],
    );
    const ids = rows.map(({ step }) => step);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe("how an economy stands to a step", () => {
  const ogp = stepOf("open-government-partnership");
  const portal = stepOf("e-procurement-portal");

  it.each([
    ["taken", ogp, [taken(null)], 0],
    ["undone", ogp, [taken("2017")], 0],
    ["undated", portal, [], 2],
    ["not-taken", portal, [], 1],
    ["not-taken", portal, [], 0],
    ["not-found", portal, [], null],
    ["not-found", stepOf("procurement-law"), [], null],
  ] as const)("is %s", (stand, step, rows, answer) => {
    expect(standOf(step, rows, answer)).toBe(stand);
  });

  it("is never called not taken where nothing answers", () => {
    for (const step of STEPS) expect(standOf(step, [], null)).toBe("not-found");
  });
});
