/** One economy over the years: the index as a thick line on its range, its four pillars as thin lines in their hues. */
import { pillars } from "../../indicators/schema/pillars.ts";
import { px, svg, type Markup } from "../lib/markup.ts";

export interface TrackPoint {
  year: number;
  score: number | null;
  low?: number | null;
  high?: number | null;
}

export interface TrackLine {
  node: string;
  name: string;
  points: readonly TrackPoint[];
}

interface TrackOptions {
  label: string;
  /** Years to mark. */
  years: readonly [from: number, to: number];
  /** Whether the range of the index is drawn. */
  isRanged: boolean;
}

const [WIDTH, HEIGHT] = [560, 250];
const MARGIN = { top: 10, right: 104, bottom: 24, left: 30 };
const LINE = 13; // pixels between the names at the lines' ends

const order = pillars.map(({ id }) => id as string);

export function trackLines(lines: readonly TrackLine[], { label, years, isRanged }: TrackOptions): Markup {
  const all = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = (year: number) =>
    px(MARGIN.left + ((year - first) / (last - first || 1)) * (WIDTH - MARGIN.left - MARGIN.right));
  const y = (score: number) => px(MARGIN.top + ((100 - score) / 100) * (HEIGHT - MARGIN.top - MARGIN.bottom));
  const sorted = lines.toSorted((a, b) => order.indexOf(b.node) - order.indexOf(a.node));
  const right = WIDTH - MARGIN.right;
  return svg`<svg class="time track" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${[
    0, 25, 50, 75, 100,
  ].map(
    (tick) =>
      svg`<path class="grid" d="M${MARGIN.left} ${y(tick)}H${right}"/><text class="axis" x="${MARGIN.left - 5}" y="${px(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
  )}${years.map(
    (year) =>
      svg`<path class="mark" d="M${x(year)} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}"/><text class="axis" x="${x(year)}" y="${HEIGHT - 7}" text-anchor="middle">${year}</text>`,
  )}${sorted.map(
    ({ node, points }) =>
      svg`${node === "index" && isRanged ? bandOf(points, x, y) : null}<path class="${classOf(node)}" d="${pathOf(points, x, y)}"/>`,
  )}${namesOf(sorted, y).map(
    ({ node, name, at }) =>
      svg`<text class="${classOf(node)}" x="${right + 8}" y="${px(at + 4)}">${name}</text>`,
  )}</svg>`;
}

const classOf = (node: string) => (node === "index" ? "index" : `p-${node}`);

type Scale = (value: number) => number;

/** A year without a score breaks the line: it is no zero, and nothing is drawn across it. */
function pathOf(points: readonly TrackPoint[], x: Scale, y: Scale): string {
  let isOpen = false;
  return points
    .map(({ year, score }) => {
      const step = score === null ? "" : `${isOpen ? "L" : "M"}${x(year)} ${y(score)}`;
      isOpen = score !== null;
      return step;
    })
    .join("");
}

function bandOf(points: readonly TrackPoint[], x: Scale, y: Scale): Markup | null {
  const there = points.filter(
    (point): point is TrackPoint & { low: number; high: number } => point.low != null && point.high != null,
  );
  if (there.length < 2) return null;
  const side = (own: typeof there, end: "low" | "high") =>
    own.map((point) => `${x(point.year)} ${y(point[end])}`).join("L");
  return svg`<path class="band" d="M${side(there, "high")}L${side(there.toReversed(), "low")}Z"/>`;
}

/** Names at the lines' ends, in their order, a line's height apart. */
function namesOf(lines: readonly TrackLine[], y: Scale): { node: string; name: string; at: number }[] {
  const names = lines
    .flatMap(({ node, name, points }) => {
      const end = points.findLast(({ score }) => score !== null)?.score;
      return end == null ? [] : [{ node, name, at: y(end) }];
    })
    .sort((a, b) => a.at - b.at);
  for (const [at, each] of names.entries()) {
    const above = names[at - 1];
    if (above) each.at = Math.max(each.at, above.at + LINE);
  }
  const over = Math.max(0, (names.at(-1)?.at ?? 0) - (HEIGHT - MARGIN.bottom));
  return names.map((each) => ({ ...each, at: each.at - over }));
}
