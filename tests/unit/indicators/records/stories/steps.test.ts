import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../../../indicators/advice/rules.ts";
import type { StepRow } from "../../../../../indicators/records/stories/rows.ts";
import { STEP_IDS } from "../../../../../indicators/records/stories/step-ids.ts";
import { standOf, stepOf, STEPS } from "../../../../../indicators/records/stories/steps.ts";
import { loadIndicators } from "../../../../../indicators/define/load.ts";

const root = join(import.meta.dirname, "../../../../..");
const taken = (
  until: string | null,
  agreement: StepRow["agreement"] = "one-document",
  undone = until !== null,
): StepRow => ({
  ...{
    step: "open-government-partnership",
    iso3: "TUR",
    date: "2012",
    undone,
    until,
    what: "joined",
    upstream: "ogp",
  },
  ...{ precision: "year", latest: null, agreement, documents: 1, chance_wrong: null },
  ...{ source: "reform-events", document: "A list", document_url: null },
});

describe("the steps", () => {
  it("stand in the order of their ids, so that an id finds its step", () => {
    for (const id of STEP_IDS) expect(stepOf(id).id).toBe(id);
    expect(STEPS).toHaveLength(STEP_IDS.length);
  });

  it("are dated by kinds of events that the timeline of reform holds", () => {
    const csv = readFileSync(join(root, "data/readings/reform-events.csv"), "utf8");
    const kinds = new Set(Papa.parse<{ type: string }>(csv, { header: true }).data.map(({ type }) => type));
    // no file has events of this kind: the ledger states them
    kinds.add("owners' register live");
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

  it("are told year by year by an indicator of their own, but for laws, of which absence says nothing", async () => {
    const indicators = new Map(
      (await loadIndicators(join(root, "indicators"))).map((each) => [each.id, each]),
    );
    for (const { id, series } of STEPS) {
      if (series === null) expect(id).toBe("procurement-law");
      else expect(indicators.get(series)?.witnesses, series).toBeDefined();
    }
    const told = [...indicators.values()].filter(({ witnesses }) => witnesses).map(({ id }) => id);
    expect(told.sort()).toEqual(STEPS.flatMap(({ series }) => series ?? []).sort());
  });

  it("are those that the rules of advice lead to", () => {
    for (const { step } of RULES) if (step !== null) expect(STEP_IDS).toContain(step);
  });
});

describe("how an economy stands to a step", () => {
  const ogp = stepOf("open-government-partnership");
  const portal = stepOf("e-procurement-portal");

  it.each([
    ["taken", ogp, [taken(null)], 0],
    ["undone", ogp, [taken("2017")], 0],
    ["undone", ogp, [taken(null, "agreed", true)], 0],
    ["taken", ogp, [taken(null, "contradicted")], 1],
    ["contradicted", ogp, [taken(null, "contradicted")], "contradicted"],
    ["contradicted", portal, [], "contradicted"],
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
