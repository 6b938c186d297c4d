import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../indicators/formats/columns.ts";
import { Observation } from "../../../../indicators/schema/observation.ts";
import { Place } from "../../../../indicators/schema/place.ts";
import { Reading } from "../../../../indicators/schema/reading.ts";
import { TABLES, type TableName } from "../../../../indicators/tables.ts";

const observation = {
  indicator: "gpa-party",
  iso3: "KEN",
  year: 2024,
  value: 1,
  low: null,
  high: null,
  score: 100,
  status: "reported",
  source: "wto-gpa",
  edition: "2024",
  note: null,
};
const problemOf = (change: object) => {
  const { error } = Observation.safeParse({ ...observation, ...change });
  return error?.issues.map(({ message }) => message).join("; ") ?? null;
};

describe("an observation", () => {
  it("may hold a value", () => expect(problemOf({})).toBeNull());

  it("may hold nothing, for a reason", () => {
    expect(problemOf({ value: null, score: null, status: "not-collected" })).toBeNull();
  });

  it("may not be empty without a reason, nor have a reason to be empty and a value", () => {
    expect(problemOf({ value: null, score: null })).toContain(
      "an empty value needs contradicted or a not-… status",
    );
    expect(problemOf({ status: "not-published" })).toContain("a value needs status reported or estimated");
  });

  it("may not have a score without a value, nor the reverse", () => {
    expect(problemOf({ score: null })).toContain("empty together");
    expect(problemOf({ value: null, status: "not-published" })).toContain("empty together");
  });

  it.each([
    { iso3: "Kenya" },
    { year: 24 },
    { year: 2024.5 },
    { score: 101 },
    { value: Number.NaN },
    { value: "1" },
    { status: "missing" },
    { note: "" },
    { unit: "%" },
  ])("may not say %o", (change) => expect(problemOf(change)).not.toBeNull());
});

describe("the published columns", () => {
  it("are those that are promised, in their order", () => {
    expect(columnsOf("observations").map(({ name }) => name)).toEqual(
      "indicator iso3 year value low high score status source edition note".split(" "),
    );
    expect(columnsOf("readings").map(({ name }) => name)).toEqual(
      "reading source measure iso3 year value text low high se edition file key".split(" "),
    );
  });

  it.each(Object.keys(TABLES) as TableName[])(
    "of %s hold plain values, described, and its key among them",
    (table) => {
      const columns = columnsOf(table);
      const names = columns.map(({ name }) => name);
      for (const part of TABLES[table].key) expect(names).toContain(part);
      const reserved = ["group", "order", "table", "select", "column", "limit", "end"];
      expect(names.filter((name) => reserved.includes(name) || !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    },
  );

  it("know which cells may be empty, and which words a cell may hold", () => {
    const column = (name: string) => columnsOf("observations").find((each) => each.name === name);
    expect(column("value")).toMatchObject({ type: "number", nullable: true });
    expect(column("year")).toMatchObject({ type: "integer", nullable: false });
    expect(column("status")?.enum).toContain("not-published");
  });
});

it("takes no place or reading with a field that nobody described", () => {
  expect(Place.safeParse({ capital: "Nairobi" }).error?.message).toContain("capital");
  expect(Reading.safeParse({ colour: "red" }).error?.message).toContain("colour");
});
