import { bandIndexOf } from "../../indicators/composite/band.ts";
import { px, svg, type Markup } from "../lib/markup.ts";

const WIDTH = 720;
const RADIUS = 3.4;
const STEP = 7.6;
const FOOT = 8;

/**
 * Every economy a dot on a line from 0 to 100, stacked where they would lie upon each other, in the colours of the five
 * bands. Decoration beside its sentence and its table.
 */
export function bandDots(scores: readonly number[], height = 96): Markup {
  const stacks = new Map<number, number>();
  const dots = scores
    .toSorted((a, b) => a - b)
    .map((score) => {
      const bin = Math.round((score / 100) * (WIDTH / STEP - 1));
      const level = stacks.get(bin) ?? 0;
      stacks.set(bin, level + 1);
      const [x, y] = [STEP / 2 + bin * STEP, height - FOOT - RADIUS - level * STEP];
      return svg`<circle class="c${bandIndexOf(score) + 1}" cx="${px(x)}" cy="${px(y)}" r="${RADIUS}"/>`;
    });
  const cuts = [20, 40, 60, 80].map((cut) => {
    const x = px((cut / 100) * WIDTH);
    return svg`<line class="cut" x1="${x}" x2="${x}" y1="0" y2="${height - FOOT}"/>`;
  });
  return svg`<svg class="banddots" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">${cuts}<line class="base" x1="0" x2="${WIDTH}" y1="${height - FOOT}" y2="${height - FOOT}"/>${dots}</svg>`;
}
