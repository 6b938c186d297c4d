import { px, svg, type Markup } from "../lib/markup.ts";

export interface DotRow {
  /** Score of the subject, 0–100; null draws the line alone. */
  score: number | null;
  /** Likely range on the same scale. */
  range: [low: number, high: number] | null;
  /** Middle of the first and second group set beside it. */
  middles: (number | null)[];
  /** The middles in words, on pointing and for who hears the page; without them the row is decoration. */
  says?: string;
}

/** One economy on one indicator, as a mark inside its table cell: range, dot, and the middle of its groups. */
export function dotRow({ score, range, middles, says = "" }: DotRow): Markup {
  const tick = (at: number, name: string) =>
    svg`<line class="${name}" x1="${px(at)}%" x2="${px(at)}%" y1="2" y2="18"/>`;
  const opening =
    says === ""
      ? svg`<svg class="dots" aria-hidden="true">`
      : svg`<svg class="dots" role="img"><title>${says}</title>`;
  return svg`${opening}${middles.map((middle, at) => (middle === null ? null : tick(middle, `mid m${at + 1}`)))}${range && svg`<rect class="ci" x="${px(range[0])}%" width="${px(Math.max(0.5, range[1] - range[0]))}%" y="7" height="6" rx="3"/>`}${score === null ? null : svg`<circle class="dot" cx="${px(score)}%"/>`}</svg>`;
}
