import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ErratumRow } from "../../../../indicators/schema/edition.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { ProvenanceRow, ReadingRow } from "../../../../indicators/schema/reading.ts";
import {
  applyChanges,
  cellsOf,
  changesBetween,
  isSame,
  type Compared,
} from "../../../../pipelines/editions/changes.ts";
import { readingId } from "../../../../pipelines/derive/reading-id.ts";

interface Stated {
  value: number | null;
  /** What the reading says, where the rule does not repeat it. */
  said?: number;
  year?: number;
  edition?: string;
}

/** An edition of one indicator made of one reading a cell, by economy. */
function editionOf(cells: Record<string, Stated>, errata: ErratumRow[] = []): Compared {
  const rows = Object.entries(cells).map(([iso3, { value, said, year = 2024, edition = "first" }]) => {
    const reading: Omit<ReadingRow, "reading"> = {
      ...{ source: "survey", measure: "share", iso3, year, value: said ?? value },
      ...{ text: null, low: null, high: null, se: null, edition, file: "answers", key: iso3 },
    };
    const id = readingId(reading);
    return { observation: observed(iso3, year, value, edition), reading: { reading: id, ...reading }, id };
  });
  return {
    observations: rows.map(({ observation }) => observation),
    readings: rows.map(({ reading }) => reading),
    provenance: rows.map(({ observation: { indicator, iso3, year }, id }): ProvenanceRow => ({
      ...{ indicator, iso3, year, input: "share", reading: id, source: "survey", file: "answers" },
    })),
    errata,
  };
}

const observed = (iso3: string, year: number, value: number | null, edition: string): Observation => ({
  ...{ indicator: "bids-online", iso3, year, value, low: null, high: null, score: value },
  ...{ status: value === null ? "not-published" : "reported", source: "survey", edition, note: null },
});

const reasonOf = (before: Compared, after: Compared) =>
  changesBetween(before, after).map(({ reason }) => reason);

describe("the reason of a change", () => {
  it("is new data where the statement was not held before", () => {
    expect(reasonOf(editionOf({}), editionOf({ KEN: { value: 50 } }))).toEqual(["new-data"]);
    const filled = editionOf({ KEN: { value: 50, year: 2025 } });
    expect(reasonOf(editionOf({ KEN: { value: 50 } }), filled)).toContain("new-data");
  });

  it("is the publisher's revision where another edition states the same measure, economy and year anew", () => {
    const [before, after] = [{ value: 50 }, { value: 40, edition: "second" }];
    expect(reasonOf(editionOf({ KEN: before }), editionOf({ KEN: after }))).toEqual(["publisher-revision"]);
  });

  it("is the publisher's revision where a statement is withdrawn", () => {
    expect(reasonOf(editionOf({ KEN: { value: 50 } }), editionOf({}))).toEqual(["publisher-revision"]);
  });

  it("is new data where an economy is not on a list that was not held before", () => {
    const after = editionOf({ KEN: { value: 0 } });
    const listed = {
      ...after,
      readings: [],
      provenance: after.provenance.map((row) => ({ ...row, reading: null })),
    };
    expect(reasonOf(editionOf({}), listed)).toEqual(["new-data"]);
  });

  it("is method where the readings are the same and the value is not", () => {
    const [before, after] = [{ value: 50 }, { value: 25, said: 50 }];
    expect(reasonOf(editionOf({ KEN: before }), editionOf({ KEN: after }))).toEqual(["method"]);
  });

  it("is a correction where we hold the same statement otherwise than before", () => {
    expect(reasonOf(editionOf({ KEN: { value: 50 } }), editionOf({ KEN: { value: 5 } }))).toEqual([
      "correction",
    ]);
  });

  it("is a correction where the cell is on the list of errata, whatever else it might be", () => {
    const erratum: ErratumRow = {
      ...{ indicator: "bids-online", iso3: "KEN", year: 2024, old_value: 50, new_value: 25 },
      ...{ reason: "A rule had counted drafts.", date: "2025-02-01" },
    };
    const before = editionOf({ KEN: { value: 50 } });
    expect(reasonOf(before, editionOf({ KEN: { value: 25, said: 50 } }, [erratum]))).toEqual(["correction"]);
    const after = editionOf({ KEN: { value: 20, said: 50 } }, [erratum]);
    expect(reasonOf(editionOf({ KEN: { value: 25, said: 50 } }, [erratum]), after)).toEqual(["method"]);
  });
});

it("is silent about cells that are the same, and about cells empty before and after", () => {
  const same = editionOf({ KEN: { value: 50 }, UKR: { value: null } });
  expect(
    changesBetween(same, editionOf({ KEN: { value: 50 }, UKR: { value: null }, PER: { value: null } })),
  ).toEqual([]);
});

const cell = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 100 })),
  edition: fc.constantFrom("first", "second"),
});
const edition = fc
  .dictionary(fc.constantFrom("KEN", "UKR", "PER", "TUN", "NPL", "CHL"), cell)
  .map((cells) => editionOf(cells));

it("is whole: the edition before, changed, is the edition after, for any two editions", () => {
  fc.assert(
    fc.property(edition, edition, (before, after) => {
      const changed = applyChanges(before.observations, changesBetween(before, after));
      const wanted = [...cellsOf(after.observations)].filter(([, { value }]) => value !== null);
      expect(changed.size).toBe(wanted.length);
      for (const [key, row] of wanted) expect(isSame(changed.get(key), row)).toBe(true);
    }),
  );
});
