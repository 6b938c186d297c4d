/** What the index says of an economy, in words: bands before numbers, ranges before ranks. */
import { TREND_NODES, type IndexScoreRow, type IndexTrendRow } from "../../indicators/reform-index/tables.ts";
import { pillars } from "../../indicators/schema/pillars.ts";
import type { Place } from "../../indicators/schema/place.ts";
import type { Pillar } from "../../indicators/schema/vocabulary.ts";
import { bandOf, otherBandsOf } from "../../indicators/composite/band.ts";
import { percent } from "../../indicators/define/units.ts";
import { sidesOf, type ScoredRow, type Side } from "./standout-pillars.ts";
import { formatNumber, formatScore, formatValue, formatYears } from "../i18n/format.ts";
import type { Translate } from "../i18n/translate.ts";

export interface Rows {
  index: IndexScoreRow;
  pillars: (IndexScoreRow & { node: Pillar })[];
}

const isScored = (row: IndexScoreRow): row is ScoredRow => row.score !== null;
const points = (score: number, t: Translate) => formatNumber(score, 0, t.language);

/** "58–65", in whole points. */
export const rangeText = ([low, high]: readonly [number, number], t: Translate): string =>
  `${points(low, t)}–${points(high, t)}`;

export const likelyRange = (row: ScoredRow): [number, number] => [row.low, row.high];

/** "Rank 34–53 of 173 scored." */
export const rankText = ({ rank_low, rank_high, of }: ScoredRow, t: Translate): string =>
  rank_low === rank_high
    ? t("state.rank.one", { low: rank_low, of })
    : t("state.rank", { low: rank_low, high: rank_high, of });

/** "35–68 if one of the sources were missing.", where that is wider; null where it is not or was not reckoned. */
export function sourceRankText(row: ScoredRow, t: Translate): string | null {
  const { rank_low, rank_high, rank_source_low: low, rank_source_high: high } = row;
  if (low === null || high === null || (low >= rank_low && high <= rank_high)) return null;
  return t("state.rank.source", { low, high });
}

/** "Kenya: high overall, probably strongest in e-procurement". */
export function stateHeadline(place: Place, { index, pillars: rows }: Rows, t: Translate): string | null {
  if (!isScored(index)) return null;
  const { strong, weak } = sidesOf(rows as (ScoredRow & { node: Pillar })[]);
  const side = (of: Side<Pillar> | null, which: "strong" | "weak") =>
    of && t(`state.side.${which}.${of.sure}`, { pillar: lowerName(of.node, t) });
  const sides = [side(strong, "strong"), side(weak, "weak")].filter((part) => part !== null).join(", ");
  return t("state.headline", {
    name: place[`name_${t.language}`],
    band: t(`band.${bandOf(index.score)}`),
    sides: sides || t("state.side.none"),
  });
}

/** Score, range and rank of the index; or why there is none. */
export function stateLede(rows: Rows | null, t: Translate): string {
  if (rows === null || !isScored(rows.index)) return t("state.lede.none", { why: whyNone(rows, t) });
  const { index } = rows;
  const lede = t("state.lede", {
    score: formatScore(index.score, t.language),
    band: t(`band.${bandOf(index.score)}`),
    range: rangeText(likelyRange(index), t),
    rank: rankText(index, t),
  });
  const others = otherBandsOf(index.score, likelyRange(index));
  if (others.length === 0) return lede;
  const names = others.map((band) => t(`band.${band}`));
  return `${lede} ${t("state.lede.maybe", { bands: listText(names, t("state.or")) })}`;
}

/** Why an economy has no index, or a pillar no score. */
export function whyNone(rows: Rows | null, t: Translate): string {
  if (rows === null) return t("state.none.counted");
  const missing = rows.pillars.filter((row) => !isScored(row)).map(({ node }) => lowerName(node, t));
  return t("state.none.index", { pillars: listText(missing, t("state.and")) });
}

export const whyNoPillar = ({ coverage }: IndexScoreRow, t: Translate): string =>
  t("state.none.pillar", { share: shareText(coverage, t) });

/** What a score rests on: weight observed, years of the evidence, errors known. */
export function restsText(row: ScoredRow, t: Translate): string {
  const years = row.oldest === null || row.newest === null ? "–" : formatYears(row.oldest, row.newest);
  const parts = [
    t("state.rests", {
      share: shareText(row.coverage, t),
      years,
      carried: shareText(row.carried ?? 0, t),
    }),
    row.known ? t("state.known", { share: shareText(row.known, t) }) : t("state.known.none"),
  ];
  return [...parts, ...splitTexts(row, t)].join(" ");
}

/** The two parts of the likely range apart: other choices of method, and error and age of the data; ranks where told. */
function splitTexts(row: ScoredRow, t: Translate): string[] {
  const { method_low, method_high, measured_low, measured_high, assumed } = row;
  const ranks = (low: number | null, high: number | null) =>
    low === null || high === null ? "" : ` ${t("state.split.ranks", { low, high })}`;
  const told = (key: "state.method" | "state.measured", low: number, high: number, places: string) =>
    `${t(key, { range: rangeText([low, high], t) })}${places}.`;
  return [
    method_low !== null && method_high !== null
      ? told("state.method", method_low, method_high, ranks(row.rank_method_low, row.rank_method_high))
      : [],
    measured_low !== null && measured_high !== null
      ? told(
          "state.measured",
          measured_low,
          measured_high,
          ranks(row.rank_measured_low, row.rank_measured_high),
        )
      : [],
    assumed !== null ? t("state.assumed", { share: shareText(assumed, t) }) : [],
  ].flat();
}

export const shareText = (share: number, t: Translate): string =>
  formatValue(100 * share, percent, t.language);

/** "Track 2003–2024: up 0.4 points a year, likely 0.3 to 0.5." */
export function trendText(node: IndexScoreRow["node"], trend: IndexTrendRow | null, t: Translate): string {
  if (!TREND_NODES.some((each) => each === node)) return t("state.trend.steps");
  if (trend === null) return t("state.trend.none");
  const { slope, low, high } = trend;
  const years = formatYears(trend.year_from, trend.year_to);
  const number = (value: number) => formatNumber(value, 1, t.language);
  const between = (from: number, to: number) => `${number(from)} ${t("value.to")} ${number(to)}`;
  if (low === 0 && high === 0) return t("state.trend.still", { years });
  if (low > 0) return t("state.trend.up", { years, slope: number(slope), range: between(low, high) });
  if (high < 0) return t("state.trend.down", { years, slope: number(-slope), range: between(-high, -low) });
  return t("state.trend.flat", { years, range: between(low, high) });
}

/** A pillar's short name as it stands inside a sentence. */
const lowerName = (pillar: Pillar, t: Translate): string =>
  (pillars.find(({ id }) => id === pillar)?.short[t.language] ?? pillar).toLowerCase();

/** "law, capacity and oversight". */
export function listText(names: readonly string[], last: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
