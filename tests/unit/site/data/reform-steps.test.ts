import { expect, it } from "vitest";
import type { EventRow, LawRow } from "../../../../site/data/records.ts";
import { ENACTED, IN_FORCE, reformSteps } from "../../../../site/data/reform-steps.ts";

const event = (date: string, over: Partial<EventRow> = {}): EventRow => ({
  ...{ iso3: "KEN", date, type: "UNCAC", what: "ratification", upstream: "un-uncac" },
  ...{ source: "reform-events", document: "UN", document_url: null, ...over },
});

const law = (enacted: string | null, in_force: string | null): LawRow => ({
  ...{ iso3: "KEN", law: "Act 1", enacted, in_force },
  ...{ source: "procurement-laws", document: "Gazette", document_url: "https://example.org/act" },
});

const told = (events: EventRow[], laws: LawRow[] = []) =>
  reformSteps(events, laws, "2026-11-24").map(
    ({ date, type, isOpen }) => `${date} ${type}${isOpen ? " open" : ""}`,
  );

it("tells steps oldest first, whatever is known of their dates", () => {
  expect(told([event("2012-04"), event("2003-12-09"), event("2012")])).toEqual([
    "2003-12-09 UNCAC",
    "2012 UNCAC",
    "2012-04 UNCAC",
  ]);
});

it("makes two steps of a law: enacted, and in force", () => {
  expect(told([event("2015-06")], [law("2015-01-02", "2016-01-07")])).toEqual([
    `2015-01-02 ${ENACTED}`,
    "2015-06 UNCAC",
    `2016-01-07 ${IN_FORCE}`,
  ]);
});

it("leaves a law without a known day in force open, behind all that is done", () => {
  expect(told([event("2020")], [law("2015-01-02", null)])).toEqual([
    `2015-01-02 ${ENACTED}`,
    "2020 UNCAC",
    `null ${IN_FORCE} open`,
  ]);
});

it("leaves open what is set for a day after the data's own", () => {
  expect(told([event("2027-01-01")], [law("2026-01-02", "2026-12")])).toEqual([
    `2026-01-02 ${ENACTED}`,
    `2026-12 ${IN_FORCE} open`,
    "2027-01-01 UNCAC open",
  ]);
});

it("takes the data's own month and year as reached", () => {
  expect(told([event("2026-11"), event("2026")])).toEqual(["2026 UNCAC", "2026-11 UNCAC"]);
});

it("tells a law once, though the events repeat it", () => {
  const repeated = event("2015-01-02", { type: ENACTED, upstream: "procurement-laws" });
  expect(told([repeated], [law("2015-01-02", "2016")])).toHaveLength(2);
  expect(told([repeated])).toEqual([`2015-01-02 ${ENACTED}`]);
});

it("invents no enactment where only the day in force is known", () => {
  expect(told([], [law(null, "2011-01-01")])).toEqual([`2011-01-01 ${IN_FORCE}`]);
});

it("keeps the document and its address with the step", () => {
  expect(reformSteps([], [law("2015", null)], "2026-11-24").map((step) => step.document_url)).toEqual([
    "https://example.org/act",
    "https://example.org/act",
  ]);
});
