import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../../indicators/schema/vocabulary.ts";
import { bandIndexOf } from "../../../../indicators/composite/band.ts";
import { days, outOf, percent, scale, yesInPartNo } from "../../../../indicators/define/units.ts";
import {
  formatBytes,
  formatDate,
  formatDollars,
  formatNumber,
  formatPercent,
  formatRange,
  formatScore,
  formatSigned,
  formatValue,
  formatYears,
} from "../../../../site/i18n/format.ts";

describe("formatNumber", () => {
  it("writes a real minus", () => expect(formatNumber(-0.36, 2, "en")).toBe("−0.36"));
  it("never writes minus zero", () => expect(formatNumber(-0.001, 2, "en")).toBe("0.00"));
  it("uses the language's decimal sign", () => expect(formatNumber(1.5, 1, "fr")).toBe("1,5"));
  it("groups thousands", () => expect(formatNumber(136636, 0, "en")).toBe("136,636"));
});

describe("formatScore", () => {
  it("is whole", () => expect([formatScore(60, "en"), formatScore(43.6, "en")]).toEqual(["60", "44"]));
  it("never stands in another band than its score", () => {
    expect([formatScore(59.97, "en"), formatScore(39.66, "fr")]).toEqual(["59.9", "39,6"]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        expect(bandIndexOf(Number(formatScore(score, "en")))).toBe(bandIndexOf(score));
      }),
    );
  });
});

describe("formatValue", () => {
  it("gives the answer in words where the value is one", () => {
    expect(formatValue(100, yesInPartNo, "en")).toBe("Yes");
    expect(formatValue(50, yesInPartNo, "es")).toBe("En parte");
  });
  it("gives the number where the value lies between two answers", () => {
    expect(formatValue(25, yesInPartNo, "en")).toBe("25% of points");
  });
  it("sets the unit after the number", () => {
    expect(formatValue(11, outOf(16), "en")).toBe("11\u00a0of 16");
    expect(formatValue(86.4, percent, "en")).toBe("86%");
    expect(formatValue(86.4, percent, "fr")).toBe("86\u00a0%");
  });
  it("says one day and two days, by the number as it is shown and the rules of the language", () => {
    const shown = (value: number, language: Language) =>
      formatValue(value, days, language).replace("\u00a0", " ");
    expect([0, 1, 1.4, 1.5].map((value) => shown(value, "en"))).toEqual([
      "0 days",
      "1 day",
      "1 day",
      "2 days",
    ]);
    expect([0, 1, 2].map((value) => shown(value, "fr"))).toEqual(["0 jour", "1 jour", "2 jours"]);
    expect([0, 1, 2].map((value) => shown(value, "es"))).toEqual(["0 días", "1 día", "2 días"]);
  });
  it("keeps a bare scale bare", () => expect(formatValue(0.843, scale(2), "en")).toBe("0.84"));
});

describe("formatRange", () => {
  it("joins two ends with an en dash", () => expect(formatRange(49, 58, scale(0), "to", "en")).toBe("49–58"));
  it("tells the ends apart by a word where one has a minus", () => {
    expect(formatRange(-0.8, 0.1, scale(1), "to", "en")).toBe("−0.8 to 0.1");
  });
});

describe("formatSigned", () => {
  it("writes a plus and a real minus", () => {
    expect([formatSigned(1.2, 1, "en"), formatSigned(-0.4, 1, "fr")]).toEqual(["+1.2", "−0,4"]);
  });
  it("writes no sign before what rounds to zero", () => {
    expect([0, -0, 0.04, -0.04].map((value) => formatSigned(value, 1, "en"))).toEqual(Array(4).fill("0.0"));
  });
});

it("writes shares and dollars as each language does, in one piece", () => {
  const all = (of: (language: Language) => string) => LANGUAGES.map(of);
  expect(all((language) => formatPercent(0.285, language, 1))).toEqual([
    "28.5%",
    "28,5\u00a0%",
    "28,5\u00a0%",
  ]);
  expect(all((language) => formatPercent(-0.001, language))).toEqual(["0%", "0\u00a0%", "0\u00a0%"]);
  expect(all((language) => formatDollars(15_849, language))).toEqual([
    ...["$15,800", "15\u202f800\u00a0$", "15.800\u00a0$"],
  ]);
});

it("writes sizes in the units people read", () => {
  expect(formatBytes(348_000, "en")).toBe("348\u00a0KB");
  expect(formatBytes(6_430_767, "fr")).toBe("6,4\u00a0Mo");
});

it("writes a day in words, the day before the month in English", () => {
  expect(formatDate("2026-11-24", "en")).toBe("24 November 2026");
  expect(formatDate("2026-11-24", "es")).toBe("24 de noviembre de 2026");
});

it("writes one year once", () => {
  expect(formatYears(2025, 2025)).toBe("2025");
  expect(formatYears(1996, 2023)).toBe("1996–2023");
});
