import fc from "fast-check";
import { expect, it } from "vitest";
import { compose } from "../../../../indicators/composite/compose.ts";
import { official } from "../../../../indicators/composite/choices.ts";
import { intoOf, simulationOf } from "../../../../indicators/composite/simulate.ts";
import { madeIndex } from "./trees.ts";

it("the fast tree gives what the plain one gives, for any tree, any mean and any holes", () => {
  fc.assert(
    fc.property(madeIndex(), ({ spec, data }) => {
      const stages = compose(spec, data);
      const simulation = simulationOf(spec, data, stages);
      for (const { id } of spec.groups) {
        const into = intoOf(simulation, id, simulation.rows);
        simulation.run(official(simulation.plan), [into], [0, simulation.rows]);
        const plain = stages.aggregated.get(id) as Float64Array;
        into.scores.forEach((score, row) => {
          const expected = plain[row] as number;
          if (Number.isNaN(expected)) expect(score).toBeNaN();
          else expect(Math.abs(score - expected)).toBeLessThan(1e-9);
        });
      }
    }),
    { numRuns: 300 },
  );
});
