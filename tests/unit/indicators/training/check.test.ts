import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, foldName, numbersIn, seal } from "../../../../indicators/training/check.ts";
import type { Exercise, Kind } from "../../../../indicators/training/exercise.ts";

const places = [
  { iso3: "CIV", iso2: "CI", name_en: "Côte d’Ivoire", name_fr: "Côte d’Ivoire", name_es: "Costa de Marfil" },
  { iso3: "KEN", iso2: "KE", name_en: "Kenya", name_fr: "Kenya", name_es: "Kenia" },
].map((place) => ({
  ...place,
  aliases: place.iso3 === "CIV" ? "Ivory Coast" : null,
  region: "sub-saharan-africa" as const,
}));

function verdict(kind: Kind, answer: number | string[], given: string[], digits = 0) {
  const exercise = { id: "x", kind, digits } as Exercise;
  return check(exercise, seal(exercise, { answer, figures: {} }, places, "2026.2"), given);
}

describe("a number", () => {
  it.each(["1234", "1,234", "1 234", "1.234", "1\u202f234", "about 1,234 days", "1234.3"])(
    "of 1234 is met by %j",
    (typed) => expect(verdict("number", 1234.3, [typed])).toBe("right"),
  );
  it.each(["1233", "1235", "12.34", "-1234", "12345", "123.4"])("of 1234 is not met by %j", (typed) =>
    expect(verdict("number", 1234.3, [typed])).toBe("wrong"),
  );
  it.each(["45.3", "45,3", "45.3 %", "45,30"])("of one decimal is met by %j", (typed) =>
    expect(verdict("number", 45.26, [typed], 1)).toBe("right"),
  );
  it("in the middle of two is right rounded up and down", () => {
    expect(["2", "3", "4"].map((typed) => verdict("number", 2.5, [typed]))).toEqual([
      "right",
      "right",
      "wrong",
    ]);
  });
  it.each(["", "  ", "many"])("cannot be read from %j", (typed) =>
    expect(verdict("number", 5, [typed])).toBe("unread"),
  );
  it("is met by itself and by no other whole number, as each language writes it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom("en", "fr", "es"),
        (n, far, language) => {
          const write = (number: number) => new Intl.NumberFormat(language).format(number);
          expect(verdict("number", n, [write(n)])).toBe("right");
          expect(verdict("number", n, [String(n + far)])).toBe("wrong");
        },
      ),
    );
  });
  it("keeps its sign", () => expect(numbersIn("−12,5")).toContain(-12.5));
});

describe("a place", () => {
  it.each([
    "Côte d’Ivoire",
    "cote d'ivoire",
    "CIV",
    "ci",
    "Costa de Marfil",
    "la Côte d’Ivoire",
    "Ivory Coast",
  ])("is met by %j", (typed) => expect(verdict("place", ["CIV"], [typed])).toBe("right"));
  it.each(["Kenya", "C", "Ivoire"])("is not met by %j", (typed) =>
    expect(verdict("place", ["CIV"], [typed])).toBe("wrong"),
  );
  it("folds accents, case and marks", () => expect(foldName("Guinée-Bissau")).toBe("guinee bissau"));
});

describe("a choice of several", () => {
  it("is right in any order, and wrong with one too few or too many", () => {
    const set = ["KEN", "CIV"];
    expect(verdict("some", set, ["CIV", "KEN"])).toBe("right");
    expect(verdict("some", set, ["CIV"])).toBe("wrong");
    expect(verdict("some", set, ["CIV", "CIV"])).toBe("wrong");
    expect(verdict("some", set, ["CIV", "KEN", "UGA"])).toBe("wrong");
    expect(verdict("some", set, [])).toBe("unread");
  });
});

it("keeps no answer in clear text", () => {
  const exercise = { id: "x", kind: "place" } as Exercise;
  expect(JSON.stringify(seal(exercise, { answer: ["CIV"], figures: {} }, places, "2026.2"))).not.toMatch(
    /CIV|voire/,
  );
});
