import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOverdue, nextEdition } from "../../indicators/due.ts";

describe("the next edition", () => {
  it.each([
    ["2025-03-13", 12, "2026-03-13"],
    ["2024-09-17", 24, "2026-09-17"],
    ["2025-12-01", 36, "2028-12-01"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("after %s, every %i months, is due on %s", (published, months, due) => {
    expect(nextEdition(published, months)).toBe(due);
  });

  it("is due on no day where there is no rhythm", () => {
    expect(nextEdition("2019-10-24", undefined)).toBe(null);
    expect(isOverdue("2019-10-24", undefined, "2099-01-01")).toBe(false);
  });

  it("comes the later, the longer the rhythm", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2050-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (date, months) => {
        const published = date.toISOString().slice(0, 10);
        const [next, later] = [nextEdition(published, months), nextEdition(published, months + 1)];
        expect((next as string) > published && (later as string) > (next as string)).toBe(true);
      }),
    );
  });
});

it("is overdue only once a month of grace is over", () => {
  expect(isOverdue("2025-03-13", 12, "2026-03-14")).toBe(false);
  expect(isOverdue("2025-03-13", 12, "2026-04-13")).toBe(false);
  expect(isOverdue("2025-03-13", 12, "2026-04-14")).toBe(true);
});
