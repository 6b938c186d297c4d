import { describe, expect, it } from "vitest";
import type { CatalogIndicator } from "../../../../indicators/schema/indicator.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { FileRow, ProvenanceRow, ReadingRow } from "../../../../indicators/schema/reading.ts";
import { evidenceOf, fileKey, locate } from "../../../../site/data/evidence-of-place.ts";
import type { ProfileRow } from "../../../../site/data/profile-of-place.ts";

const file = (over: Partial<FileRow> = {}): FileRow => ({
  ...{ source: "survey", file: "answers", name: "answers.csv", url: "https://example.org/answers.csv" },
  ...{ sha256: "ab".repeat(32), bytes: 12, retrieved: "2026-11-24" },
  ...{ key_columns: "code|year", value_column: null, ...over },
});

const reading = (over: Partial<ReadingRow> = {}): ReadingRow => ({
  ...{ reading: "0123456789ab", source: "survey", measure: "q1", iso3: "KEN", year: 2024, value: 0.3 },
  ...{ text: null, low: null, high: null, se: null, edition: "first", file: "answers", key: "KEN|2024" },
  ...over,
});

const shown = (over: Partial<Observation> = {}): ProfileRow => ({
  indicator: { id: "asks", sources: ["survey"] } as CatalogIndicator,
  row: {
    ...{ indicator: "asks", iso3: "KEN", year: 2024, value: 1, low: null, high: null, score: 100 },
    ...{ status: "reported", source: "survey", edition: "first", note: null, ...over },
  },
  ...{ isOld: false, region: null, income: null, standing: null, lead: null },
});

const step = (over: Partial<ProvenanceRow> = {}): ProvenanceRow => ({
  ...{ indicator: "asks", iso3: "KEN", year: 2024, input: "answer", reading: "0123456789ab" },
  ...{ source: "survey", file: "answers", ...over },
});

const book = (readings: ReadingRow[], files: FileRow[] = [file()]) => ({
  readings: new Map(readings.map((each) => [each.reading, each])),
  files: new Map(files.map((each) => [fileKey(each), each])),
});

const empty = { value: null, score: null } as const;

describe("the way back", () => {
  it("leads from a value to its reading, its row and its file", () => {
    const [found] = evidenceOf([shown()], [step()], book([reading()]));
    expect(found?.files).toEqual([
      {
        file: file(),
        readings: [
          {
            reading: reading(),
            row: [
              { column: "code", cell: "KEN" },
              { column: "year", cell: "2024" },
            ],
            column: "q1",
          },
        ],
      },
    ]);
    expect(found?.lookedIn).toEqual([]);
  });

  it("takes no step of another year or another indicator", () => {
    const steps = [step(), step({ year: 2020, reading: "f" }), step({ indicator: "other", reading: "f" })];
    const [found] = evidenceOf([shown()], steps, book([reading()]));
    expect(found?.files.flatMap(({ readings }) => readings)).toHaveLength(1);
  });

  it("names a file once for all that was read there", () => {
    const two = [reading(), reading({ reading: "ba9876543210", measure: "q2" })];
    const steps = [step(), step({ input: "second", reading: "ba9876543210" })];
    const [found] = evidenceOf([shown()], steps, book(two));
    expect(found?.files.map(({ readings }) => readings.map(({ column }) => column))).toEqual([["q1", "q2"]]);
  });

  it("keeps the list of which the economy is not part", () => {
    const [found] = evidenceOf([shown({ value: 0, score: 0 })], [step({ reading: null })], book([]));
    expect(found?.files).toEqual([{ file: file(), readings: [] }]);
  });

  it("says where it was looked for, where nothing stands behind an empty cell", () => {
    const [found] = evidenceOf([shown({ ...empty, status: "not-collected" })], [], book([]));
    expect([found?.files, found?.lookedIn]).toEqual([[], ["survey"]]);
  });

  it("names the state that a territory is counted with, and no other note", () => {
    const stateOf = (reason: "counted-with" | "blank" | null) => {
      const row = { ...shown({ ...empty, status: "not-applicable" }) };
      return evidenceOf([{ ...row, row: { ...row.row, reason } }], [], book([]), "NLD")[0]?.countedWith;
    };
    expect([stateOf("counted-with"), stateOf("blank"), stateOf(null)]).toEqual(["NLD", null, null]);
  });

  it("is refused for a value with nothing behind it", () => {
    expect(() => evidenceOf([shown()], [], book([reading()]))).toThrow("asks, KEN 2024");
  });

  it("is refused where a reading or a file is not published", () => {
    expect(() => evidenceOf([shown()], [step()], book([]))).toThrow("0123456789ab");
    expect(() => evidenceOf([shown()], [step()], book([reading()], []))).toThrow("survey answers");
  });
});

describe("the column of the value", () => {
  const columnIn = (value_column: string | null) => locate(reading(), file({ value_column })).column;
  it("is the measure's own where the file names none", () => expect(columnIn(null)).toBe("q1"));
  it("is one for all measures where one is named", () => expect(columnIn("estimate")).toBe("estimate"));
  it("is the one paired with the measure", () => expect(columnIn("q2=Two|q1=One")).toBe("One"));
});

describe("the row", () => {
  it("keeps a bar inside a single key", () => {
    const { row } = locate(reading({ key: "a|b" }), file({ key_columns: "name" }));
    expect(row).toEqual([{ column: "name", cell: "a|b" }]);
  });
  it("is refused where the key has fewer cells than the file has key columns", () => {
    expect(() => locate(reading({ key: "KEN" }), file())).toThrow("code|year");
  });
});
