import { expect, it } from "vitest";
import { portalOf, type LinkTest } from "../../../../site/data/portal-of-place.ts";

const told = (measure: string, year: number, answer: string | number | null) => ({
  ...{ measure, year, iso3: "KEN" },
  value: typeof answer === "number" ? answer : null,
  text: typeof answer === "string" ? answer : null,
});

const test = (over: Partial<LinkTest> = {}): LinkTest => ({
  ...{ iso3: "KEN", url: "http://new.go.ke", tested: "2026-11-24", result: "ok", status: 200, ...over },
});

it("takes the newest answer to each question, and passes over a blank one", () => {
  const readings = [
    ...[
      told("eproc_name", 2020, "Old"),
      told("eproc_name", 2022, "New"),
      told("eproc_url", 2022, "http://new.go.ke"),
    ],
    ...[told("eproc_year", 2020, 2014), told("eproc_year", 2022, null)],
  ];
  expect(portalOf(readings, [])).toEqual({
    ...{ name: "New", url: "http://new.go.ke", launched: 2014, year: 2022, test: null },
  });
});

it("is none where no round names one, though a year be given", () => {
  expect(portalOf([told("eproc_year", 2022, 2014), told("eproc_name", 2022, null)], [])).toBeNull();
});

it("takes the test of this very address in this economy, and of no other", () => {
  const readings = [told("eproc_url", 2022, "http://new.go.ke")];
  expect(portalOf(readings, [test()])?.test).toEqual(test());
  expect(portalOf(readings, [test({ url: "http://old.go.ke" }), test({ iso3: "UGA" })])?.test).toBeNull();
});

it("tells no year of launch that the ledger's documents contradict, and one that they bear out", () => {
  const readings = [told("eproc_name", 2022, "New"), told("eproc_year", 2022, 2022)];
  const launched = (date: string, agreement: "agreed" | "contradicted") =>
    portalOf(readings, [], { date, agreement })?.launched;
  expect(launched("2022-03", "agreed")).toBe(2022);
  expect(launched("2022", "contradicted")).toBeNull();
  expect(launched("2003", "agreed")).toBeNull();
});
