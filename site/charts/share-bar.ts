import { px, svg, type Markup } from "../lib/markup.ts";

export interface Share {
  count: number;
  /** 0 worst to 1 best: the fuller the colour. */
  rank: number;
}

/** All economies as one bar, cut by their answers, best first. Decoration beside its sentence. */
export function shareBar(shares: Share[]): Markup {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const parts = shares.map(({ count, rank }) => {
    const width = (100 * count) / all;
    const part = svg`<rect x="${px(from)}%" width="${px(width)}%" y="11" height="12" fill-opacity="${px(rank)}"/>`;
    from += width;
    return part;
  });
  return svg`<svg class="strip share" height="34" aria-hidden="true">${parts}</svg>`;
}
