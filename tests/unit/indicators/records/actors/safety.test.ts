import fc from "fast-check";
import { expect, it } from "vitest";
import { CLOSED, whyHeldBack } from "../../../../../indicators/records/actors/safety.ts";

const at = (value: number | null) => (value === null ? null : { value, year: 2024 });
const why = (repression: number | null, harassment: number | null) =>
  whyHeldBack({ repression: at(repression), harassment: at(harassment) });

it.each([
  [2, 2, null],
  [CLOSED, 2, "closed"],
  [2, CLOSED, "closed"],
  [CLOSED + 0.001, CLOSED + 0.001, null],
  [-3, null, "closed"],
  [null, -3, "closed"],
  [1, null, null],
  [null, null, "not-measured"],
])("repression %s and harassment %s: %s", (repression, harassment, expected) => {
  expect(why(repression, harassment)).toBe(expected);
});

it("never opens where either measure falls", () => {
  const scale = fc.option(fc.double({ min: -4, max: 4, noNaN: true }));
  fc.assert(
    fc.property(scale, scale, fc.double({ min: 0, max: 4, noNaN: true }), (first, second, less) => {
      if (why(first, second) === null) return;
      expect(why(first === null ? null : first - less, second)).not.toBeNull();
      expect(why(first, second === null ? null : second - less)).not.toBeNull();
    }),
  );
});
