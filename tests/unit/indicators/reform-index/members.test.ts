import { describe, expect, it } from "vitest";
import { isCore } from "../../../../indicators/define/core.ts";
import { indexSpecOf } from "../../../../indicators/reform-index/specification.ts";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import { leftOut } from "../../../../indicators/reform-index/left-out.ts";
import { products } from "../../../../indicators/reform-index/members.ts";
import { PRODUCTS } from "../../../../indicators/reform-index/product.ts";
import { PILLARS } from "../../../../indicators/schema/vocabulary.ts";

const indicators = await loadIndicators();
const membersOf = (id: (typeof PRODUCTS)[number]) =>
  PILLARS.flatMap((pillar) => products[id].pillars[pillar].map((member) => ({ pillar, ...member })));
const inIndex = new Set(PRODUCTS.flatMap((id) => membersOf(id).map(({ indicator }) => indicator)));
const out = leftOut.flatMap((each) => each.indicators);

const sumOf = (members: readonly { weight: number }[]) =>
  members.reduce((sum, { weight }) => sum + weight, 0);

describe("the reviewed choices of the index", () => {
  it.each(PRODUCTS)("%s files each member under the pillar of its own file", (id) => {
    const pillarOf = new Map(indicators.map(({ id, pillar }) => [id, pillar]));
    const misplaced = membersOf(id).filter(({ indicator, pillar }) => pillarOf.get(indicator) !== pillar);
    expect(misplaced).toEqual([]);
  });

  it.each(PRODUCTS)("%s is a specification that the score tool accepts", (id) => {
    expect(indexSpecOf(products[id], indicators).indicators).toHaveLength(membersOf(id).length);
  });

  it("every indicator is a member or is left out for a reason, and never both", () => {
    const open = indicators.filter(({ pillar, checklist }) => pillar !== "outcomes" && !checklist);
    expect([...inIndex, ...out].sort()).toEqual(
      open
        .map(({ id }) => id)
        .filter((id) => inIndex.has(id) || out.includes(id))
        .sort(),
    );
    expect(open.filter(({ id }) => !inIndex.has(id) && !out.includes(id)).map(({ id }) => id)).toEqual([]);
    expect(out.filter((id) => inIndex.has(id))).toEqual([]);
    expect(new Set(out).size).toBe(out.length);
  });

  it("no outcome and no question of a checklist is a member", () => {
    const members = indicators.filter(({ id }) => inIndex.has(id));
    expect(members.filter((each) => each.pillar === "outcomes" || each.checklist)).toEqual([]);
    const inState = new Set(membersOf("state").map(({ indicator }) => indicator));
    const history = members.filter(({ id }) => inState.has(id)).filter((each) => !isCore(each));
    expect(history.map(({ id }) => id)).toEqual([]);
  });

  it("no pillar of Track says more than its smallest dated fact can tell: its floor is half of it", () => {
    const steps = new Map(indicators.map((each) => [each.id, each.steps]));
    const least = (["law", "e-procurement"] as const).map((pillar) => {
      const members = products.track.pillars[pillar];
      const facts = members.filter(({ indicator }) => steps.get(indicator) !== undefined);
      return (100 * Math.min(...facts.map(({ weight }) => weight))) / sumOf(members);
    });
    expect(products.track.floor).toBe(Math.min(...least) / 2);
  });

  it("procurement itself makes three fifths of State's weights", () => {
    const shares = PILLARS.map((pillar) => {
      const members = products.state.pillars[pillar];
      return sumOf(members.filter(({ procurement }) => procurement)) / sumOf(members);
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.6);
  });
});
