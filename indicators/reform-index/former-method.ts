/**
 * Version 1.0 of the method, as data: so that it can be computed on today's values beside the version in force, and a
 * change told apart into new data and new method. Nothing here is changed; `tests/unit/house/method-version.test.ts`
 * holds it to the checksum that version 1.0 had.
 */
import type { Indicator } from "../schema/indicator.ts";
import type { Words } from "../schema/shapes.ts";
import type { Pillar } from "../schema/vocabulary.ts";
import type { Product, ProductId, Thresholds } from "./product.ts";

type Posts = Pick<Indicator, "id" | "direction" | "goalposts" | "shelfLife">;

/** Indicator, weight, direction, the two goalposts, years for which a value counts. */
type Row = readonly [string, number, 1 | -1, number, number, number];
type Rows = Record<Pillar, readonly Row[]>;

const statePillars: Rows = {
  law: [
    ["procurement-legal-index", 1, 1, 0, 16, 8],
    ["public-contracts-law", 0.5, 1, 0, 100, 5],
    ["right-to-information-law", 1, 1, 0, 2, 6],
    ["beneficial-ownership-rules", 0.5, 1, 0, 100, 5],
    ["gpa-party", 0.5, 1, 0, 1, 5],
  ],
  capacity: [
    ["government-effectiveness", 1, 1, -2.5, 2.5, 3],
    ["merit-appointments", 1, 1, -2, 2.5, 3],
    ["impartial-administration", 1, 1, -2.5, 3.5, 3],
    ["core-government-systems", 1, 1, 0, 1, 3],
    ["time-of-a-road-contract", 1, -1, 270, 1220.25, 8],
    ["time-to-award", 0.5, 1, 0, 100, 3],
    ["time-to-payment", 0.5, 1, 0, 100, 3],
  ],
  "e-procurement": [
    ["e-procurement-portal", 1, 1, 0, 2, 3],
    ["portal-functions", 1, 1, 0, 3, 5],
    ["portal-data-exchange", 1, 1, 0, 1, 5],
    ["e-procurement-services-2019", 1, 1, 0, 10, 8],
    ["e-procurement-services", 0.5, 1, 0, 100, 3],
    ["publishes-open-contracting-data", 1, 1, 0, 1, 3],
    ["openness-of-procurement-data", 0.5, 1, 0, 100, 5],
  ],
  oversight: [
    ["media-scrutiny", 1, 1, -3, 3, 3],
    ["safety-of-journalists", 1, 1, -2.5, 3.5, 3],
    ["civil-society-consulted", 1, 1, -2, 3.5, 3],
    ["civil-society-strength", 1, 1, 0, 1, 3],
    ["e-participation", 1, 1, 0, 1, 3],
    ["legislature-investigates", 1, 1, -2.5, 3, 3],
    ["oversight-bodies", 1, 1, -2.5, 3, 3],
    ["procurement-data-analysed", 0.5, 1, 0, 100, 5],
  ],
};

const trackPillars: Rows = {
  law: [
    ["right-to-information-since", 2, 1, 0, 1, 3],
    ["uncac-in-force", 1, 1, 0, 1, 3],
    ["gpa-in-force", 1, 1, 0, 1, 3],
  ],
  capacity: [
    ["government-effectiveness", 1, 1, -2.5, 2.5, 3],
    ["merit-appointments", 1, 1, -2, 2.5, 3],
    ["impartial-administration", 1, 1, -2.5, 3.5, 3],
  ],
  "e-procurement": [
    ["portal-live", 2, 1, 0, 1, 3],
    ["online-services", 1, 1, 0, 1, 3],
    ["ocds-published", 1, 1, 0, 1, 3],
  ],
  oversight: [
    ["media-scrutiny", 1, 1, -3, 3, 3],
    ["safety-of-journalists", 1, 1, -2.5, 3.5, 3],
    ["civil-society-consulted", 1, 1, -2, 3.5, 3],
    ["civil-society-strength", 1, 1, 0, 1, 3],
    ["e-participation", 1, 1, 0, 1, 3],
    ["legislature-investigates", 1, 1, -2.5, 3, 3],
    ["oversight-bodies", 1, 1, -2.5, 3, 3],
  ],
};

const asBefore: Words = {
  en: "As in version 1.0.",
  fr: "Comme dans la version 1.0.",
  es: "Como en la versión 1.0.",
};

const productOf = (
  id: ProductId,
  rows: Rows,
  how: Pick<Product, "floor" | "otherFloors" | "carry">,
): Product => ({
  id,
  title: { en: `${id} 1.0`, fr: `${id} 1.0`, es: `${id} 1.0` },
  ...how,
  floorBecause: asBefore,
  pillars: Object.fromEntries(
    Object.entries(rows).map(([pillar, own]) => [
      pillar,
      own.map(([indicator, weight]) => ({ indicator, weight, procurement: false, because: asBefore })),
    ]),
  ) as unknown as Product["pillars"],
});

export const FORMER_VERSION = "1.0";

export const formerProducts: Record<ProductId, Product> = {
  state: productOf("state", statePillars, { floor: 1, otherFloors: [5, 10], carry: null }),
  track: productOf("track", trackPillars, { floor: 12.5, otherFloors: [1, 25], carry: 3 }),
};

export const formerThresholds: Thresholds = { pillarCoverage: 2 / 3, pillarIndicators: 2 };

/** The definitions with the goalposts and shelf lives that version 1.0 gave the members of a product. */
export function formerDefinitions<Described extends Posts>(
  product: ProductId,
  definitions: readonly Described[],
): Described[] {
  const rows = new Map(
    Object.values(product === "state" ? statePillars : trackPillars).flatMap((own) =>
      own.map((row) => [row[0], row] as const),
    ),
  );
  return definitions.map((definition) => {
    const row = rows.get(definition.id);
    if (!row) return definition;
    const [, , direction, low, high, years] = row;
    return {
      ...definition,
      direction: direction === 1 ? "higher-is-better" : "lower-is-better",
      goalposts: { ...definition.goalposts, low, high },
      shelfLife: { ...definition.shelfLife, years },
    };
  });
}
