import { expect, it } from "vitest";
import { citedEdition } from "../../../../../site/features/cite/edition-notice.client.ts";

const kept = ["2027.1", "2026.2"];

it.each([
  ["?edition=2026.2", "2027.1", "2026.2"],
  ["?indicator=gpa-party&year=2023&edition=2026.2", "", "2026.2"],
  ["?edition=2027.1", "2027.1", null],
  ["?edition=2019.1", "2027.1", null],
  ["?edition=%3Cb%3E", "2027.1", null],
  ["?edition=newest", "2027.1", null],
  ["", "2027.1", null],
])("of a page opened by %s, when the newest is %j, the edition to tell of is %j", (search, current, told) => {
  expect(citedEdition(search, kept, current)).toBe(told);
});
