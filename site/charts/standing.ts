import { px, svg, type Markup } from "./markup.ts";

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
  const lines = (at: readonly number[], from: number, length: number) =>
    at.map((each) => `M${px(each)} ${from}v${length}`).join("");
  return svg`<svg class="standing" height="34" aria-hidden="true"><svg viewBox="0 0 100 34" preserveAspectRatio="none"><path class="cut" d="${lines([20, 40, 60, 80], 0, 34)}"/><path class="one" d="${lines(scores, 11, 12)}"/><path class="mid" d="${lines([median], 5, 24)}"/></svg>${range && svg`<rect class="ci" x="${px(range[0])}%" width="${px(Math.max(0.5, range[1] - range[0]))}%" y="12" height="10" rx="5"/>`}${score === null ? null : svg`<circle class="dot" cx="${px(score)}%" cy="17" r="7"/>`}</svg>`;
}
