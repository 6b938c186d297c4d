/** The colours of the age layer, as tokens.css states them. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { colourOf, contrast, distance, luminanceOf, seenIn, VIEWS } from "../../../site/colour.ts";

const [light, dark] = readFileSync("site/styles/tokens.css", "utf8").split("prefers-color-scheme: dark") as [
  string,
  string,
];
const token = (sheet: string, name: string) =>
  colourOf(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1] ?? `${name} is missing`);
const ramp = (sheet: string, name: string) => [1, 2, 3, 4, 5].map((at) => token(sheet, `${name}-${at}`));

it.each([
  ["light", light, -1],
  ["dark", dark, 1],
] as const)("run one way in greyscale, from new to old: %s", (_theme, sheet, way) => {
  const steps = ramp(sheet, "age").map(luminanceOf);
  for (const [at, step] of steps.entries())
    if (at > 0) expect(way * (step - (steps[at - 1] as number))).toBeGreaterThan(0);
});

it.each(Object.keys(VIEWS))(
  "are told apart by neighbours in the %s view: 10 or more, both themes",
  (view) => {
    for (const sheet of [light, dark]) {
      const seen = ramp(sheet, "age").map((colour) => seenIn(VIEWS[view] ?? [], colour));
      for (let at = 1; at < seen.length; at++)
        expect(distance(seen[at - 1] as never, seen[at] as never)).toBeGreaterThanOrEqual(10);
    }
  },
);

it("are not the colours of scores: no step is a step of theirs", () => {
  for (const sheet of [light, dark]) {
    for (const age of ramp(sheet, "age"))
      for (const score of ramp(sheet, "seq")) expect(distance(age, score)).toBeGreaterThan(2);
  }
});

it("leave the strokes of the three absences at 3:1 or more against the lowest class", () => {
  for (const sheet of [light, dark])
    expect(contrast(token(sheet, "ink-3"), token(sheet, "age-1"))).toBeGreaterThanOrEqual(3);
});
