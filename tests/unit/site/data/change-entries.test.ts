import { expect, it } from "vitest";
import type { ChangeRow } from "../../../../indicators/schema/edition.ts";
import { countReasons, entriesOf } from "../../../../site/data/change-entries.ts";

const change = (indicator: string, iso3: string, year: number, reason: ChangeRow["reason"]): ChangeRow => ({
  ...{ indicator, iso3, year, reason, old_value: 1, new_value: year, old_low: null, new_low: null },
  ...{
    old_high: null,
    new_high: null,
    old_score: 1,
    new_score: 2,
    old_status: "reported",
    new_status: "reported",
  },
  ...{ old_source: "s", new_source: "s", old_edition: "a", new_edition: "b" },
});

const ROWS = [
  change("gpa-party", "KEN", 2022, "new-data"),
  change("gpa-party", "KEN", 2024, "new-data"),
  change("gpa-party", "KEN", 2023, "publisher-revision"),
  change("gpa-party", "UKR", 2023, "new-data"),
];

it("makes one entry of all that changed in an indicator of an economy for one reason, told by its newest year", () => {
  expect(
    entriesOf(ROWS).map(({ iso3, reason, values, newest }) => [iso3, reason, values, newest.year]),
  ).toEqual([
    ["KEN", "new-data", 2, 2024],
    ["KEN", "publisher-revision", 1, 2023],
    ["UKR", "new-data", 1, 2023],
  ]);
});

it("counts values and economies by reason, and says nought where there are none", () => {
  expect(countReasons(ROWS)).toEqual([
    { reason: "new-data", values: 3, places: 2 },
    { reason: "publisher-revision", values: 1, places: 1 },
    { reason: "correction", values: 0, places: 0 },
    { reason: "method", values: 0, places: 0 },
  ]);
});
