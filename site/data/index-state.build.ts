/** Build time: State as published, by node and economy. */
import { latest, openPublished } from "./published-files.build.ts";
import { compare } from "../../indicators/schema/compare.ts";
import { bandIndexOf, BANDS } from "../../indicators/composite/band.ts";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import type {
  IndexCorrelationRow,
  IndexScoreRow,
  IndexSourceRow,
  IndexVarianceRow,
  IndexVariantRow,
  IndexWeightRow,
} from "../../indicators/reform-index/tables.ts";
import { PILLARS, type Pillar } from "../../indicators/schema/vocabulary.ts";
import type { IndexEntry } from "./index-sentences.ts";
import { editions } from "./editions.build.ts";
import { catalog, getIndicator, readTable } from "./published.build.ts";

export type IndexNode = "index" | Pillar;

const ofState = async <Row extends { product: string }>(table: string) =>
  (await readTable<Row>(table)).filter(({ product }) => product === "state");

const rows = await ofState<IndexScoreRow>("index-scores");
export const weights = await ofState<IndexWeightRow>("index-weights");
export const correlations = await ofState<IndexCorrelationRow>("index-correlations");
export const sourcesLeftOut = await ofState<IndexSourceRow>("index-sources");
export const stateEntry = rows.filter(({ node }) => node === "index");
/** Economies whose range of ranks would not hold if some one source were missing. */
export const movedBySource = stateEntry.filter(
  (row) =>
    row.score !== null &&
    ((row.rank_source_low ?? Infinity) < (row.rank_low ?? 0) ||
      (row.rank_source_high ?? 0) > (row.rank_high ?? Infinity)),
).length;
/** Changes of Track and of outcomes. */
export const outcomeChanges = (await readTable<IndexCorrelationRow>("index-correlations")).filter(
  ({ kind }) => kind === "outcome-change",
);
export const variants = await ofState<IndexVariantRow>("index-variants");
export const variance = await ofState<IndexVarianceRow>("index-variance");

const file = latest.json("index-state.json") as IndexFile;
export const stateYear = file.year;
export const methodVersion = file.method;
const sourcesOf = (members: readonly { id: string }[]) => [
  ...new Set(members.flatMap(({ id }) => getIndicator(id).sources)),
];
/** Sources of everything that enters. */
export const indexSources = sourcesOf(file.spec.indicators);
export const sourcesOfPillar = (pillar: Pillar): string[] =>
  sourcesOf(file.spec.indicators.filter(({ parent }) => parent === pillar));

const byNode = Map.groupBy(rows, ({ node }) => node);
const pillarsOf = Map.groupBy(
  rows.filter(({ node }) => node !== "index"),
  ({ iso3 }) => iso3,
);

/** Every economy, best first, those without a score at the end by the alphabet of codes. */
export function entriesOf(node: IndexNode): IndexEntry[] {
  return (byNode.get(node) ?? [])
    .map(entryOf)
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || compare(a.iso3, b.iso3));
}

function entryOf(row: IndexScoreRow): IndexEntry {
  const missing =
    row.node === "index"
      ? (pillarsOf.get(row.iso3) ?? []).filter(({ score }) => score === null)
      : row.score === null
        ? [row]
        : [];
  return {
    iso3: row.iso3,
    score: row.score,
    range: rangeOf(row.low, row.high),
    measured: rangeOf(row.measured_low, row.measured_high),
    known: row.known,
    coverage: row.coverage,
    ranks: rangeOf(row.rank_low, row.rank_high),
    of: row.of,
    lacks: missing
      .map(({ node, coverage }) => ({ pillar: node as Pillar, coverage }))
      .sort((a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar)),
  };
}

const rangeOf = (low: number | null, high: number | null): [number, number] | null =>
  low === null || high === null ? null : [low, high];

export const isScored = (entry: IndexEntry): entry is IndexEntry & { score: number } => entry.score !== null;

/** How many stand in each band, lowest first. */
export function bandCounts(entries: readonly IndexEntry[]): number[] {
  const counts = BANDS.map(() => 0);
  for (const { score } of entries.filter(isScored))
    counts[bandIndexOf(score)] = (counts[bandIndexOf(score)] as number) + 1;
  return counts;
}

/** Frozen editions that hold the file of the index, newest first: those that a permanent address can open. */
export const editionsWithIndex = editions
  .map(({ id }) => id)
  .filter((id) => openPublished(`editions/${id}`).has("index-state.json"));

/** The tables and files of the index, in the order of the catalogue. */
export const indexTables = [
  ...new Set(catalog.files.map(({ table }) => table).filter((table) => table.startsWith("index-"))),
];
