import { describe, expect, it } from "vitest";
import {
  defineIndicator,
  defineStep,
  type Definition,
} from "../../../../indicators/define/define-indicator.ts";
import { asAnswered } from "../../../../indicators/define/testimony.ts";
import type { StepDocument } from "../../../../indicators/records/stories/documents.ts";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import { derive } from "../../../../pipelines/derive/derive.ts";
import { indexReadings } from "../../../../pipelines/derive/reading-index.ts";
import { readPlaces } from "../../../../pipelines/lib/source/places.ts";

const all = readPlaces("seeds/places.csv");
const places = all.filter(({ iso3 }) => ["KEN", "UKR"].includes(iso3));
const words = (en: string) => ({ en, fr: en, es: en });
const described = {
  ...({ pillar: "law", aspect: "in-law", basis: "records", direction: "higher-is-better" } as const),
  ...{ title: words("Law"), asks: words("Is there one?"), matters: words("Yes."), method: words("As said.") },
  ...{ unit: { name: words(""), digits: 0 }, shelfLife: { years: 3 }, caveats: [words("None.")] },
  examples: [{ given: {}, expect: null, score: null }],
};

/** A step told by two waves of a survey, 2010 and 2012. The id is that of a step that typed rows may speak of. */
const since = defineStep({
  ...described,
  id: "right-to-information-since",
  goalposts: { low: 0, high: 1, because: words("No, yes.") },
  from: [
    {
      source: "survey",
      inputs: {
        is: { measure: "law", wave: 2012, optional: true },
        from: { measure: "year", wave: 2012, optional: true },
        was: { measure: "law", wave: 2010, optional: true },
        since: { measure: "year", wave: 2010, optional: true },
      },
    },
  ],
  witnesses: ({ is, from, was, since: year }) => [
    ...asAnswered(["was", "since"], was === null ? null : was === 2, year, 2010),
    ...asAnswered(["is", "from"], is === null ? null : is === 2, from, 2012),
  ],
  steps: { first: 2000, last: 2012, complete: 2012, because: words("Asked last in 2012") },
});

/** The answer of each wave, which states the same step from "in force" (2) on. */
const level = (states: Partial<NonNullable<Definition["states"]>> = {}): Definition =>
  defineIndicator({
    ...described,
    id: "law-level",
    goalposts: { low: 0, high: 2, because: words("None, in force.") },
    from: [{ source: "survey", inputs: { law: { measure: "law" } } }],
    derive: ({ law }) => law,
    states: { step: since.id, from: 2, ...states },
  });

const reading = (measure: string, year: number, value: number | null, iso3 = "KEN"): Reading => ({
  ...{ source: "survey", measure, iso3, year, value, text: null, low: null, high: null, se: null },
  ...{ edition: "first", file: "answers", key: `${iso3}|${year}` },
});
const waves = (was: number, sinceYear: number | null, is: number, fromYear: number | null) => [
  ...[reading("law", 2010, was), reading("year", 2010, sinceYear)],
  ...[reading("law", 2012, is), reading("year", 2012, fromYear)],
];
const typed = (part: Partial<StepDocument>): StepDocument => ({
  ...{ step: "right-to-information-law", iso3: "KEN", says: "taken", date: null, first: null, last: null },
  ...{ source: "survey", document: "A gazette", document_url: "https://example.org/", because: "Read" },
  ...part,
});

function told(readings: Reading[], documents: StepDocument[] = [], states = {}) {
  const derived = derive([since, level(states)], indexReadings(readings), places, documents);
  const of = (id: string) => derived.observations.filter((row) => row.indicator === id && row.iso3 === "KEN");
  const sign = ({ value, status }: { value: number | null; status: string }) =>
    value ?? (status === "contradicted" ? "x" : "?");
  return {
    ...derived,
    years: of(since.id).map(sign).join(""),
    levels: of("law-level").map(sign),
    rows: of(since.id),
  };
}

describe("a step told by two waves", () => {
  it("has no value where they contradict each other, and names both in its note", () => {
    const { years, rows } = told(waves(2, 2003, 2, 2010));
    expect(years).toBe("000xxxxxxx111");
    expect(rows[5]).toMatchObject({
      ...{ value: null, score: null, status: "contradicted", source: "survey" },
      note: "since 2003 (survey, 2010); since 2010 (survey, 2012)",
    });
  });

  it("leads back to both waves in every year", () => {
    const { provenance } = told(waves(2, 2003, 2, 2010));
    const ways = provenance.filter((row) => row.indicator === since.id && row.year === 2005);
    expect(ways.map(({ input }) => input)).toEqual(["from", "is", "since", "was"]);
  });

  it("is in the ledger with what each wave says, whoever is wrong", () => {
    const [entry] = told(waves(2, 2003, 0, null)).ledger;
    expect(entry).toMatchObject({ indicator: since.id, iso3: "KEN", settled: { date: "2003" } });
    expect(entry?.witnesses.map(({ testimony, reading: own }) => [testimony.says, own?.year])).toEqual([
      ["taken", 2010],
      ["not-taken", 2012],
    ]);
  });

  it("is not in the ledger, and not collected, where neither wave names the economy", () => {
    const { ledger, observations } = told(waves(2, 2003, 2, 2003));
    expect(ledger.map(({ iso3 }) => iso3)).toEqual(["KEN"]);
    expect(observations.find(({ iso3 }) => iso3 === "UKR")).toMatchObject({ status: "not-collected" });
  });
});

describe("an answer that states the step", () => {
  it("stands where the step bears it out", () => {
    expect(told(waves(2, 2003, 2, 2003)).levels).toEqual([2, 2]);
    expect(told(waves(0, null, 0, null)).levels).toEqual([0, 0]);
  });

  it("is no none where a law fell out of one wave: a fall is a contradiction, not a repeal", () => {
    const { years, levels } = told(waves(2, 2003, 0, null));
    expect(years).toBe("000xxxxxxxxxx");
    expect(levels).toEqual(["x", "x"]);
  });

  it("is left out where it says no and the dates say yes", () => {
    expect(told(waves(0, null, 2, 2009)).levels).toEqual(["x", 2]);
  });

  it("may say no after the step where what it asks can stop", () => {
    expect(told(waves(0, null, 2, 2009), [], { stops: true }).levels).toEqual([0, 2]);
  });

  it("may say yes after the last year that the step is told of: it may be new", () => {
    const readings = [...waves(0, null, 0, null), reading("law", 2013, 2)];
    expect(told(readings).levels).toEqual([0, 0, 2]);
  });

  it("keeps its yes in a contradicted year where only its no states the step", () => {
    expect(told(waves(2, 2003, 2, 2012), [], { only: "no" }).levels).toEqual([2, 2]);
    expect(told(waves(2, 2003, 2, 2012)).levels).toEqual(["x", 2]);
  });
});

describe("a typed document", () => {
  it("is one more document, whose earlier date counts", () => {
    const { years, ledger } = told(waves(2, 2008, 2, 2008), [typed({ date: "2007-03" })]);
    expect(years).toBe("0000000111111");
    expect(ledger[0]?.settled.date).toBe("2007-03");
  });

  it("contradicts the others where it is more than two years off", () => {
    expect(told(waves(2, 2008, 2, 2008), [typed({ date: "2004" })]).years).toBe("0000xxxx11111");
  });

  it("sets a statement aside, which then says nothing of any year", () => {
    expect(told(waves(2, 2003, 2, 2003), [typed({ says: "set-aside" })]).years).toBe("");
  });

  it("replaces a statement that it sets aside", () => {
    const documents = [typed({ says: "set-aside" }), typed({ date: "2006" })];
    expect(told(waves(2, 2003, 2, 2003), documents).years).toBe("0000001111111");
  });

  it("sets the statement aside in the answers that state the step too", () => {
    const setAside = typed({ says: "set-aside", because: "A city is not the country" });
    const absent = { value: 0, because: words("Not on the list") };
    const list = { ...level(), id: "on-list", absent };
    const rows = (documents: StepDocument[]) =>
      derive([since, level(), list], indexReadings(waves(2, 2003, 2, 2003)), places, documents).observations;
    const of = (id: string, documents: StepDocument[]) =>
      rows(documents).filter(({ indicator, iso3 }) => indicator === id && iso3 === "KEN");
    expect(of("law-level", []).map(({ value }) => value)).toEqual([2, 2]);
    expect(of("law-level", [setAside])).toEqual([]);
    expect(of("on-list", [setAside]).map(({ value }) => value)).toEqual([0, 0]);
    expect(of("on-list", [setAside])[0]?.note).toBe("set aside: A gazette. A city is not the country");
  });

  it("gives its year to an input that asks for the date, where it replaces the list's", () => {
    const dates = {
      ...level({ from: 1 }),
      derive: ({ year }: Record<string, number | null>) => year ?? null,
      from: [
        { source: "survey", inputs: { year: { measure: "year", dates: true as const, optional: true } } },
      ],
    };
    const [first] = derive([since, dates as Definition], indexReadings(waves(2, 2003, 2, 2003)), places, [
      typed({ says: "set-aside" }),
      typed({ date: "2006" }),
    ]).observations.filter(({ indicator }) => indicator === "law-level");
    expect(first?.value).toBe(2006);
  });

  it("turns every no into no value where a register names an earlier date that may not be published", () => {
    const document = typed({ says: "disputed", source: "link-only", document: "A register" });
    const { years, rows } = told(waves(2, 2003, 2, 2003), [document]);
    expect(years).toBe("xxx1111111111");
    expect(rows[0]?.note).toContain("an earlier date (A register: see https://example.org/)");
  });

  it("of another economy or another step changes nothing", () => {
    const documents = [typed({ iso3: "UKR", date: "2001" }), typed({ step: "uncac", date: "2001" })];
    expect(told(waves(2, 2003, 2, 2003), documents).years).toBe("0001111111111");
  });
});
