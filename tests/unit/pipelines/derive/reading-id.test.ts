import { expect, it } from "vitest";
import { readingId } from "../../../../pipelines/derive/reading-id.ts";

const statement = {
  source: "wto-gpa",
  measure: "status",
  iso3: "UKR",
  year: 2023,
  edition: "list as of 2023",
};

it("stays the same: published ids are for ever", () => {
  expect(readingId(statement)).toBe("35dda9ad13c9");
});

it.each([
  { source: "wto" },
  { measure: "gpa2012_in_force" },
  { iso3: "MDA" },
  { year: 2024 },
  { edition: "list as of 2024" },
])("changes with %o", (change) => {
  expect(readingId({ ...statement, ...change })).not.toBe(readingId(statement));
});
