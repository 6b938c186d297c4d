/** inputs: every value that entered the index. With the weights here, three lines give each score again. */
import type { IndexInputRow } from "../../indicators/reform-index/tables.ts";
import type { Pillar } from "../../indicators/schema/vocabulary.ts";
import type { Scored } from "./index-context.ts";

export function inputRows({ evidence, stages }: Scored): IndexInputRow[] {
  const { spec, units, times, columns, errors, years, product, year } = evidence;
  return units.flatMap((iso3, row) => {
    const there = spec.indicators.filter(({ id }) => columns[id]?.[row] !== null);
    return there.map(({ id, parent, weight }): IndexInputRow => {
      const siblings = there.filter((each) => each.parent === parent);
      return {
        product,
        iso3,
        year: Number(times[row] ?? year),
        pillar: parent as Pillar,
        indicator: id,
        evidence_year: years[id]?.[row] as number,
        value: columns[id]?.[row] as number,
        se: errors[id]?.[row] ?? null,
        score: stages.normalised.get(id)?.[row] as number,
        weight: weight / siblings.reduce((sum, each) => sum + each.weight, 0),
      };
    });
  });
}
