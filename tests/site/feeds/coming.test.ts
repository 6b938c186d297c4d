import { expect, it } from "vitest";
import { spanOf } from "../../../site/features/knowledge/coming.build.ts";

it.each([
  ["2026-12-31", "2026-12-31", "2027-01-01"],
  ["2026-12", "2026-12-01", "2027-01-01"],
  ["2028-02", "2028-02-01", "2028-03-01"],
  ["2027", "2027-01-01", "2028-01-01"],
])("%s lasts from %s to the day before %s", (date, from, to) => {
  expect(spanOf(date)).toEqual({ from, to });
});
