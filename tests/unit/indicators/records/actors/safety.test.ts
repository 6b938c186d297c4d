import fc from "fast-check";
import { expect, it } from "vitest";
import { civicSpaces } from "../../../../../indicators/records/actors/civic-space.ts";
import {
  ASSUMED_HALF_WIDTH,
  isOpen,
  judge,
  MEASURES,
  type CivicSpace,
} from "../../../../../indicators/records/actors/safety.ts";

const at = (value: number | null, half = 0) =>
  value === null ? null : { value, low: value - half, year: 2024 };
const spaceOf = (
  repression: number | null,
  harassment: number | null,
  democracy: number | null,
): CivicSpace => ({
  ...{ repression: at(repression), harassment: at(harassment), democracy: at(democracy) },
});

/** Thresholds typed here a second time: whoever moves one must mean it. */
it.each([
  ["all well", [2, 2, 0.9], "open", []],
  ["repression at its threshold", [-0.5, 2, 0.9], "closed", ["repression"]],
  ["harassment at its threshold", [2, -0.5, 0.9], "closed", ["harassment"]],
  ["both just above", [-0.499, -0.499, 0.501], "open", []],
  ["no electoral democracy", [2, 2, 0.5], "closed", ["democracy"]],
  ["all three", [-1, -1, 0.1], "closed", ["repression", "harassment", "democracy"]],
  ["one measure of harm alone", [1, null, null], "open", []],
  ["one that closes alone", [null, -3, null], "closed", ["harassment"]],
  ["nothing measured", [null, null, null], "not-measured", []],
  ["only elections measured, and they are free", [null, null, 0.9], "not-measured", []],
  ["only elections measured, and they are not", [null, null, 0.2], "closed", ["democracy"]],
] as const)("%s", (_, [repression, harassment, democracy], space, closedBy) => {
  const judged = judge(spaceOf(repression, harassment, democracy));
  expect(judged).toEqual({ space, closedBy });
});

it("goes by the lower end of what is likely for harm, and by the value itself for elections", () => {
  const space = spaceOf(2, 2, 0.9);
  expect(isOpen({ ...space, repression: at(0.1, 0.6) })).toBe(false);
  expect(isOpen({ ...space, harassment: at(0.1, 0.6) })).toBe(false);
  expect(isOpen({ ...space, democracy: at(0.51, 0.1) })).toBe(true);
});

it("never opens where any measure falls, or is known less surely", () => {
  const scale = fc.option(fc.double({ min: -4, max: 4, noNaN: true }));
  const less = fc.double({ min: 0, max: 4, noNaN: true });
  fc.assert(
    fc.property(scale, scale, scale, less, less, (first, second, third, down, wider) => {
      const before = spaceOf(first, second, third);
      if (isOpen(before)) return;
      for (const name of Object.keys(MEASURES) as (keyof CivicSpace)[]) {
        const measured = before[name];
        if (measured === null) continue;
        const fallen = { ...measured, value: measured.value - down, low: measured.low - down - wider };
        expect(isOpen({ ...before, [name]: fallen })).toBe(false);
      }
    }),
  );
});

it("takes the publisher's lower end where there is one, and else assumes one", () => {
  const reading = { iso3: "KEN", year: 2024, edition: "v15", low: null };
  const spaces = civicSpaces([
    { ...reading, measure: "v2csreprss", value: 1 },
    { ...reading, measure: "v2x_polyarchy", value: 0.5, low: 0.4 },
  ]);
  expect(spaces.get("KEN")).toEqual({
    repression: { value: 1, low: 1 - ASSUMED_HALF_WIDTH, year: 2024 },
    harassment: null,
    democracy: { value: 0.5, low: 0.4, year: 2024 },
  });
});
