/** What is said of an economy's place in the index, at build and in the laboratory alike. */
import { pillars } from "../../indicators/schema/pillars.ts";
import type { Language, Pillar } from "../../indicators/schema/vocabulary.ts";
import { BANDS, bandIndexOf } from "../../indicators/composite/band.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Translate } from "../i18n/translate.ts";

export interface IndexEntry {
  iso3: string;
  score: number | null;
  /** Likely range over other choices of method; null: not scored, or not drawn yet. */
  range: [low: number, high: number] | null;
  /** Likely range by known errors of measurement; null: none is known. */
  measured: [low: number, high: number] | null;
  /** Share of the weight with a known error. */
  known: number | null;
  coverage: number;
  ranks: [low: number, high: number] | null;
  of: number;
  /** Pillars without a score, where the economy has none. */
  lacks: { pillar: Pillar; coverage: number }[];
}

export const pillarName = (id: Pillar, language: Language): string =>
  pillars.find((each) => each.id === id)?.short[language] ?? id;

const whole = (value: number, t: Translate) => formatNumber(value, 0, t.language);

/** 51–72; one number where both ends look the same. */
export function rangeText([low, high]: readonly [number, number], t: Translate): string {
  const [a, b] = [whole(low, t), whole(high, t)];
  return a === b ? a : `${a}–${b}`;
}

export const percentText = (share: number, t: Translate): string =>
  t("index.percent", { n: whole(100 * share, t) });

export const bandText = (score: number, t: Translate): string =>
  t(`band.${BANDS[bandIndexOf(score)] as (typeof BANDS)[number]}`);

/** "12–20 of 173 scored", never a place alone. */
export const ranksText = ({ ranks, of }: IndexEntry, t: Translate): string =>
  ranks ? t("index.ranks", { range: rangeText(ranks, t), of }) : t("lab.pending");

/** "high, 66, likely 59–68, rank 25–44 of 173 scored", or why there is none. */
export function entryText(entry: IndexEntry, t: Translate): string {
  const { score, range } = entry;
  if (score === null) return lacksText(entry, t);
  const known = { band: bandText(score, t), score: whole(score, t) };
  return range
    ? t("index.says", { ...known, range: rangeText(range, t), ranks: ranksText(entry, t) })
    : t("index.says.pending", known);
}

/** "Not scored. Capacity: 33 % of the weight has a value; Oversight: 10 %". */
function lacksText({ lacks }: IndexEntry, t: Translate): string {
  return t("index.unscored.says", { pillars: lacksList(lacks, t) });
}

export const lacksList = (lacks: IndexEntry["lacks"], t: Translate): string =>
  lacks
    .map(({ pillar, coverage }) =>
      t("index.lacks", { pillar: pillarName(pillar, t.language), share: percentText(coverage, t) }),
    )
    .join("; ");
