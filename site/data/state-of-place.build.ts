/** Build time: what the published index says of one economy. Territories counted with another state have no rows. */
import type {
  EditionMoveRow,
  IndexInputRow,
  IndexScoreRow,
  IndexStepRow,
  IndexTrendRow,
  IndexWeightRow,
} from "../../indicators/reform-index/tables.ts";
import { PILLARS, type Pillar } from "../../indicators/schema/vocabulary.ts";
import { readTable } from "./published.build.ts";
import type { ScoredRow } from "./standout-pillars.ts";

export type NodeId = IndexScoreRow["node"];

const scores = await readTable<IndexScoreRow>("index-scores");
const inputs = await readTable<IndexInputRow>("index-inputs");
const stateScores = scores.filter(({ product }) => product === "state");
const trackScores = Map.groupBy(
  scores.filter(({ product }) => product === "track"),
  ({ iso3 }) => iso3,
);
const stateInputs = Map.groupBy(
  inputs.filter(({ product }) => product === "state"),
  ({ iso3 }) => iso3,
);
const byPlace = Map.groupBy(stateScores, ({ iso3 }) => iso3);
const trends = new Map(
  (await readTable<IndexTrendRow>("index-trends")).map((row) => [`${row.iso3} ${row.node}`, row]),
);
const steps = Map.groupBy(await readTable<IndexStepRow>("index-steps"), ({ iso3 }) => iso3);
const moves = Map.groupBy(await readTable<EditionMoveRow>("index-editions"), ({ iso3 }) => iso3);

export const indexWeights = await readTable<IndexWeightRow>("index-weights");

export interface StateOfPlace {
  index: IndexScoreRow;
  /** In the order of the pillars. */
  pillars: (IndexScoreRow & { node: Pillar })[];
}

export function stateOf(iso3: string): StateOfPlace | null {
  const rows = byPlace.get(iso3);
  const rowOf = (node: NodeId) => rows?.find((row) => row.node === node);
  const index = rowOf("index");
  if (!index) return null;
  return { index, pillars: PILLARS.map((pillar) => rowOf(pillar) as StateOfPlace["pillars"][number]) };
}

export const isScored = (row: IndexScoreRow | undefined): row is ScoredRow => row?.score != null;

/** Every economy's score of a node, for the context of one. */
export const scoresOf = (node: NodeId): number[] => known.get(node) ?? [];
const known = new Map(
  (["index", ...PILLARS] as const).map((node) => [
    node,
    stateScores
      .flatMap((row) => (row.node === node && row.score !== null ? row.score : []))
      .sort((a, b) => a - b),
  ]),
);

export interface TrackYear {
  year: number;
  score: number | null;
}

/** One a year, oldest first. */
export function trackOf(iso3: string, node: NodeId): TrackYear[] {
  return (trackScores.get(iso3) ?? [])
    .filter((row) => row.node === node)
    .map(({ year, score }) => ({ year, score }))
    .sort((a, b) => a.year - b.year);
}

export const trendOf = (iso3: string, node: NodeId): IndexTrendRow | null =>
  trends.get(`${iso3} ${node}`) ?? null;

export const inputsOf = (iso3: string): IndexInputRow[] => stateInputs.get(iso3) ?? [];

/** In the order of the pillars. */
export const stepsOf = (iso3: string): IndexStepRow[] =>
  (steps.get(iso3) ?? []).toSorted((a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar));

/** The index first, then the pillars in their order. */
export function editionMovesOf(iso3: string): EditionMoveRow[] {
  const own = moves.get(iso3) ?? [];
  return (["index", ...PILLARS] as const).flatMap((node) => own.find((row) => row.node === node) ?? []);
}
