import fc from "fast-check";
import { expect, it } from "vitest";
import { bandIndexOf, bandOf, BANDS } from "../../../../indicators/composite/band.ts";

it.each([
  [0, "very-low"],
  [19.999, "very-low"],
  [20, "low"],
  [59.9, "middle"],
  [60, "high"],
  [80, "very-high"],
  [100, "very-high"],
])("puts a score of %d into the band %s", (score, band) => expect(bandOf(score)).toBe(band));

it("puts every score into one of five bands, and a higher score never into a lower one", () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      expect(BANDS).toContain(bandOf(a));
      return a <= b ? bandIndexOf(a) <= bandIndexOf(b) : bandIndexOf(a) >= bandIndexOf(b);
    }),
  );
});
