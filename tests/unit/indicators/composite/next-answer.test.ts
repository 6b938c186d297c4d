import { describe, expect, it } from "vitest";
import { nextAnswer } from "../../../../indicators/composite/next-answer.ts";

const words = { en: "", fr: "", es: "" };
const because = words;
const levels = [0, 1, 2].map((value) => ({ value, name: words }));

describe("the next answer up", () => {
  const withLevels = {
    direction: "higher-is-better" as const,
    goalposts: { low: 0, high: 2, because },
    unit: { name: words, digits: 0, levels },
  };

  it("is the next level, from a level or from between two", () => {
    const next = nextAnswer(withLevels, [2, 2, 2]);
    expect([next(0), next(0.5), next(1)]).toEqual([1, 1, 2]);
  });

  it("is none from the highest level", () => expect(nextAnswer(withLevels, [0])(2)).toBeNull());

  it("goes down the levels where lower is better", () => {
    const next = nextAnswer({ ...withLevels, direction: "lower-is-better" }, []);
    expect([next(2), next(1), next(0)]).toEqual([1, 0, null]);
  });
});

describe("the next answer up, without levels", () => {
  const more = {
    direction: "higher-is-better" as const,
    goalposts: { low: 0, high: 100, because },
    unit: { name: words, digits: 0 },
  };

  it("is the value that a quarter of the others reach, and that one of them has", () => {
    expect(nextAnswer(more, [10, 40, 20, 30, 80, 70, 60, 50])(20)).toBe(70);
    expect(nextAnswer(more, [10, 20, 30, 40, 50])(20)).toBe(40);
  });

  it("is the low quarter where lower is better", () => {
    expect(nextAnswer({ ...more, direction: "lower-is-better" }, [10, 20, 30, 40])(35)).toBe(10);
  });

  it("is none at that value or above it, nor where both lie beyond a goalpost", () => {
    const next = nextAnswer(more, [10, 20, 30, 120]);
    expect([next(120), next(150), next(110)]).toEqual([null, null, null]);
    expect(nextAnswer(more, [10, 20, 30, 40])(40)).toBeNull();
  });

  it("is none where nobody else has a value", () => expect(nextAnswer(more, [])(20)).toBeNull());
});
