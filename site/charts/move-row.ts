/** The marks of one economy's change, each inside its table cell: levels, change with its range, parts by pillar. */
import { pillars } from "../../indicators/schema/pillars.ts";
import type { Pillar } from "../../indicators/schema/vocabulary.ts";
import type { Certainty } from "../../indicators/composite/certainty.ts";
import { px, svg, type Markup } from "../lib/markup.ts";

/** One axis for a whole table: where a number of points lies, in per cent of the cell. */
export interface Axis {
  low: number;
  high: number;
  /** Round numbers to mark on it; zero is always one. */
  ticks: readonly number[];
}

/** Colour and shape by how sure the change is: filled where it is, hollow and grey where it is not clear. */
export const TONES: Record<Certainty, string> = {
  "very-likely-improved": "p2",
  "likely-improved": "p1",
  "no-clear-change": "d0",
  "likely-worsened": "n1",
  "very-likely-worsened": "n2",
};

const PILLARS = pillars.map(({ id }) => id);
const STEPS = [1, 2, 5, 10, 20, 50];

/** An axis about a real zero that holds all the values. */
export function axisOf(values: readonly number[]): Axis {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least || 1;
  const step = STEPS.find((each) => span / each <= 5) ?? 100;
  const ticks = [];
  for (let tick = Math.ceil(least / step) * step; tick <= most; tick += step) ticks.push(tick);
  const room = span * 0.03;
  return { low: least - room, high: most + room, ticks: ticks.length > 0 ? ticks : [0] };
}

export const placeOn = ({ low, high }: Axis, points: number): number =>
  px((100 * (points - low)) / (high - low));

const grid = (axis: Axis, height: number) =>
  axis.ticks.map(
    (tick) =>
      svg`<line class="${tick === 0 ? "zero" : "tick"}" x1="${placeOn(axis, tick)}%" x2="${placeOn(axis, tick)}%" y1="0" y2="${height}"/>`,
  );

/** The numbers of an axis, for the head of its column. */
export function axisHead(axis: Axis, format: (points: number) => string): Markup {
  return svg`<svg class="mv head" height="16" aria-hidden="true">${axis.ticks.map(
    (tick) => svg`<text x="${placeOn(axis, tick)}%" y="12" text-anchor="middle">${format(tick)}</text>`,
  )}</svg>`;
}

/** The index from 0 to 100: a ring where it was, a dot where it is. */
export function levels(before: number, after: number, certainty: Certainty): Markup {
  return svg`<svg class="mv lv t-${TONES[certainty]}" height="20" aria-hidden="true"><line class="base" x1="0" x2="100%" y1="10" y2="10"/><line class="way" x1="${px(before)}%" x2="${px(after)}%" y1="10" y2="10"/><circle class="was" cx="${px(before)}%" cy="10" r="4"/><circle class="is" cx="${px(after)}%" cy="10" r="4.5"/></svg>`;
}

export interface Ranged {
  change: number;
  low: number | null;
  high: number | null;
  certainty: Certainty;
}

/** The change as a dot on its likely range, about zero. */
export function whisker({ change, low, high, certainty }: Ranged, axis: Axis): Markup {
  const [from, to] = [placeOn(axis, low ?? change), placeOn(axis, high ?? change)];
  return svg`<svg class="mv chg t-${TONES[certainty]}" height="20" aria-hidden="true">${grid(axis, 20)}<rect class="ci" x="${from}%" width="${px(Math.max(0.3, to - from))}%" y="7" height="6" rx="3"/><circle class="is" cx="${placeOn(axis, change)}%" cy="10" r="4.5"/></svg>`;
}

/** The change cut by what it is due to: gains to the right of zero, losses to the left, the sum as a dark mark. */
export function partsBar(parts: Record<Pillar, number>, axis: Axis): Markup {
  let [right, left] = [0, 0];
  const bars = PILLARS.map((pillar) => {
    const points = parts[pillar];
    const start = points < 0 ? left + points : right;
    if (points < 0) left += points;
    else right += points;
    const [from, to] = [placeOn(axis, start), placeOn(axis, start + Math.abs(points))];
    return points === 0
      ? null
      : svg`<rect class="p-${pillar}" x="${from}%" width="${px(to - from)}%" y="2" height="14"/>`;
  });
  const sum = PILLARS.reduce((total, pillar) => total + parts[pillar], 0);
  const at = placeOn(axis, sum);
  return svg`<svg class="mv pt" height="18" aria-hidden="true">${grid(axis, 18)}${bars}<line class="sum" x1="${at}%" x2="${at}%" y1="0" y2="18"/></svg>`;
}

/** What an axis must hold so that every bar fits: gains and losses added up apart. */
export function reachOf(parts: Record<Pillar, number>): [number, number] {
  const sum = (sign: 1 | -1) =>
    PILLARS.reduce((total, pillar) => total + sign * Math.max(0, sign * parts[pillar]), 0);
  return [sum(-1), sum(1)];
}

/** One part of a change, from zero. */
export function partBar(points: number, pillar: Pillar, axis: Axis): Markup {
  const [from, to] = [placeOn(axis, Math.min(0, points)), placeOn(axis, Math.max(0, points))];
  return svg`<svg class="mv pt" height="18" aria-hidden="true">${grid(axis, 18)}${points !== 0 && svg`<rect class="p-${pillar}" x="${from}%" width="${px(to - from)}%" y="3" height="12"/>`}</svg>`;
}
