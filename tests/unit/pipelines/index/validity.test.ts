import { describe, expect, it } from "vitest";
import type { Definition } from "../../../../indicators/define/define-indicator.ts";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import { products } from "../../../../indicators/reform-index/members.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import { kinOf } from "../../../../pipelines/index/correlations.ts";
import { evidenceOf } from "../../../../pipelines/index/evidence.ts";
import { scoredOf } from "../../../../pipelines/index/index-context.ts";
import { validityRows } from "../../../../pipelines/index/validity.ts";
import { valuesOf } from "../../../../pipelines/index/values.ts";

const definitions = await loadIndicators();
const defined = (id: string) => definitions.find((each) => each.id === id) as Definition;
const members = Object.values(products.state.pillars).flatMap((own) => own.map(({ indicator }) => indicator));

describe("what is set beside the index", () => {
  it("is apart from the members that share its source, also where that is one input among several", () => {
    const kin = (id: string) =>
      kinOf(
        defined(id),
        members.map((member) => ({ id: member })),
        definitions,
      );
    expect(kin("procurement-management")).toEqual(["competitive-methods", "complaint-body"]);
    expect(kin("ease-of-bidding")).toEqual([
      "public-contracts-law",
      "time-to-payment",
      "e-procurement-services",
      "open-contracting-level",
    ]);
  });
});

describe("validity", () => {
  const iso3s = Array.from({ length: 12 }, (_, at) => `E${10 + at}`);
  const places = iso3s.map((iso3) => ({ iso3, part_of: null }) as Place);
  const kin = ["competitive-methods", "complaint-body"];
  const at = (indicator: string, share: number, iso3: string) => {
    const { goalposts, direction } = defined(indicator);
    const [worst, best] =
      direction === "higher-is-better" ? [goalposts.low, goalposts.high] : [goalposts.high, goalposts.low];
    const value = worst + share * (best - worst);
    return { indicator, iso3, year: 2026, value, low: null, high: null } as Observation;
  };
  /** PEFA's members fall with PEFA's whole and decide the index; of the others one rises a little. */
  const shareOf = (indicator: string, place: number) => {
    if (kin.includes(indicator) || indicator === "procurement-management") return 1 - (place + 2) / 14;
    return indicator === "portal-functions" ? 0.5 + place / 1000 : 0.5;
  };
  const observations = iso3s.flatMap((iso3, place) =>
    [...members, "procurement-management"].map((indicator) => at(indicator, shareOf(indicator, place), iso3)),
  );
  const values = valuesOf(observations);
  const scored = scoredOf(evidenceOf(products.state, definitions, values, places, 2026));
  const row = (income?: ReadonlyMap<string, number>) =>
    validityRows(scored, definitions, values, income).find(({ b }) => b === "procurement-management");

  it("shows a miss: without its own members the index runs against it", () => {
    expect(row()).toMatchObject({ product: "state", kind: "validity", n: 12, spearman: -1 });
  });

  it("holds income constant where it is known, and says of how many", () => {
    expect(row()).toMatchObject({ held_n: null, held_spearman: null });
    const some = new Map(iso3s.slice(0, 10).map((iso3, place) => [iso3, (place * 7) % 10]));
    expect(row(some)).toMatchObject({ held_n: 10 });
    expect(row(some)?.held_spearman).toBeCloseTo(-1, 9);
  });
});
