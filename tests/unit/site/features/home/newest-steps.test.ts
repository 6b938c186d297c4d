import { expect, it } from "vitest";
import type { EventRow, LawRow } from "../../../../../site/data/records.ts";
import { newestSteps } from "../../../../../site/features/home/newest-steps.ts";

const event = (iso3: string, date: string, type = "UNCAC"): EventRow => ({
  ...{ iso3, date, type, what: `${type}: ratification`, upstream: "un-uncac" },
  ...{ source: "reform-events", document: "A list", document_url: "https://example.org/list" },
});
const law = (iso3: string, enacted: string | null, in_force: string | null): LawRow => ({
  ...{ iso3, law: "An Act", enacted, in_force },
  ...{ source: "procurement-laws", document: "A gazette", document_url: "https://example.org/act" },
});
const places = new Set(["KEN", "PER", "UKR"]);
const news = (events: EventRow[], laws: LawRow[] = []) =>
  newestSteps(events, laws, "2026-11-25", places).map(({ iso3, date, type }) => [iso3, date, type]);

it("tells what happened in countries, newest first, and of what is ahead nothing", () => {
  expect(news([event("KEN", "2024-05-01"), event("PER", "2025"), event("UKR", "2027-01-01")])).toEqual([
    ["PER", "2025", "UNCAC"],
    ["KEN", "2024-05-01", "UNCAC"],
  ]);
});

it("leaves out what has no date, no place or no words", () => {
  expect(
    news([event("ZZZ", "2025"), event("KEN", "2025", "something else")], [law("PER", null, null)]),
  ).toEqual([]);
});

it("tells a law with its day, and no more than six steps", () => {
  expect(news([], [law("KEN", "2024-01-02", "2025-01-01")])).toEqual([
    ["KEN", "2025-01-01", "procurement law in force"],
    ["KEN", "2024-01-02", "procurement law enacted"],
  ]);
  expect(news(Array.from({ length: 9 }, (_, at) => event("KEN", String(2010 + at))))).toHaveLength(6);
});
