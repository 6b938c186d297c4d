import fc from "fast-check";
import { expect, it } from "vitest";
import { normalCdf } from "../../../../indicators/composite/normal.ts";

/** Computed to 30 digits with mpmath 1.3.0 (`ncdf`), at the double nearest to z. */
const KNOWN: [z: number, phi: number][] = [
  [-37, 5.7255712225245768227e-300],
  [-20, 2.7536241186062336951e-89],
  [-10, 7.619853024160526066e-24],
  [-6, 9.865876450376981407e-10],
  [-3.01, 0.0013062384487694686706],
  [-2.99, 0.0013948872354922494909],
  [-2.5, 0.006209665325776135167],
  [-1, 0.15865525393145705141],
  [-0.3, 0.38208857781104736693],
  [0, 0.5],
  [0.5, 0.69146246127401310364],
  [1, 0.84134474606854294859],
  [1.2815515655446004, 0.89999999999999998271],
  [1.6448536269514722, 0.94999999999999994607],
  [1.96, 0.97500210485177956379],
  [2.9, 0.99813418669961596152],
  [3.1, 0.9990323967867816434],
  [5, 0.99999971334842812081],
  [8, 0.9999999999999993779],
];

it("is Φ to 1e-15, and keeps twelve digits of the smallest tail", () => {
  for (const [z, phi] of KNOWN) {
    expect(Math.abs(normalCdf(z) - phi), `Φ(${z})`).toBeLessThan(1e-15);
    expect(Math.abs(normalCdf(z) / phi - 1), `Φ(${z})`).toBeLessThan(1e-12);
  }
});

it("is 0 and 1 at the ends, and no number for no number", () => {
  expect([-Infinity, -60, 60, Infinity, NaN].map(normalCdf)).toEqual([0, 0, 1, 1, NaN]);
});

it("has as much above z as below −z", () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
      expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
    }),
  );
});

it("never falls, nor does it where the series hands over to the fraction", () => {
  const step = 1e-4;
  for (const from of [-3.01, -0.05, 2.99])
    for (let z = from; z < from + 0.1; z += step) expect(normalCdf(z + step)).toBeGreaterThan(normalCdf(z));
});
