/** tables: the index in all its tables, and in the two files that the browser reads. */
import type { Definition } from "../../indicators/define/define-indicator.ts";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { INDEX_TABLE_TITLES, type INDEX_TABLES } from "../../indicators/reform-index/tables.ts";
import { COMPARABLE_FROM, products } from "../../indicators/reform-index/members.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Place } from "../../indicators/schema/place.ts";
import { byKeyOf, type TableRow } from "../ingest/read-records.ts";
import { convergenceRows } from "./convergence.ts";
import { correlationRows } from "./correlations.ts";
import { changeRows } from "./outcome-changes.ts";
import { drawRows } from "./draws.ts";
import { editionRows, type Earlier } from "./editions.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { valuesOf } from "./values.ts";
import { inputRows } from "./inputs.ts";
import { moveRows, spansOf } from "./moves.ts";
import { scoredOf } from "./index-context.ts";
import { scoreRows } from "./scores.ts";
import { sourceRows } from "./sources.ts";
import { stepRows } from "./steps.ts";
import { trendRows } from "./trends.ts";
import { varianceRows, variantRows } from "./variants.ts";
import { weightRows } from "./weights.ts";

export interface Reckoned {
  definitions: readonly Definition[];
  observations: readonly Observation[];
  places: readonly Place[];
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

export function indexOf({ definitions, observations, places, year, id, earlier }: Reckoned): Index {
  if (!hasAllMembers(definitions)) return none();
  const values = valuesOf(observations);
  const evidence = (product: keyof typeof products) =>
    evidenceOf(products[product], definitions, values, places, year);
  const [state, track] = [scoredOf(evidence("state")), scoredOf(evidence("track"))];
  const both = [state, track];
  const { draws, pairs } = drawRows(state);
  const spans = spansOf(track);
  const scores = both.flatMap(scoreRows);
  const tables: Index["tables"] = {
    "index-scores": scores,
    "index-inputs": both.flatMap(inputRows),
    "index-weights": both.flatMap((scored) => weightRows(scored, definitions)),
    "index-sources": both.flatMap((scored) => sourceRows(scored, scores)),
    "index-pairs": pairs,
    "index-draws": draws,
    "index-moves": moveRows(spans, track.evidence),
    "index-convergence": convergenceRows(spans),
    "index-trends": trendRows(track, COMPARABLE_FROM),
    "index-correlations": [
      ...both.flatMap((scored) => correlationRows(scored, definitions, values)),
      ...changeRows(spans, definitions, values),
    ],
    "index-variants": both.flatMap(variantRows),
    "index-variance": both.flatMap(varianceRows),
    "index-editions": earlier ? editionRows(earlier, { id, year, observations }, definitions, places) : [],
    "index-steps": stepRows(state, definitions),
  };
  for (const [name, rows] of Object.entries(tables))
    rows.sort(byKeyOf({ table: name as keyof typeof INDEX_TABLES }));
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
