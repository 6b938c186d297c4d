import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asAnswered,
  saysNotTaken,
  saysPaused,
  saysTaken,
  saysTakenBy,
  saysUndone,
  settle,
  TOLERANCE,
  type Testimony,
} from "../../../../indicators/define/testimony.ts";

/** Years 2000 to 2012: 1 yes, 0 no, x contradicted, ? undated, . nobody asked so late. */
const SIGNS = { contradicted: "x", undated: "?", unasked: "." } as const;
const series = (testimonies: Testimony[], isDisputed = false) => {
  const { tell } = settle(testimonies, isDisputed);
  return Array.from({ length: 13 }, (_, at) => tell(2000 + at))
    .map(({ value, why }) => value ?? SIGNS[why as keyof typeof SIGNS])
    .join("");
};
const early = (since: number | null, is: boolean | null = true) =>
  asAnswered(["was", "since"], is, since, 2010);
const late = (since: number | null, is: boolean | null = true) => asAnswered(["is", "from"], is, since, 2012);

describe("the years of a step", () => {
  it.each([
    ["one document: no before its year, yes from it on", late(2005), "0000011111111"],
    ["two that agree", [...early(2005), ...late(2005)], "0000011111111"],
    ["two that differ by two years: the earlier holds", [...early(2005), ...late(2007)], "0000011111111"],
    ["two that differ by three: no value between", [...early(2005), ...late(2008)], "00000xxx11111"],
    [
      "the same, the later document naming the earlier year",
      [...early(2008), ...late(2005)],
      "00000xxx11111",
    ],
    ["a fall: no value from the year on", [...early(2005), ...late(null, false)], "00000xxxxxxxx"],
    ["a fall from a yes without a year", [...early(null), ...late(null, false)], "??????????xxx"],
    ["a rise that the earlier document rules out", [...early(null, false), ...late(2005)], "00000xxxxxx11"],
    ["a rise near enough to the earlier no", [...early(null, false), ...late(2010)], "0000000000111"],
    ["no and then no", [...early(null, false), ...late(null, false)], "0000000000000"],
    ["a plan beside a year is no step", [...late(2005, false)], "0000000000000"],
    ["a yes without a year is known when asked alone", late(null), "????????????1"],
    ["no, and then a yes without a year", [...early(null, false), ...late(null)], "00000000000?1"],
    ["two yeses without a year, and what lies between", [...early(null), ...late(null)], "??????????111"],
    ["a year beside a yes seen a little before it", [...early(null), ...late(2011)], "0000000000111"],
    ["nobody asked after the first document", early(2005), "00000111111.."],
    ["no answer is no document", [...early(2005), ...late(null, null)], "00000111111.."],
    ["no document at all", [], "............."],
  ])("%s", (_, testimonies, expected) => {
    expect(series(testimonies)).toBe(expected);
  });

  it("holds the doubt of a date that does not say by which year's end", () => {
    expect(series([saysTaken("list", "2005", 2012, [2005, 2006])])).toBe("00000?1111111");
  });

  it("has no value where a list names nobody and another document says by when", () => {
    const seen: Testimony = { by: "seen", says: "taken", date: null, first: 2004, last: 2012, asked: 2012 };
    expect(series([saysNotTaken("list", 2010), seen])).toBe("0000xxxxxxx?1");
  });

  it("is no again from a dated undoing on, whatever a later document says", () => {
    const left = [saysTaken("joined", "2005-04", 2012), saysUndone("left", "2009-08-01", 2012)];
    expect(series(left)).toBe("0000011110000");
    expect(series([...left, saysNotTaken("list", 2012)])).toBe("0000011110000");
  });

  it("leaves the year before open where the month or the year of its undoing alone is known", () => {
    expect(series([saysTaken("joined", "2005", 2012), saysUndone("left", "2009-08", 2012)])).toBe(
      "00000111?0000",
    );
  });

  it("is neither yes nor no while it rests", () => {
    const rests = [saysTaken("joined", "2005", 2012), saysPaused("suspended", "2008", 2012)];
    expect(series(rests)).toBe("00000111?????");
    expect(series([...rests, saysUndone("left", "2010-02-01", 2012)])).toBe("00000111??000");
  });

  it("is no in a single year of which alone a document denies it", () => {
    expect(series([saysNotTaken("list", 2006, 2006)])).toBe("??????0??????".replaceAll("?", "."));
  });

  it("is unknown from the step on where the day of its undoing is not known, but in a year in which it was seen", () => {
    const left = [saysTaken("joined", "2005", 2012), saysUndone("left", null, 2012)];
    expect(series(left)).toBe("00000????????");
    expect(series([...left, saysTakenBy("seen", 2009)])).toBe("00000????1???");
  });

  it("is never a no where a register that may not be published names an earlier date", () => {
    expect(series(late(2005), true)).toBe("xxxxx11111111");
  });
});

describe("the date of a step", () => {
  it("is the earliest, and names the latest where it is more than two years off", () => {
    const { date, by, latest, contradicted } = settle([...early(2002), ...late(2010)]);
    expect([date, by, latest, contradicted]).toEqual(["2002", "since", "2010", [[2002, 2009]]]);
    expect(settle([...early(2002), ...late(2004)]).latest).toBeNull();
  });

  it("is the year in which it was first seen, where a document dates it up to two years later", () => {
    expect(settle([...early(null), ...late(2011)])).toMatchObject({ date: "2010", by: "was" });
  });

  it("refuses what is no date", () => {
    expect(() => saysTaken("list", "1", 2012)).toThrow("expected a year or a date");
    expect(() => saysTaken("list", "12/2016", 2012)).toThrow("expected a year or a date");
  });
});

describe("whatever documents say", () => {
  const testimony = fc
    .record({
      is: fc.boolean(),
      since: fc.option(fc.integer({ min: 1998, max: 2012 })),
      asked: fc.integer({ min: 2008, max: 2012 }),
    })
    .map(({ is, since, asked }) => asAnswered([`is ${asked}`, `since ${asked}`], is, since, asked));
  const several = fc.array(testimony, { minLength: 1, maxLength: 4 }).map((all) => all.flat());

  it("no year is told against a document that dates the step", () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1996, max: 2012 }), (all, year) => {
        const told = settle(all).tell(year);
        const saysYes = all.some((each) => each.says === "taken" && each.last <= year && year <= each.asked);
        const differs = all.some(
          (each) => each.says === "taken" && each.last - TOLERANCE > year && each.date !== null,
        );
        if (told.value === 0) expect(saysYes).toBe(false);
        if (saysYes && differs) expect(told).toEqual({ value: null, why: "contradicted" });
      }),
    );
  });

  it("the order of the documents changes nothing", () => {
    fc.assert(
      fc.property(several, (all) => {
        expect(series(all.toReversed())).toBe(series(all));
      }),
    );
  });
});
