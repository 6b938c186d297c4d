import { px, svg, type Markup } from "../lib/markup.ts";

export interface RegionDot {
  name: string;
  says: string;
  href: string;
  score: number;
}

/** One region's economies as dots from 0 to 100, its middle half as a bar and its middle as a line. Each dot is a link. */
export function regionDots(
  dots: RegionDot[],
  middle: { lower: number; median: number; upper: number },
): Markup {
  const [from, to] = [Math.min(middle.lower, middle.upper), Math.max(middle.lower, middle.upper)];
  return svg`<svg class="dots many" role="group"><rect class="half" x="${px(from)}%" width="${px(to - from)}%" y="5" height="18"/><line class="mid" x1="${px(middle.median)}%" x2="${px(middle.median)}%" y1="3" y2="25"/>${dots.map(dot)}</svg>`;
}

function dot({ name, says, href, score }: RegionDot): Markup {
  return svg`<a href="${href}"><title>${name}: ${says}</title><circle cx="${px(score)}%"/></a>`;
}
