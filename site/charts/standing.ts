import { px, svg, type Markup } from "../lib/markup.ts";

export interface Standing {
  /** Of all economies, in any order. */
  scores: readonly number[];
  median: number;
  /** Of the one shown; null draws the others alone. */
  score: number | null;
  range: [low: number, high: number] | null;
}

/** One economy among all, from 0 to 100: thin lines, the middle, its likely range, its score. Decoration beside words. */
export function standing({ scores, median, score, range }: Standing): Markup {
  return svg`<svg class="standing" height="34" aria-hidden="true"><svg viewBox="0 0 100 34" preserveAspectRatio="none"><path class="cut" d="${lines([20, 40, 60, 80], 0, 34)}"/><path class="one" d="${lines(scores, 11, 12)}"/><path class="mid" d="${lines([median], 5, 24)}"/></svg>${range && svg`<rect class="ci" x="${px(range[0])}%" width="${px(Math.max(0.5, range[1] - range[0]))}%" y="12" height="10" rx="5"/>`}${score === null ? null : svg`<circle class="dot" cx="${px(score)}%" cy="17" r="7"/>`}</svg>`;
}

/** Upright lines of one length, drawn once each half point: finer the eye does not see, and the page must carry them. */
function lines(at: readonly number[], from: number, length: number): string {
  const places = [...new Set(at.map((each) => Math.round(2 * each)))].sort((a, b) => a - b);
  return places
    .map((place, i) => {
      const before = places[i - 1];
      return before === undefined
        ? `M${place / 2} ${from}v${length}`
        : `m${String((place - before) / 2).replace(/^0/, "")}-${length}v${length}`;
    })
    .join("");
}
