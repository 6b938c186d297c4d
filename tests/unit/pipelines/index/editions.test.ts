import { describe, expect, it } from "vitest";
import { liesAcross } from "../../../../indicators/define/breaks.ts";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import { state } from "../../../../indicators/reform-index/state.ts";
import type { ChangeRow } from "../../../../indicators/schema/edition.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import { editionRows } from "../../../../pipelines/index/editions.ts";

const definitions = await loadIndicators();
const places = [{ iso3: "KEN", part_of: null } as Place];
const seen = (indicator: string, year: number, value: number) =>
  ({ indicator, iso3: "KEN", year, value, low: null, high: null }) as Observation;
const news = (indicator: string, year: number, value: number) =>
  ({ indicator, iso3: "KEN", year, reason: "new-data", new_value: value }) as ChangeRow;

/** E-procurement of Kenya: what its portal did in 2024 and, where an answer is given, does later. */
function eProcurementWith(indicator: string, year: number, later: number) {
  const before = state.pillars["e-procurement"].map((member) => seen(member.indicator, 2024, 0));
  const rows = editionRows(
    { id: "2024.1", year: 2024, observations: before, changes: [news(indicator, year, later)] },
    { id: "2026.1", year: 2025, observations: [...before, seen(indicator, year, later)] },
    definitions,
    places,
  );
  return rows.find(({ node }) => node === "e-procurement");
}

describe("a new answer", () => {
  it("is reality where it is to the same question", () => {
    const { reality, method } = eProcurementWith("portal-functions", 2025, 1) ?? {};
    expect(reality).toBeGreaterThan(1);
    expect(method).toBeCloseTo(0, 9);
  });

  it("is method where a declared break lies between it and the old one", () => {
    const { reality, method } = eProcurementWith("e-procurement-portal", 2025, 2) ?? {};
    expect(reality).toBeCloseTo(0, 9);
    expect(method).toBeGreaterThan(1);
  });
});

it("a break lies between two years where the later one is of the new way, and the earlier is not", () => {
  const indicator = { breaks: [{ year: 2022 }, { year: 2025 }] } as Parameters<typeof liesAcross>[0];
  expect(liesAcross(indicator, 2024, 2025)).toBe(true);
  expect(liesAcross(indicator, 2022, 2024)).toBe(false);
  expect(liesAcross(indicator, 2025, 2026)).toBe(false);
  expect(liesAcross({}, 2000, 2026)).toBe(false);
});
