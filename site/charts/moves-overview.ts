/** All economies side by side in the order of their change, each a dot on its likely range: who moved, at a glance. */
import { axisOf, TONES, type Ranged } from "./move-row.ts";
import { px, svg, type Markup } from "../lib/markup.ts";

interface Overview {
  label: string;
  format: (points: number) => string;
  /** The name of the economy at a place of this order, written beside its dot. */
  nameAt: (at: number) => string;
}

/** So many dots have room for a name each; of more, the first and the last are named. */
const NAMED = 4;
const HEIGHT = 260;
const [TOP, BOTTOM] = [10, 12];

export function movesOverview(moves: readonly Ranged[], { label, format, nameAt }: Overview): Markup {
  const axis = axisOf(moves.flatMap(({ change, low, high }) => [low ?? change, high ?? change]));
  const y = (points: number) =>
    px(TOP + ((axis.high - points) / (axis.high - axis.low)) * (HEIGHT - TOP - BOTTOM));
  const sorted = moves.toSorted((a, b) => b.change - a.change);
  const x = (at: number) => px(5 + (94 * (at + 0.5)) / sorted.length);
  const last = sorted.length - 1;
  const isNamed = (at: number) => sorted.length <= NAMED || at === 0 || at === last;
  return svg`<svg class="mv over" height="${HEIGHT}" role="img" aria-label="${label}">${axis.ticks.map(
    (tick) =>
      svg`<line class="${tick === 0 ? "zero" : "tick"}" x1="5%" x2="100%" y1="${y(tick)}" y2="${y(tick)}"/><text x="4%" y="${px(y(tick) + 4)}" text-anchor="end">${format(tick)}</text>`,
  )}${sorted.map(({ change, low, high, certainty }, at) => {
    const cx = x(at);
    return svg`<g class="t-${TONES[certainty]}"><line class="ci" x1="${cx}%" x2="${cx}%" y1="${y(high ?? change)}" y2="${y(low ?? change)}"/><circle class="is" cx="${cx}%" cy="${y(change)}" r="2.4"/></g>`;
  })}${sorted.map(({ change }, at) => {
    if (!isNamed(at)) return null;
    const isLast = at === last && at > 0;
    const side = isLast ? -1 : 1;
    return svg`<text class="name" x="${px(x(at) + side)}%" dx="${4 * side}" y="${px(y(change) + 4)}" text-anchor="${isLast ? "end" : "start"}">${nameAt(at)}</text>`;
  })}</svg>`;
}
