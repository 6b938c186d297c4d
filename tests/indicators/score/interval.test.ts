import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { likelyRange } from "../../../indicators/score/interval.ts";

it("spans 1.64 standard errors on either side", () => {
  expect(likelyRange(50, 10)).toEqual([33.6, 66.4]);
  const [low, high] = likelyRange(-0.5, 0.25);
  expect([low.toFixed(12), high.toFixed(12)]).toEqual(["-0.910000000000", "-0.090000000000"]);
});

const ORACLE = join(
  import.meta.dirname,
  "../../../../shared/oracles/wgi-ci/wgi_estimates_se_published_intervals.csv",
);

/** World Bank, WGI 2020 update; skipped where the file does not lie beside the project. */
describe.skipIf(!existsSync(ORACLE))("the World Governance Indicators", () => {
  interface Row {
    indicator: string;
    year: string;
    Estimate: string;
    StdErr: string;
    Lower: string;
    Upper: string;
  }
  const { data } = Papa.parse<Row>(existsSync(ORACLE) ? readFileSync(ORACLE, "utf8") : "", {
    header: true,
    skipEmptyLines: true,
  });

  it("publish the same ranges, told as percentile ranks, to one position", () => {
    let compared = 0;
    for (const rows of Map.groupBy(data, ({ indicator, year }) => `${indicator} ${year}`).values()) {
      const estimates = rows.map(({ Estimate }) => Number(Estimate));
      const rankOf = (value: number) =>
        (100 * estimates.filter((estimate) => estimate <= value).length) / estimates.length;
      for (const { Estimate, StdErr, Lower, Upper } of rows) {
        const [low, high] = likelyRange(Number(Estimate), Number(StdErr)).map(rankOf) as [number, number];
        const onePosition = 100 / estimates.length + 1e-4;
        expect(Math.abs(low - Number(Lower))).toBeLessThanOrEqual(onePosition);
        expect(Math.abs(high - Number(Upper))).toBeLessThanOrEqual(onePosition);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
