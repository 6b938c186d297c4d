import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOverdue, nextEdition } from "../../../../indicators/schema/next-edition.ts";

describe("the next edition", () => {
  it.each([
    ["2025-03-13", 12, "2026-03"],
    ["2024-09-17", 24, "2026-09"],
    ["2025-12-01", 36, "2028-12"],
    ["2025-08-31", 6, "2026-02"],
    ["2025-12-31", 12, "2026-12"],
    ["2025-12-08", 1, "2026-01"],
  ])("after %s, every %i months, is due in %s", (published, months, due) => {
    expect(nextEdition({ published, months })).toBe(due);
  });

  it("is due in no month where there is no rhythm", () => {
    expect(nextEdition({ published: "2019-10-24", months: null })).toBe(null);
    expect(isOverdue({ published: "2019-10-24", months: null }, "2099-01-01")).toBe(false);
  });

  it("comes the later, the longer the rhythm", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2050-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (date, months) => {
        const published = date.toISOString().slice(0, 10);
        const [next = "", later = ""] = [months, months + 1].map(
          (each) => nextEdition({ published, months: each }) ?? "",
        );
        expect(next > published.slice(0, 7) && later > next).toBe(true);
      }),
    );
  });
});

it("is overdue only once its month is over", () => {
  const source = { published: "2025-03-13", months: 12 };
  expect(isOverdue(source, "2026-03-31")).toBe(false);
  expect(isOverdue(source, "2026-04-01")).toBe(true);
});
