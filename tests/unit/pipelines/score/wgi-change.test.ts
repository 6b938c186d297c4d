import { describe, expect, it } from "vitest";
import { changeOf } from "../../../../indicators/composite/change.ts";
import { likelyRange } from "../../../../indicators/composite/interval.ts";
import { areHere, numberOf, rowsOf } from "./oracles.ts";

const PATH = "wgi-ci/computed_change_2009_2019_control_of_corruption.csv";

/** Estimates and errors are the World Bank's (WGI, 2020 update); the changes were computed from them elsewhere. */
describe.skipIf(!areHere)(
  "control of corruption, 2009 to 2019 (skipped where the oracles are not here)",
  () => {
    const changes = () =>
      rowsOf(PATH).map((row) => {
        const from = { value: numberOf(row.Estimate_0), se: numberOf(row.StdErr_0) };
        const to = { value: numberOf(row.Estimate_1), se: numberOf(row.StdErr_1) };
        return { row, from, to, change: changeOf(from, to, { delta: 0 }) };
      });

    it("has changed by as many standard errors, and as likely for the better, in every country", () => {
      const all = changes();
      expect(all.length).toBe(207);
      for (const { row, change } of all) {
        const z = change.difference / (change.se as number);
        expect(Math.abs(z - numberOf(row.z_independent_errors)), row.code).toBeLessThan(1e-9);
        expect(Math.abs((change.pImproved as number) - numberOf(row.p_improved)), row.code).toBeLessThan(
          1e-9,
        );
      }
    });

    it("has changed for sure, at 0.95 one way, wherever the two 90 % intervals do not touch", () => {
      let apart = 0;
      for (const { row, from, to, change } of changes()) {
        const [[lowBefore, highBefore], [lowAfter, highAfter]] = [
          likelyRange(from.value, from.se),
          likelyRange(to.value, to.se),
        ];
        const side = lowAfter > highBefore ? 1 : highAfter < lowBefore ? -1 : 0;
        expect(side, row.code).toBe(numberOf(row.nonoverlap_90ci));
        if (side === 0) continue;
        apart += 1;
        expect(side > 0 ? change.pImproved : change.pWorsened, row.code).toBeGreaterThan(0.95);
      }
      expect(apart).toBeGreaterThan(5);
    });
  },
);
