import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import { formerProducts } from "../../../../indicators/reform-index/former-method.ts";
import { products } from "../../../../indicators/reform-index/members.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import { bandRows } from "../../../../pipelines/index/bands.ts";
import { evidenceOf } from "../../../../pipelines/index/evidence.ts";
import { scoredOf } from "../../../../pipelines/index/index-context.ts";
import { methodRows } from "../../../../pipelines/index/methods.ts";
import { valuesOf } from "../../../../pipelines/index/values.ts";

const definitions = await loadIndicators();
const places = ["KEN", "NOR", "PRY"].map((iso3) => ({ iso3, part_of: null }) as Place);
const members = [...Object.values(products.state.pillars), ...Object.values(formerProducts.state.pillars)]
  .flat()
  .map(({ indicator }) => indicator);

/** All members at a share of their scale, 0 to 1, by economy. */
const values = valuesOf(
  [...new Set(members)].flatMap((indicator) => {
    const { goalposts, direction } = definitions.find(
      ({ id }) => id === indicator,
    ) as (typeof definitions)[0];
    const [worst, best] =
      direction === "higher-is-better" ? [goalposts.low, goalposts.high] : [goalposts.high, goalposts.low];
    const at = { KEN: 0.3, NOR: 0.9, PRY: indicator === "time-to-award" ? 0 : 0.6 };
    return Object.entries(at).map(
      ([iso3, share]) =>
        ({
          indicator,
          iso3,
          year: 2026,
          value: worst + share * (best - worst),
          low: null,
          high: null,
        }) as Observation,
    );
  }),
);
const scored = scoredOf(evidenceOf(products.state, definitions, values, places, 2026));

describe("version 1.0 beside the one in force", () => {
  const published = {
    edition: "2026.2",
    scores: [
      { product: "state" as const, iso3: "PRY", year: 2026, node: "capacity" as const, score: 50, rank: 2 },
    ],
  };
  const rows = methodRows(scored, definitions, values, places, published);
  const row = (iso3: string, node: string) => rows.find((each) => each.iso3 === iso3 && each.node === node);

  it("scores the same data by both, and tells data and method apart", () => {
    const { former, score, data, method, ...rest } = row("PRY", "capacity") as (typeof rows)[number];
    expect(former).toBeCloseTo((60 * 5.5) / 6, 9); // the time to award, half of a weight of six, was at its worst
    expect(score).toBeCloseTo(60, 9);
    expect(data).toBeCloseTo((former as number) - 50, 9);
    expect(method).toBeCloseTo(5, 9);
    expect(rest).toMatchObject({
      edition: "2026.2",
      published: 50,
      rank_published: 2,
      rank_former: 2,
      rank: 2,
    });
  });

  it("has no part from the data where the edition had no score", () => {
    expect(row("KEN", "index")).toMatchObject({ published: null, data: null, rank: 3 });
    expect(row("KEN", "index")?.method).toBeCloseTo(0, 9);
  });
});

describe("what a band means", () => {
  const rows = bandRows(scored);
  const of = (band: string, node: string) => rows.find((each) => each.band === band && each.node === node);

  it("is counted from the members of its economies", () => {
    expect(of("low", "portal-functions")).toMatchObject({ economies: 1, n: 1, half: 0 });
    expect(of("low", "portal-functions")?.median).toBeCloseTo(30, 9);
    expect(of("very-high", "law")).toMatchObject({ economies: 1, n: 1, half: 1, parent: "index" });
  });

  it("has rows without a median where nobody is in it", () => {
    expect(of("very-low", "law")).toMatchObject({ economies: 0, n: 0, half: 0, median: null });
  });
});

it("an economy is scored of which only the widely known members are known: exactly two thirds of each pillar", () => {
  const wide = [
    ...["procurement-legal-index", "gpa-party", "right-to-information-law"],
    ...[
      "government-effectiveness",
      "merit-appointments",
      "impartial-administration",
      "core-government-systems",
    ],
    ...["e-procurement-portal", "portal-functions", "portal-data-exchange", "e-procurement-services-2019"],
    ...["media-scrutiny", "safety-of-journalists", "civil-society-consulted", "civil-society-strength"],
    ...["legislature-investigates", "oversight-bodies", "e-participation"],
  ];
  const known = new Map([...values].filter(([id]) => wide.includes(id)));
  const { stages } = scoredOf(evidenceOf(products.state, definitions, known, places, 2026));
  expect([...(stages.aggregated.get("index") as Float64Array)].map((score) => score > 0)).toEqual([
    true,
    true,
    true,
  ]);
  const less = new Map([...known].filter(([id]) => id !== "gpa-party"));
  const fewer = scoredOf(evidenceOf(products.state, definitions, less, places, 2026));
  expect(fewer.stages.aggregated.get("law")?.[0]).toBeNaN();
});
