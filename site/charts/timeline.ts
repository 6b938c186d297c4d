import { extent, line as linePath, area as areaPath, scaleLinear, ticks } from "d3";
import { px, svg, type Markup } from "../lib/markup.ts";

export interface Series {
  name: string;
  points: { year: number; value: number; low?: number | null; high?: number | null }[];
}

export interface TimelineOptions {
  label: string;
  format: (value: number) => string;
  /** First years of another way of making the values: a dashed line at each. */
  breaks?: number[];
  width?: number;
  height?: number;
}

const MARGIN = { top: 10, right: 92, bottom: 24, left: 38 };

/** The subject's line over its peers', labelled at the line's end; a band where a likely range is published. */
export function timeline(subject: Series, peers: Series[], options: TimelineOptions): Markup {
  const { label, format, breaks = [], width = 340, height = 190 } = options;
  const all = [subject, ...peers].flatMap(({ points }) => points);
  const values = all.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [first = 0, last = 0] = extent(all, ({ year }) => year);
  const [low = 0, high = 1] = extent(values);
  const x = scaleLinear([first, last], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([low, high], [height - MARGIN.bottom, MARGIN.top]).nice(4);
  const draw = linePath<Series["points"][number]>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  ).digits(1);
  const [bottom = 0, top = 1] = y.domain();
  return svg`<svg class="time" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${ticks(
    bottom,
    top,
    3,
  ).map(
    (tick) =>
      svg`<path class="grid" d="M${MARGIN.left} ${px(y(tick))}H${width - MARGIN.right}"/><text class="axis" x="${MARGIN.left - 5}" y="${px(y(tick) + 4)}" text-anchor="end">${format(tick)}</text>`,
  )}${years(first, last).map(
    (year, at, list) =>
      svg`<text class="axis" x="${px(x(year))}" y="${height - 6}" text-anchor="${at === 0 ? "start" : at === list.length - 1 ? "end" : "middle"}">${year}</text>`,
  )}${breaks.map(
    (year) => svg`<path class="break" d="M${px(x(year))} ${MARGIN.top}V${height - MARGIN.bottom}"/>`,
  )}${peers.map(({ points }) => svg`<path class="peer" d="${draw(points) ?? ""}"/>`)}${band(subject, x, y)}<path class="subject" d="${draw(subject.points) ?? ""}"/>${endLabels(subject, peers, x, y, height)}</svg>`;
}

const years = (first: number, last: number) =>
  last - first < 6 ? [first, last] : [first, Math.round((first + last) / 2), last];

type Scale = (value: number) => number;

function band({ points }: Series, x: Scale, y: Scale): Markup | null {
  const ranged = points.filter(({ low, high }) => low != null && high != null);
  if (ranged.length < 2) return null;
  const path = areaPath<Series["points"][number]>(
    ({ year }) => x(year),
    ({ low }) => y(low as number),
    ({ high }) => y(high as number),
  ).digits(1);
  return svg`<path class="band" d="${path(ranged) ?? ""}"/>`;
}

/** Labels keep twelve pixels from each other, in the order of their lines. */
function endLabels(subject: Series, peers: Series[], x: Scale, y: Scale, height: number): Markup[] {
  const ends = [subject, ...peers]
    .flatMap(({ name, points }) => {
      const end = points.at(-1);
      return end ? [{ name, end, isSubject: name === subject.name, at: y(end.value) }] : [];
    })
    .sort((a, b) => a.at - b.at);
  for (let i = 1; i < ends.length; i++) {
    const [above, below] = [ends[i - 1], ends[i]];
    if (above && below) below.at = Math.max(below.at, above.at + 12);
  }
  const over = Math.max(0, (ends.at(-1)?.at ?? 0) - (height - MARGIN.bottom + 4));
  return ends.map(
    ({ name, end, isSubject, at }) =>
      svg`<circle class="${isSubject ? "subject" : "peer"}" cx="${px(x(end.year))}" cy="${px(y(end.value))}" r="${isSubject ? 3.5 : 2}"/><text class="${isSubject ? "me" : "axis"}" x="${px(x(end.year) + 7)}" y="${px(at - over + 4)}">${short(name)}</text>`,
  );
}

const short = (name: string) => (name.length > 14 ? `${name.slice(0, 13)}…` : name);
