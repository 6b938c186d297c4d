import { px, svg, type Markup } from "../lib/markup.ts";

/** Every economy as a thin line from 0 to 100, the middle one as a tall line. Decoration beside its sentence. */
export function strip(scores: readonly number[], median: number): Markup {
  const line = (score: number, from: number, to: number, name: string) =>
    svg`<line class="${name}" x1="${px(score)}%" x2="${px(score)}%" y1="${from}" y2="${to}"/>`;
  return svg`<svg class="strip" height="34" aria-hidden="true">${[20, 40, 60, 80].map((cut) => line(cut, 0, 34, "cut"))}${scores.map((score) => line(score, 11, 23, "one"))}${line(median, 3, 31, "mid")}</svg>`;
}
