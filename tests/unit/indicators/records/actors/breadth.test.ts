import fc from "fast-check";
import { expect, it } from "vitest";
import { breadthOf } from "../../../../../indicators/records/actors/breadth.ts";
import { ACTOR_TYPES, COALITION_TYPES, RELEVANCES } from "../../../../../indicators/records/actors/kinds.ts";

const actor = (
  actor_type: (typeof ACTOR_TYPES)[number],
  relevance: (typeof RELEVANCES)[number],
  kind = "body",
) => ({
  ...{ actor_type, relevance, kind },
});

it("counts kinds and not bodies, the narrow count within the wide one", () => {
  const found = breadthOf([actor("cso", "procurement"), actor("cso", "general"), actor("media", "general")]);
  expect(found).toEqual({ procurement: ["cso"], all: ["cso", "media"] });
});

it("does not count a system as somebody", () => {
  expect(breadthOf([actor("government", "procurement", "system")])).toEqual({ procurement: [], all: [] });
});

it("does not count those who help from outside", () => {
  expect(breadthOf([actor("training", "procurement"), actor("international", "procurement")]).all).toEqual(
    [],
  );
});

it("counts a kind whose names are held back, but not as working on procurement, for that would tell of them", () => {
  expect(breadthOf([], ["cso"])).toEqual({ procurement: [], all: ["cso"] });
});

it("never falls where an actor is added, and never passes seven", () => {
  const any = fc.record({
    actor_type: fc.constantFrom(...ACTOR_TYPES),
    relevance: fc.constantFrom(...RELEVANCES),
    kind: fc.constantFrom("body", "system"),
  });
  fc.assert(
    fc.property(fc.array(any), any, (actors, one) => {
      const before = breadthOf(actors);
      const after = breadthOf([...actors, one]);
      expect(after.all).toEqual(expect.arrayContaining(before.all));
      expect(after.procurement).toEqual(expect.arrayContaining(before.procurement));
      expect(after.all).toEqual(expect.arrayContaining(after.procurement));
      expect(after.all.length).toBeLessThanOrEqual(COALITION_TYPES.length);
    }),
  );
});
