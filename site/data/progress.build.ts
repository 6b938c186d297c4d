/** Build time: what the published tables say of changes of Track. */
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import type {
  IndexConvergenceRow,
  IndexMoveRow,
  IndexScoreRow,
  IndexTrendRow,
} from "../../indicators/reform-index/tables.ts";
import { track } from "../../indicators/reform-index/track.ts";
import { INCOME_GROUPS, PILLARS, REGIONS } from "../../indicators/schema/vocabulary.ts";
import type { Pillar } from "../../indicators/schema/vocabulary.ts";
import { middleOf } from "../../indicators/composite/quantile.ts";
import { trackMoves, type Absent, type TrackMoves } from "../../indicators/reform-index/track-moves.ts";
import { usualSpan, type Offered } from "../../indicators/views/progress-view.ts";
import { lastYearsOfTrack } from "./editions.build.ts";
import { latest } from "./published-files.build.ts";
import { catalog, places, readTable } from "./published.build.ts";
import type { EventRow, LawRow } from "./records.ts";
import { takenIn } from "./knowledge.build.ts";
import { reformSteps } from "./reform-steps.ts";

const moves = await readTable<IndexMoveRow>("index-moves");
const allScores = await readTable<IndexScoreRow>("index-scores");
const trends = await readTable<IndexTrendRow>("index-trends");
const events = Map.groupBy(await readTable<EventRow>("events"), ({ iso3 }) => iso3);
const laws = Map.groupBy(await readTable<LawRow>("laws"), ({ iso3 }) => iso3);

const scores = allScores.filter(({ product }) => product === "track");
const scoresOf = Map.groupBy(scores, ({ iso3 }) => iso3);
const byFrom = Map.groupBy(moves, ({ year_from }) => year_from);

export const convergence = (await readTable<IndexConvergenceRow>("index-convergence")).sort(
  (a, b) => a.year_from - b.year_from,
);

export const years = [...new Set(scores.map(({ year }) => year))].sort((a, b) => a - b);
export const lastYear = years.at(-1) as number;
/** First years of the published pairs: all end in the last. */
export const baselines = [...byFrom.keys()].sort((a, b) => a - b);

export const offered: Offered = {
  years,
  regions: REGIONS,
  incomes: INCOME_GROUPS,
  economies: new Set(scoresOf.keys()),
};

/** What the page shows first. */
export const usual = usualSpan(offered);

/** First years with a page of their own: five, ten and twenty years back, and the first of all. */
export const pagesOfYears = pagesOf([lastYear - 5, usual.from, lastYear - 20, baselines[0] as number]);

/** And those that an edition gave an address, which stays. */
export const everyPageOfYears = pagesOf([
  ...pagesOfYears.map(({ year }) => year),
  ...lastYearsOfTrack.flatMap((last) => [last - 5, usualSpan(offered, last).from, last - 20]),
]);

function pagesOf(from: readonly number[]): { year: number; path: string }[] {
  return from
    .filter((year, at, all) => baselines.includes(year) && all.indexOf(year) === at)
    .map((year) => ({ year, path: year === usual.from ? "/progress/" : `/progress/since/${year}/` }));
}

export const economies = places.filter(({ iso3 }) => scoresOf.has(iso3));

/** A published pair: who moved, and who is not compared and why. */
export function movesFrom(from: number): {
  from: number;
  to: number;
  rows: IndexMoveRow[];
  absent: Absent[];
} {
  const rows = byFrom.get(from) ?? [];
  const compared = new Set(rows.map(({ iso3 }) => iso3));
  const missing = (iso3: string, year: number) =>
    PILLARS.filter((pillar) =>
      scoresOf.get(iso3)?.some((each) => each.year === year && each.node === pillar && each.score === null),
    );
  return {
    from,
    to: lastYear,
    rows,
    absent: [...scoresOf.keys()]
      .filter((iso3) => !compared.has(iso3))
      .sort()
      .map((iso3) => ({ iso3, first: missing(iso3, from), last: missing(iso3, lastYear) })),
  };
}

export const trendOf = new Map(
  trends
    .filter(({ node }) => node === "index")
    .map(({ iso3, slope, low, high, year_from, year_to }) => [
      iso3,
      [slope, low, high, year_from, year_to] as const,
    ]),
);

/** The share of an index's weight whose error is published: the middle of those scored in the last year. */
export const shareWithError = middleOf(
  scores.flatMap(({ node, year, score, known }) =>
    node === "index" && year === lastYear && score !== null && known !== null ? known : [],
  ),
)?.median as number;

/** The middle economy of each year. */
export const middle = {
  years,
  scores: years.map(
    (year) =>
      middleOf(
        scores.flatMap((each) =>
          each.node === "index" && each.year === year && each.score !== null ? each.score : [],
        ),
      )?.median as number,
  ),
};

/** What is published of one economy over the years. */
export function trackOf(iso3: string) {
  const own = (scoresOf.get(iso3) ?? []).toSorted((a, b) => a.year - b.year);
  const at = (node: string) => own.filter((each) => each.node === node);
  return {
    iso3,
    index: at("index").map((each) => ({
      year: each.year,
      score: each.score,
      low: each.low,
      high: each.high,
      rank: each.rank,
      rankLow: each.rank_low,
      rankHigh: each.rank_high,
      of: each.of,
    })),
    pillars: Object.fromEntries(
      PILLARS.map((pillar) => [pillar, at(pillar).map(({ year, score }) => ({ year, score }))]),
    ) as Record<Pillar, { year: number; score: number | null }[]>,
    steps: reformSteps(events.get(iso3) ?? [], laws.get(iso3) ?? [], catalog.date, takenIn(iso3)).flatMap(
      ({ date, type, what, isLaw, isOpen, document, document_url: url, doubted }) =>
        date === null || isOpen
          ? []
          : [{ date, type, what, isLaw, document, url, isDoubted: doubted !== undefined }],
    ),
  };
}

/** Members of Track by pillar. */
export const members = PILLARS.flatMap((pillar) =>
  track.pillars[pillar].map(({ indicator }) => ({ indicator, pillar })),
);

const file = latest.json("index-track.json") as IndexFile;
/** Share of its error that a value is taken to keep from one year to the next. */
export const keptError = file.persistence ?? 0;
/** Whether a member counts dated steps. */
export const isDated = (indicator: string): boolean => file.facts.includes(indicator);
const reckoned = new Map<number, TrackMoves>();

/** The parts by indicator, which no table holds: by the engine, from the published file. */
export function detailsFrom(from: number): TrackMoves {
  const found = reckoned.get(from) ?? trackMoves(file, from, lastYear);
  reckoned.set(from, found);
  return found;
}
