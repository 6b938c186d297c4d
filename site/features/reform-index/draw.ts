/** What the page of the index says and draws of one set of scores: the published ones, or a reader's own. */
import { BANDS, bandIndexOf } from "../../../indicators/composite/band.ts";
import { areTied } from "../../../indicators/composite/ties.ts";
import { bandDots } from "../../charts/band-dots.ts";
import { svg, type Markup } from "../../lib/markup.ts";
import type { IndexEntry } from "../../data/index-sentences.ts";
import type { Translate } from "../../i18n/translate.ts";

export interface IndexScene {
  /** What is shown, where it is not what was published: "Custom weights", "Edition 2026.2". */
  label: string | null;
  year: number;
  /** Every economy, best first, those without a score at the end. */
  entries: readonly IndexEntry[];
  /** Ranges are still being drawn. */
  isPending: boolean;
}

type Scored = IndexEntry & { score: number };

export function drawIndex({ label, year, entries, isPending }: IndexScene, t: Translate) {
  const scored = entries.filter((entry): entry is Scored => entry.score !== null);
  const [of, all] = [scored.length, entries.length];
  const counts = countsByBand(scored);
  const largest = counts.reduce((a, b) => (b.n > a.n ? b : a));
  const labelled = (text: string) => (label === null ? text : t("lab.label", { label, text }));
  const upper = scored.filter(({ score }) => bandIndexOf(score) >= 3).length;
  return {
    words: {
      title: labelled(t("index.title", { n: upper, of })),
      "bands-title": t("index.bands.title", { band: t(`band.${largest.band}`), n: largest.n }),
      "bands-says": t("index.bands.sub", { n: of }),
      "map-title": labelled(t("index.map.title", { year })),
      "map-sub": t("index.map.sub", { n: of, of: all }),
      "table-title": labelled(t("index.table.title")),
      caption: labelled(t("index.table.caption", { year, n: of })),
      "ties-says": isPending ? t("lab.pending") : t("index.ties", { n: breaksIn(scored), of }),
      "unscored-title": t("index.unscored.count", { n: all - of }),
    },
    drawings: {
      dots: bandDots(scored.map(({ score }) => score)),
      bands: svg`${counts.map((count) => bandRow(count, t))}`,
    },
  };
}

interface BandCount {
  band: (typeof BANDS)[number];
  at: number;
  n: number;
}

/** Highest first. */
const countsByBand = (scored: readonly Scored[]): BandCount[] =>
  BANDS.map((band, at) => ({
    band,
    at,
    n: scored.filter(({ score }) => bandIndexOf(score) === at).length,
  })).reverse();

function bandRow({ band, at, n }: BandCount, t: Translate): Markup {
  const scores = at === 4 ? "80–100" : t("index.bands.from", { low: 20 * at, high: 20 * (at + 1) });
  return svg`<tr data-band="${at}"><th scope="row"><span class="absent"><i class="sw c${at + 1}"></i><span>${t(`band.${band}`)}</span></span></th><td class="num">${scores}</td><td class="num">${n}</td></tr>`;
}

/** In how many places the line of ties breaks. */
function breaksIn(scored: readonly Scored[]): number {
  const ranges = scored.map(({ ranks }) => ({ low: ranks?.[0] ?? NaN, high: ranks?.[1] ?? NaN }));
  return ranges.filter((range, at) => {
    const next = ranges[at + 1];
    return next !== undefined && !areTied(range, next);
  }).length;
}
