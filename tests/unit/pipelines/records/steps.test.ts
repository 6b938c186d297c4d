import { describe, expect, it } from "vitest";
import {
  saysNotTaken,
  saysTaken,
  saysTakenBy,
  saysUndone,
  settle,
  type Testimony,
} from "../../../../indicators/define/testimony.ts";
import type { StepDocument } from "../../../../indicators/records/stories/documents.ts";
import type { Reading } from "../../../../indicators/schema/reading.ts";
import type { LedgerEntry } from "../../../../pipelines/derive/ledger.ts";
import { settledEvents, stepRows, witnessRows } from "../../../../pipelines/records/steps.ts";

const sources = [
  { id: "survey", title: "A survey", url: "https://example.org/survey" },
  { id: "ogp-membership", title: "Members", url: "https://example.org/members" },
];
const reading = (year: number, source = "survey") =>
  ({ source, measure: "law", iso3: "KEN", year, edition: "first" }) as Reading;

function entry(
  iso3: string,
  said: [wave: number | null, testimony: Testimony][],
  over: Partial<LedgerEntry> = {},
): LedgerEntry {
  return {
    ...{
      indicator: "right-to-information-since",
      iso3,
      disputes: [],
      setAside: [],
      isUnlisted: false,
      taken: [],
    },
    witnesses: said.map(([wave, testimony]) => ({
      ...{ testimony, document: null, wave, list: reading(2019, "ogp-membership") },
      reading: wave === null ? null : reading(wave),
    })),
    settled: settle(
      said.map(([, testimony]) => testimony),
      (over.disputes?.length ?? 0) > 0,
    ),
    ...over,
  };
}
const document: StepDocument = {
  ...{ step: "right-to-information-law", iso3: "KEN", says: "disputed", date: null, first: null, last: null },
  ...{
    source: "link-only",
    document: "A register",
    document_url: "https://example.org/",
    because: "Earlier",
  },
};
const event = (type: string, iso3: string, date: string) => ({
  ...{ iso3, date, type, what: `${type} of ${iso3}`, upstream: "survey", source: "reform-events" },
  ...{ document: "A list", document_url: null },
});
const law = (enacted: string | null, in_force: string | null) => ({
  ...{
    iso3: "KEN",
    law: "An act",
    enacted,
    in_force,
    source: "laws",
    document: "A gazette",
    document_url: null,
  },
});
const mexico = entry("MEX", [
  [2020, saysTaken("a", 2002, 2020)],
  [2022, saysTaken("b", 2016, 2022)],
]);
const kenya = entry("KEN", [[2022, saysTaken("b", 2016, 2022)]]);

describe("who has taken a step", () => {
  it("is dated by the earliest document, and the row names the latest", () => {
    expect(stepRows([mexico], [], [], sources)).toMatchObject([
      {
        ...{ step: "right-to-information-law", iso3: "MEX", date: "2002", latest: "2016", precision: "year" },
        ...{ agreement: "contradicted", documents: 2, chance_wrong: 0.5, upstream: "survey" },
        ...{ document: "A survey: wave of 2020, first", document_url: "https://example.org/survey" },
      },
    ]);
  });

  it("keeps the document of an event of the same year, and not that of another year", () => {
    const events = [
      event("right-to-information law", "KEN", "2016-08"),
      event("right-to-information law", "MEX", "2016"),
    ];
    const rows = stepRows([kenya, mexico], events, [], sources);
    expect(rows.map(({ iso3, source, what }) => [iso3, source, what])).toEqual([
      ["MEX", "survey", "Right-to-information law"],
      ["KEN", "reform-events", "right-to-information law of KEN"],
    ]);
  });

  it("is not who has not, and not who has without a date", () => {
    expect(stepRows([entry("UGA", [[2022, saysNotTaken("b", 2022)]])], [], [], sources)).toEqual([]);
  });

  it("bears the day of its undoing", () => {
    const left = entry(
      "TUR",
      [
        [2019, saysNotTaken("joined", 2010)],
        [2019, saysTaken("joined", "2012-04", 2019)],
        [2019, saysUndone("left", "2017-09-21", 2019)],
      ],
      { indicator: "ogp-member" },
    );
    expect(stepRows([left], [], [], sources)).toMatchObject([
      {
        step: "open-government-partnership",
        date: "2012-04",
        precision: "month",
        undone: true,
        until: "2017-09-21",
      },
    ]);
  });

  it("is undone all the same where no document names the day", () => {
    const left = entry(
      "TZA",
      [
        [2019, saysTaken("joined", "2012-04", 2019)],
        [2019, saysUndone("left", null, 2019)],
      ],
      { indicator: "ogp-member" },
    );
    expect(stepRows([left], [], [], sources)).toMatchObject([{ date: "2012-04", undone: true, until: null }]);
  });

  it("is contradicted too where a register that may only be linked to names an earlier date", () => {
    const [row] = stepRows([{ ...kenya, disputes: [document] }], [], [], sources);
    expect(row).toMatchObject({ agreement: "contradicted", latest: null, documents: 2 });
  });

  it("dates a law by its enactment, else by its entry into force, and leaves an undated law out", () => {
    const rows = stepRows([], [], [law("2020", "2021"), law(null, "2019"), law(null, null)], sources);
    expect(rows.map(({ date, chance_wrong }) => [date, chance_wrong])).toEqual([
      ["2019", null],
      ["2020", null],
    ]);
  });

  it("stands in the order of the table's key: step, date, economy", () => {
    const portal = entry("KEN", [[2022, saysTaken("b", 2000, 2022)]], { indicator: "portal-live" });
    const rows = stepRows([mexico, kenya, portal], [], [law("2005", null)], sources);
    expect(rows.map(({ step, date }) => `${step} ${date}`)).toEqual([
      "e-procurement-portal 2000",
      "procurement-law 2005",
      "right-to-information-law 2002",
      "right-to-information-law 2016",
    ]);
  });
});

describe("what each document says", () => {
  it("has a row for each, with its wave", () => {
    expect(
      witnessRows([mexico], sources).map(({ says, date, asked, document: name }) => [
        says,
        date,
        asked,
        name,
      ]),
    ).toEqual([
      ["taken", "2002", 2020, "A survey: wave of 2020, first"],
      ["taken", "2016", 2022, "A survey: wave of 2022, first"],
    ]);
  });

  it("names a list that is silent, where another document says that the step was taken", () => {
    const seen = entry("MWI", [
      [null, saysNotTaken("list", 2018)],
      [2022, saysTaken("b", 2016, 2022)],
    ]);
    expect(witnessRows([seen], sources)[0]).toMatchObject({
      ...{ says: "not-taken", source: "ogp-membership", reading: null },
      document: "Members, first: not on the list",
    });
  });

  it("names a list once that both counts a member and dates its joining, and so do the documents of the step", () => {
    const joined = entry(
      "ALB",
      [
        [2019, saysTaken("joined", "2012-04", 2019)],
        [2019, saysTakenBy("member", 2019)],
      ],
      { indicator: "ogp-member" },
    );
    expect(witnessRows([joined], sources).map(({ date }) => date)).toEqual(["2012-04"]);
    expect(stepRows([joined], [], [], sources)).toMatchObject([{ documents: 1, agreement: "one-document" }]);
    const elsewhere = entry("ALB", [
      [2019, saysTaken("joined", "2012-04", 2019)],
      [2022, saysTakenBy("member", 2022)],
    ]);
    expect(witnessRows([elsewhere], sources)).toHaveLength(2);
  });

  it("says nothing of who has not taken it by any document", () => {
    expect(witnessRows([entry("UGA", [[2022, saysNotTaken("b", 2022)]])], sources)).toEqual([]);
  });

  it("names a register that may only be linked to without source and date, and what was set aside with its reason", () => {
    const rows = witnessRows(
      [{ ...kenya, disputes: [document], setAside: [{ ...document, says: "set-aside", source: "survey" }] }],
      sources,
    );
    expect(rows.map(({ says, source, date, because }) => [says, source, date, because])).toEqual([
      ["earlier-date", null, null, "Earlier"],
      ["set-aside", "survey", null, "Earlier"],
      ["taken", "survey", "2016", null],
    ]);
  });
});

describe("the events of the timeline", () => {
  const settled = settledEvents(
    [
      event("right-to-information law", "MEX", "2016"),
      event("right-to-information law", "JAM", "2010"),
      event("UNCAC", "MEX", "2004-07-20"),
    ],
    stepRows([mexico], [], [], sources),
  );

  it("bear the date of the ledger where one wave was restated, and keep their own elsewhere", () => {
    expect(settled.map(({ iso3, type, date }) => [iso3, type, date])).toEqual([
      ["MEX", "UNCAC", "2004-07-20"],
      ["MEX", "right-to-information law", "2002"],
    ]);
  });
});
