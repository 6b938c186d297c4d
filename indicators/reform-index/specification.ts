/** From the reviewed choices of `reform-index.ts` to the specification that the engine runs. */
import type { Indicator } from "../schema/indicator.ts";
import { PILLARS } from "../schema/vocabulary.ts";
import { IndexSpec } from "../composite/spec.ts";
import { DRAWS, otherChoices, SEED, thresholds } from "./members.ts";
import type { Product, Thresholds } from "./product.ts";

export const INDEX = "index";

type Posts = Pick<Indicator, "id" | "direction" | "goalposts">;

/**
 * Four pillars, arithmetic inside, and their geometric mean. State has one period and no time.
 *
 * @param rules of the version in force, unless another version is asked for
 * @throws RangeError where a member has no definition
 */
export function indexSpecOf(
  product: Product,
  indicators: readonly Posts[],
  rules: Thresholds = thresholds,
): IndexSpec {
  const known = new Map(indicators.map((each) => [each.id, each]));
  const members = PILLARS.flatMap((pillar) => product.pillars[pillar].map((member) => ({ pillar, member })));
  return IndexSpec.parse({
    title: product.title.en,
    unit: "iso3",
    ...(product.id === "track" ? { time: "year" } : {}),
    scale: [0, 100],
    normalise: { method: "goalposts" },
    indicators: members.map(({ pillar, member: { indicator: id, weight } }) => {
      const found = known.get(id);
      if (!found) throw new RangeError(`reform-index.ts names "${id}", which is no indicator`);
      const { direction, goalposts } = found;
      return {
        id,
        parent: pillar,
        weight,
        direction: direction === "higher-is-better" ? 1 : -1,
        goalposts: [goalposts.low, goalposts.high],
      };
    }),
    groups: [
      ...PILLARS.map((id) => ({
        id,
        parent: INDEX,
        weight: 1,
        aggregate: "arithmetic",
        minCoverage: rules.pillarCoverage,
        minIndicators: rules.pillarIndicators,
      })),
      { id: INDEX, parent: null, aggregate: "geometric", floor: product.floor, minAvailable: 1 },
    ],
    uncertainty: {
      seed: SEED,
      draws: DRAWS,
      measurement: true,
      method: { ...otherChoices, floors: product.otherFloors },
    },
  });
}
