import { expect, it } from "vitest";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import { earlierOf, latestByPlace, newestOf } from "../../../../site/data/latest-by-place.ts";

const row = (iso3: string, year: number, value: number | null): Observation => ({
  indicator: "x",
  iso3,
  year,
  value,
  low: null,
  high: null,
  score: value,
  status: value === null ? "not-published" : "reported",
  source: "s",
  edition: "e",
  note: null,
});
const threeYears = { shelfLife: { years: 3 } };

it("takes the newest year that has a value", () => {
  const rows = [row("KEN", 2023, 1), row("KEN", 2024, 2), row("KEN", 2025, null)];
  expect(latestByPlace(rows, threeYears, 2026)[0]?.row).toMatchObject({ year: 2024, value: 2 });
});

it("leaves out a value that has outlived its shelf life, and says so with the newest row", () => {
  const rows = [row("KEN", 2022, 1), row("KEN", 2025, null)];
  expect(latestByPlace(rows, threeYears, 2026)[0]?.row).toMatchObject({ year: 2025, value: null });
});

it("keeps a value in its last year of shelf life", () => {
  expect(latestByPlace([row("KEN", 2023, 1)], threeYears, 2026)[0]?.row.value).toBe(1);
});

it("gives each economy once", () => {
  const rows = [row("GHA", 2024, 1), row("KEN", 2024, 2), row("KEN", 2025, 3)];
  expect(latestByPlace(rows, threeYears, 2026).map(({ iso3 }) => iso3)).toEqual(["GHA", "KEN"]);
});

it("finds the value before, over years without one", () => {
  const rows = [row("KEN", 2020, 1), row("KEN", 2022, null), row("KEN", 2024, 3)];
  expect(earlierOf(rows, rows[2] as Observation)).toMatchObject({ year: 2020, value: 1 });
  expect(earlierOf(rows, rows[0] as Observation)).toBeNull();
});

it("no longer gives what was told before a year that documents contradict", () => {
  const doubted: Observation = { ...row("KEN", 2024, null), status: "contradicted" };
  const rows = [row("KEN", 2001, 0), doubted, row("KEN", 2025, null)];
  expect(newestOf(rows)).toBe(doubted);
  expect(latestByPlace([row("KEN", 2023, 0), doubted], threeYears, 2026)[0]?.row).toBe(doubted);
  expect(newestOf([...rows, row("KEN", 2026, 1)])).toMatchObject({ year: 2026, value: 1 });
});

it("says why there is none by the newest row", () => {
  expect(newestOf([row("KEN", 2024, null), row("KEN", 2025, null)])).toMatchObject({ year: 2025 });
});
