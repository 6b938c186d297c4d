import { describe, expect, it } from "vitest";
import { keyOf, mix, uniform } from "../../../../indicators/composite/random.ts";

const N = 200_000;
const stream = (key: number) => Float64Array.from({ length: N }, (_, at) => uniform(key, at));
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("addressed random numbers", () => {
  it("are the same for the same name, in whatever order they are asked for", () => {
    const key = keyOf(1, "measurement", "KEN", "government-effectiveness");
    const forwards = [0, 1, 2, 3].map((at) => uniform(key, at));
    const backwards = [3, 2, 1, 0].map((at) => uniform(key, at)).reverse();
    expect(backwards).toEqual(forwards);
    expect(keyOf(1, "measurement", "KEN", "government-effectiveness")).toBe(key);
  });

  it("differ by seed, by name and by where one name ends and the next begins", () => {
    const keys = [
      keyOf(1, "ab", "c"),
      keyOf(1, "a", "bc"),
      keyOf(2, "ab", "c"),
      keyOf(1, "ab", 99),
      keyOf(1),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("stay inside the open interval from 0 to 1", () => {
    const values = stream(keyOf(7));
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it("fill a hundred equal boxes evenly: chi-squared below its 1-in-10,000 limit", () => {
    for (const seed of [1, 2, 3]) {
      const boxes = new Float64Array(100);
      for (const value of stream(keyOf(seed, "boxes"))) {
        const box = Math.floor(value * 100);
        boxes[box] = (boxes[box] as number) + 1;
      }
      const expected = N / 100;
      const chi = boxes.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(chi).toBeLessThan(161.3); // of 99 degrees of freedom
    }
  });

  it("do not go together: neighbours in a stream and neighbouring streams are uncorrelated", () => {
    const [a, b] = [stream(keyOf(1, "weights", "a")), stream(keyOf(1, "weights", "b"))];
    const product = (x: Float64Array, y: Float64Array) =>
      mean(x.map((value, at) => (value - 0.5) * ((y[at] as number) - 0.5))) * 12;
    expect(Math.abs(product(a, b))).toBeLessThan(4 / Math.sqrt(N));
    expect(Math.abs(product(a.subarray(1), a.subarray(0, N - 1)))).toBeLessThan(4 / Math.sqrt(N));
  });

  it("mix one to one: no two of 100,000 neighbours meet", () => {
    expect(new Set(Array.from({ length: 100_000 }, (_, at) => mix(at))).size).toBe(100_000);
  });
});
