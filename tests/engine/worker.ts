/** The engine in a worker of a real browser: fetches an index file, computes it, and says how long that took. */
import { dataOf, judgedBy, standInErrors, type IndexFile } from "../../indicators/reform-index/index-file.ts";
import { compose } from "../../indicators/composite/compose.ts";
import type { Rows } from "../../indicators/composite/matched.ts";
import { movesOf, type Move } from "../../indicators/composite/moves.ts";
import { simulate, simulationOf } from "../../indicators/composite/simulate.ts";
import { ranksInDraws, spreadOf } from "../../indicators/composite/spread.ts";

export interface Asked {
  file: string;
  /** Rows to draw, from the first to before the last; none where null. */
  draw: [number, number] | null;
  /** Years to compare. */
  years: [number, number] | null;
}

export interface Answer {
  nodes: Record<string, number[]>;
  ranges: Record<string, { low: number[]; high: number[]; rankLow: number[]; rankHigh: number[] }>;
  measured: Record<string, { low: number[]; high: number[] }>;
  moves: Move[];
  milliseconds: { compose: number; draws: number; moves: number };
}

export function answer(file: IndexFile, { draw, years }: Omit<Asked, "file">): Answer {
  const { spec } = file;
  const data = dataOf(file);
  const started = performance.now();
  const stages = compose(spec, data);
  const composed = performance.now();
  const groups = spec.groups.map(({ id }) => id);
  const ranges: Answer["ranges"] = {};
  const measured: Answer["measured"] = {};
  if (draw !== null) {
    const rows = draw[1] - draw[0];
    const simulation = simulationOf(spec, { ...data, errors: standInErrors(file) }, stages);
    const both = simulate(spec, simulation, "both", groups, draw);
    const measurement = simulate(spec, simulation, "measurement", groups, draw);
    for (const id of groups) {
      const scores = both.scores.get(id) as Float64Array;
      const [range, ranks] = [
        spreadOf(scores, rows, both.ownScale),
        spreadOf(ranksInDraws(scores, rows), rows),
      ];
      const blur = spreadOf(measurement.scores.get(id) as Float64Array, rows);
      ranges[id] = {
        ...{ low: [...range.low], high: [...range.high] },
        ...{ rankLow: [...ranks.low], rankHigh: [...ranks.high] },
      };
      measured[id] = { low: [...blur.low], high: [...blur.high] };
    }
  }
  const drawn = performance.now();
  const moves =
    years === null
      ? []
      : movesOf(spec, data, standInErrors(file), pairsOf(file, years), years, judgedBy(file));
  return {
    nodes: Object.fromEntries(groups.map((id) => [id, [...(stages.aggregated.get(id) as Float64Array)]])),
    ranges,
    measured,
    moves,
    milliseconds: {
      compose: composed - started,
      draws: drawn - composed,
      moves: performance.now() - drawn,
    },
  };
}

function pairsOf({ times }: IndexFile, [from, to]: [number, number]): Rows[] {
  const rowsIn = (year: number) => [...times.keys()].filter((row) => times[row] === String(year));
  const [first, second] = [rowsIn(from), rowsIn(to)];
  return first.map((row, at): Rows => [row, second[at] as number]);
}

if (typeof self !== "undefined" && "onmessage" in self) {
  self.onmessage = async ({ data: { file, ...asked } }: MessageEvent<Asked>) => {
    const read = (await (await fetch(file)).json()) as IndexFile;
    self.postMessage(answer(read, asked));
  };
}
