import { describe, expect, it } from "vitest";
import { defineIndicator, type Definition } from "../../../../indicators/define/define-indicator.ts";
import { saysNotTaken, saysTaken, saysTakenBy } from "../../../../indicators/define/testimony.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import { derive } from "../../../../pipelines/derive/derive.ts";
import { indexReadings } from "../../../../pipelines/derive/reading-index.ts";
import { readPlaces } from "../../../../pipelines/lib/source/places.ts";

const all = readPlaces("seeds/places.csv");
const placesOf = (...codes: string[]): Place[] => all.filter(({ iso3 }) => codes.includes(iso3));
const words = (en: string) => ({ en, fr: en, es: en });

/** The share of bids sent online, in percent: an indicator as plain as can be. */
function indicator(change: Partial<Definition> = {}): Definition {
  return {
    ...defineIndicator({
      id: "bids-online",
      pillar: "e-procurement",
      title: words("Bids online"),
      asks: words("How many?"),
      matters: words("It does."),
      method: words("As published."),
      aspect: "in-practice",
      basis: "records",
      unit: { name: words("%"), digits: 0 },
      direction: "higher-is-better",
      goalposts: { low: 0, high: 100, because: words("None and all.") },
      shelfLife: { years: 3 },
      from: [{ source: "survey", inputs: { share: { measure: "share" } } }],
      derive: ({ share }) => share,
      caveats: [words("None.")],
      examples: [{ given: { share: 50 }, expect: 50, score: 50 }],
    }),
    ...change,
  };
}

function reading(part: Partial<Reading>): Reading {
  return {
    source: "survey",
    measure: "share",
    iso3: "KEN",
    year: 2024,
    value: null,
    text: null,
    low: null,
    high: null,
    se: null,
    edition: "first",
    file: "answers",
    key: "KEN|2024",
    ...part,
  };
}

const observe = (change: Partial<Definition>, readings: Reading[], places = placesOf("KEN", "UKR", "ABW")) =>
  derive([indicator(change)], indexReadings(readings), places).observations;
const cell = (rows: ReturnType<typeof observe>, iso3: string, year = 2024) =>
  rows.find((row) => row.iso3 === iso3 && row.year === year);

describe("an observation", () => {
  it("takes value, source and edition from its reading, and a score from the goalposts", () => {
    expect(cell(observe({}, [reading({ value: 25 })]), "KEN")).toEqual({
      indicator: "bids-online",
      iso3: "KEN",
      year: 2024,
      value: 25,
      low: null,
      high: null,
      score: 25,
      status: "reported",
      source: "survey",
      edition: "first",
      note: null,
    });
  });

  it("keeps a zero: none is an answer", () => {
    expect(cell(observe({}, [reading({ value: 0 })]), "KEN")).toMatchObject({
      value: 0,
      score: 0,
      status: "reported",
    });
  });

  it("scores a value outside the goalposts at their end, and keeps the value", () => {
    expect(cell(observe({}, [reading({ value: 130 })]), "KEN")).toMatchObject({ value: 130, score: 100 });
  });

  it("carries a likely range from a standard error, 1.64 of it on either side", () => {
    const { low, high } = cell(observe({}, [reading({ value: 50, se: 10 })]), "KEN") ?? {};
    expect([low, high]).toEqual([50 - 16.4, 50 + 16.4]);
  });

  it("turns the range over where the rule turns the scale over", () => {
    const rows = observe({ derive: ({ share }) => 100 - (share as number) }, [
      reading({ value: 40, low: 30, high: 45 }),
    ]);
    expect(cell(rows, "KEN")).toMatchObject({ value: 60, low: 55, high: 70 });
  });

  it("comes sorted by economy and year, one for every economy and year that was asked", () => {
    const rows = observe({}, [
      reading({ value: 1, year: 2024 }),
      reading({ value: 2, year: 2022, iso3: "UKR" }),
    ]);
    expect(rows.map(({ iso3, year }) => `${iso3} ${year}`)).toEqual([
      "ABW 2022",
      "ABW 2024",
      "KEN 2022",
      "KEN 2024",
      "UKR 2022",
      "UKR 2024",
    ]);
  });
});

describe("an empty cell", () => {
  const answered = reading({ value: 50, iso3: "UKR" });

  it("is not-published where the source lists the economy and gives no answer", () => {
    expect(cell(observe({}, [answered, reading({ text: ".." })]), "KEN")).toMatchObject({
      value: null,
      score: null,
      status: "not-published",
      source: "survey",
    });
  });

  it("is what the indicator says that a blank means", () => {
    const blank = { status: "not-applicable" as const, because: words("No roads") };
    expect(cell(observe({ blank }, [answered, reading({})]), "KEN")).toMatchObject({
      status: "not-applicable",
      note: "No roads",
    });
  });

  it("is not-published, with the publisher's code, where that code says that no answer was given", () => {
    const share = { measure: "share", as: "text" as const, unanswered: ["D*"] };
    const change = {
      from: [{ source: "survey", inputs: { share } }],
      derive: ({ share: letter }: Record<string, number | string | null>) => (letter === "A" ? 4 : null),
    };
    const letters = [reading({ iso3: "UKR", text: "A" }), reading({ text: "D*" })];
    expect(cell(observe(change, letters), "UKR")).toMatchObject({ value: 4, status: "reported" });
    expect(cell(observe(change, letters), "KEN")).toMatchObject({
      value: null,
      status: "not-published",
      note: 'the source writes "D*" instead of an answer',
    });
    expect(cell(observe(change, [letters[0] as Reading, reading({ text: "NA" })]), "KEN")).toMatchObject({
      status: "not-applicable",
    });
  });

  it("is not-collected where the source does not know the economy", () => {
    expect(cell(observe({}, [answered]), "KEN")).toMatchObject({
      value: null,
      status: "not-collected",
      source: null,
    });
  });

  it("is counted with its state where it is part of another", () => {
    expect(cell(observe({}, [answered]), "ABW")).toMatchObject({
      status: "not-applicable",
      note: "counted with NLD",
    });
  });

  it("is not-applicable where the rule finds no answer", () => {
    expect(cell(observe({ derive: () => null }, [answered, reading({ value: 1 })]), "KEN")).toBeUndefined();
    const rows = observe({ derive: ({ share }) => (share === 1 ? null : (share as number)) }, [
      answered,
      reading({ value: 1 }),
    ]);
    expect(cell(rows, "KEN")).toMatchObject({ value: null, status: "not-applicable" });
  });

  it("is absent, with the value that absence has, only where the list is declared exhaustive", () => {
    const absent = { value: 0, because: words("Not on the list of all") };
    expect(cell(observe({ absent }, [answered]), "KEN")).toMatchObject({
      value: 0,
      score: 0,
      status: "reported",
      source: "survey",
      note: "Not on the list of all",
    });
  });

  it("has no row in a year in which nobody was asked", () => {
    expect(observe({}, [answered, reading({ year: 2020 })]).map(({ year }) => year)).not.toContain(2020);
  });
});

describe("alternatives", () => {
  const from = [
    { source: "survey", inputs: { share: { measure: "share" } } },
    { source: "census", inputs: { share: { measure: "online" } } },
  ];
  const older = reading({ source: "census", measure: "online", value: 10, edition: "second" });

  it("give way to the first that has a value", () => {
    expect(cell(observe({ from }, [reading({ value: 20 }), older]), "KEN")).toMatchObject({
      value: 20,
      source: "survey",
    });
    expect(cell(observe({ from }, [reading({ text: "n/a" }), older]), "KEN")).toMatchObject({
      value: 10,
      source: "census",
      edition: "second",
    });
  });

  it("leave the reason for an empty cell to the first source that lists the economy, not to the last", () => {
    const answered = reading({ value: 50, iso3: "UKR" });
    const refused = reading({ text: "n/a" });
    for (const second of [reading({ ...older, value: null }), reading({ ...older, iso3: "UKR" })]) {
      expect(cell(observe({ from }, [answered, refused, second]), "KEN")).toMatchObject({
        value: null,
        status: "not-published",
        source: "survey",
        edition: "first",
      });
    }
  });
});

describe("a reading of another year", () => {
  const inputs = {
    share: { measure: "share" },
    all: { measure: "all", within: [-2, 0] as [number, number] },
  };
  const change = {
    from: [{ source: "survey", inputs }],
    derive: ({ share, all: total }: Record<string, number | string | null>) =>
      ((share as number) / (total as number)) * 100,
  };
  const share = reading({ value: 5 });
  const total = (year: number) => reading({ measure: "all", value: 10, year });

  it("stands in within the years allowed, and the observation says so", () => {
    expect(cell(observe(change, [share, total(2022)]), "KEN")).toMatchObject({
      value: 50,
      status: "estimated",
      note: "all of 2022",
    });
  });

  it("does not stand in beyond them, nor from a later year", () => {
    const other = [reading({ iso3: "UKR", value: 1 }), { ...total(2024), iso3: "UKR" }];
    for (const year of [2021, 2025]) {
      expect(cell(observe(change, [share, total(year), ...other]), "KEN")).toMatchObject({
        value: null,
        status: "not-collected",
      });
    }
  });

  it("gives way to the year's own", () => {
    expect(cell(observe(change, [share, total(2023), total(2024)]), "KEN")?.status).toBe("reported");
  });

  it("does not fill in for the year's own that the publisher left empty", () => {
    const other = [reading({ iso3: "UKR", value: 1 }), { ...total(2024), iso3: "UKR" }];
    const empty = { ...total(2024), value: null };
    expect(cell(observe(change, [share, total(2023), empty, ...other]), "KEN")).toMatchObject({
      value: null,
      status: "not-published",
    });
  });

  it("is the nearest of those allowed, in whatever order they come", () => {
    const near = { ...total(2023), value: 20 };
    for (const readings of [
      [total(2022), near],
      [near, total(2022)],
    ])
      expect(cell(observe(change, [share, ...readings]), "KEN")).toMatchObject({
        value: 25,
        note: "all of 2023",
      });
  });
});

describe("a dated fact", () => {
  const because = words("The list ends in 2015");
  const steps = { first: 2013, complete: 2015, last: 2017, because };
  const change: Partial<Definition> = {
    steps,
    absent: { value: 0, because: words("Not on the list") },
    from: [
      { source: "survey", inputs: { since: { measure: "share", as: "text" as const, optional: true } } },
    ],
    witnesses: ({ since }) => [
      since === "?"
        ? saysTakenBy("since", 2015)
        : since === null
          ? saysNotTaken("since", 2015)
          : saysTaken("since", since, 2017),
    ],
  };
  const listed = (iso3: string, text: string | null) => reading({ iso3, text, key: iso3 });
  const places = placesOf("KEN", "UKR", "GHA", "CHL", "ABW");
  const readings = [listed("KEN", "2016"), listed("UKR", null), listed("GHA", "?")];
  const rows = observe(change, readings, places);
  const series = (iso3: string) => rows.filter((row) => row.iso3 === iso3);

  it("has a row for each of its years, whatever year the list describes", () => {
    expect(series("KEN").map(({ year, value, status }) => [year, value, status])).toEqual([
      [2013, 0, "reported"],
      [2014, 0, "reported"],
      [2015, 0, "reported"],
      [2016, 1, "reported"],
      [2017, 1, "reported"],
    ]);
  });

  it("is reported, not estimated, though the reading is of another year", () => {
    expect(cell(rows, "KEN", 2016)).toMatchObject({ status: "reported", edition: "first", note: null });
  });

  it("is unknown after the last complete year for whoever the rule gives null, and says why", () => {
    expect(cell(rows, "UKR", 2015)).toMatchObject({ value: 0, status: "reported" });
    expect(cell(rows, "UKR", 2016)).toMatchObject({ value: null, status: "not-collected", note: because.en });
  });

  it("is not published before a member of the complete list was seen on it, where it has no date", () => {
    expect(cell(rows, "GHA", 2014)).toMatchObject({
      value: null,
      status: "not-published",
      note: "the source gives no date",
    });
    expect(cell(rows, "GHA", 2016)).toMatchObject({ status: "not-collected", note: because.en });
  });

  it("counts whoever is not on the list up to the last complete year, and no further", () => {
    expect(series("CHL").map(({ value, status, note }) => [value, status, note])).toEqual([
      ...[2013, 2014, 2015].map(() => [0, "reported", "Not on the list"]),
      ...[2016, 2017].map(() => [null, "not-collected", because.en]),
    ]);
    expect(cell(rows, "ABW", 2014)).toMatchObject({ value: null, status: "not-applicable" });
  });

  it("follows the newest reading where two lists name the same economy", () => {
    const later = { ...listed("UKR", "2014"), year: 2025, edition: "second", file: "later" };
    const { observations, provenance } = derive(
      [indicator(change)],
      indexReadings([...readings, later]),
      places,
    );
    expect(cell(observations, "UKR", 2013)).toMatchObject({ value: 0, edition: "second" });
    expect(cell(observations, "UKR", 2017)).toMatchObject({ value: 1, edition: "second" });
    const ways = provenance.filter(({ iso3 }) => iso3 === "UKR");
    expect(ways.map(({ year, file }) => [year, file])).toEqual(
      [2013, 2014, 2015, 2016, 2017].map((year) => [year, "later"]),
    );
  });

  it("leads back to its reading in each year, to the list alone where it is absent, to nothing where unknown", () => {
    const { provenance } = derive([indicator(change)], indexReadings(readings), places);
    const of = (code: string) => provenance.filter(({ iso3 }) => iso3 === code);
    expect(of("KEN").map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017]);
    expect(new Set(of("KEN").map(({ reading: id }) => id)).size).toBe(1);
    expect(of("CHL").map(({ year, reading: id, file }) => [year, id, file])).toEqual(
      [2013, 2014, 2015].map((year) => [year, null, "answers"]),
    );
  });
});

describe("a fault", () => {
  it("names the indicator's file where a measure is not in the readings", () => {
    expect(() => observe({ pillar: "law" }, [reading({ measure: "shares", value: 1 })])).toThrow(
      /indicators\/law\/bids-online\.ts\n {2}found the measure "share" of survey/,
    );
  });

  it("is raised for a rule that gives no number", () => {
    expect(() => observe({ derive: () => Number.NaN }, [reading({ value: 1 })])).toThrow("KEN 2024");
  });
});
