/** tables: the index in all its tables, and in the two files that the browser reads. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { INDEX_TABLE_TITLES, type INDEX_TABLES } from "../../indicators/reform-index/tables.ts";
import { COMPARABLE_FROM, products } from "../../indicators/reform-index/members.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { Dated } from "../derive/wrong-dates.ts";
import { JobWorker } from "../lib/threads/job-worker.ts";
import { byKeyOf, type TableRow } from "../ingest/read-records.ts";
import { convergenceRows } from "./convergence.ts";
import { correlationRows } from "./correlations.ts";
import { changeRows } from "./outcome-changes.ts";
import { drawnOf, type Drawn } from "./drawn.ts";
import { editionRows, type Earlier } from "./editions.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { valuesOf } from "./values.ts";
import { inputRows } from "./inputs.ts";
import { moveRows, spansOf } from "./moves.ts";
import { scoredOf, type Scored } from "./index-context.ts";
import { sourceRows } from "./sources.ts";
import { stepRows } from "./steps.ts";
import { trendRows } from "./trends.ts";
import { weightRows } from "./weights.ts";

export interface Reckoned {
  definitions: readonly Definition[];
  observations: readonly Observation[];
  places: readonly Place[];
  /** Steps with a date, and how often such a date is wrong; without them, what is assumed. */
  dated?: Dated;
  /** Year of the data's date. */
  year: number;
  /** What these data are called where they are compared with an earlier edition. */
  id: string;
  earlier?: Earlier | undefined;
}

export interface Index {
  tables: Record<IndexTable, TableRow[]>;
  files: IndexFile[];
}

type IndexTable = keyof typeof INDEX_TABLES;

/** Without one of its members there is no index: its tables are then empty. */
const none = (): Index => ({
  tables: Object.fromEntries(
    Object.keys(INDEX_TABLE_TITLES).map((name) => [name, []]),
  ) as unknown as Index["tables"],
  files: [],
});

export function indexOf(reckoned: Reckoned): Index {
  if (!hasAllMembers(reckoned.definitions)) return none();
  const [state, track] = evidencesIn(reckoned).map(scoredOf) as [Scored, Scored];
  return joined(state, track, undrawnOf(reckoned, state, track), drawnOf(state, track));
}

/** The same, with the draws in a thread of their own; what needs no draws is done here meanwhile. */
export async function indexBeside(reckoned: Reckoned): Promise<Index> {
  if (!hasAllMembers(reckoned.definitions)) return none();
  const evidences = evidencesIn(reckoned) as [Evidence, Evidence];
  const worker = new JobWorker<[Evidence, Evidence], Drawn>(new URL("./drawn.worker.ts", import.meta.url));
  try {
    const drawn = worker.run(evidences);
    const [state, track] = evidences.map(scoredOf) as [Scored, Scored];
    return joined(state, track, undrawnOf(reckoned, state, track), await drawn);
  } finally {
    await worker.close();
  }
}

/** Of State and of Track. */
function evidencesIn({ definitions, observations, places, dated, year }: Reckoned): Evidence[] {
  const values = valuesOf(observations, dated?.years);
  return [products.state, products.track].map((product) =>
    evidenceOf(product, definitions, values, places, year, dated?.wrongDates),
  );
}

/** The tables that need no draws. */
function undrawnOf(
  { definitions, observations, places, dated, year, id, earlier }: Reckoned,
  state: Scored,
  track: Scored,
) {
  const values = valuesOf(observations, dated?.years);
  const both = [state, track];
  const spans = spansOf(track);
  return {
    "index-inputs": both.flatMap(inputRows),
    "index-weights": both.flatMap((scored) => weightRows(scored, definitions)),
    "index-moves": moveRows(spans, track.evidence),
    "index-convergence": convergenceRows(spans),
    "index-trends": trendRows(track, COMPARABLE_FROM),
    "index-correlations": [
      ...both.flatMap((scored) => correlationRows(scored, definitions, values)),
      ...changeRows(spans, definitions, values),
    ],
    "index-editions": earlier ? editionRows(earlier, { id, year, observations }, definitions, places) : [],
    "index-steps": stepRows(state, definitions),
  };
}

/** All tables in the order of their registry, their rows in the order of their keys. */
function joined(
  state: Scored,
  track: Scored,
  undrawn: ReturnType<typeof undrawnOf>,
  { scores, draws, pairs, variants, variance }: Drawn,
): Index {
  const found: Index["tables"] = {
    ...undrawn,
    "index-scores": scores,
    "index-sources": [state, track].flatMap((scored) => sourceRows(scored, scores)),
    "index-pairs": pairs,
    "index-draws": draws,
    "index-variants": variants,
    "index-variance": variance,
  };
  const tables = Object.fromEntries(
    (Object.keys(INDEX_TABLE_TITLES) as IndexTable[]).map((table) => [
      table,
      found[table].sort(byKeyOf({ table })),
    ]),
  ) as Index["tables"];
  return { tables, files: [fileOf(state.evidence), fileOf(track.evidence)] };
}

function hasAllMembers(definitions: readonly Definition[]): boolean {
  const known = new Set(definitions.map(({ id }) => id));
  return Object.values(products).every(({ pillars }) =>
    Object.values(pillars)
      .flat()
      .every(({ indicator }) => known.has(indicator)),
  );
}

function fileOf({ years: _, sources: __, ...file }: Evidence): IndexFile {
  return file;
}
