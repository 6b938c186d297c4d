import { px, svg, type Markup } from "../lib/markup.ts";

interface Dated {
  line: string;
  kind: "phase" | "due" | "status";
  from: string;
  to: string;
}

const WIDTH = 720;
const ROW = 26;
const EDGE = 14;
const TOP = 24;
const DAY = 86_400_000;

/** What is dated in a programme, a row each line of action; numbers lead to the list beneath. Decoration beside its table. */
export function programmeTimeline(dated: readonly Dated[], lines: readonly string[]): Markup {
  const rows = lines.filter((id) => dated.some(({ line }) => line === id));
  const first = Math.min(...dated.map(({ from }) => Date.parse(from)));
  const last = Math.max(...dated.map(({ to }) => Date.parse(to)), first + 30 * DAY);
  const x = (day: string) => EDGE + ((WIDTH - 2 * EDGE) * (Date.parse(day) - first)) / (last - first);
  const height = TOP + rows.length * ROW + 8;
  const marks = dated.map((each, at) => mark(each, at + 1, x, TOP + rows.indexOf(each.line) * ROW + ROW / 2));
  return svg`<svg class="gantt" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">${rows.map((_, at) => {
    const y = TOP + at * ROW + ROW / 2;
    return svg`<line class="rail" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${y}" y2="${y}"/>`;
  })}<text x="${EDGE}" y="14">${dayOf(first)}</text><text class="end" x="${WIDTH - EDGE}" y="14">${dayOf(last)}</text>${marks}</svg>`;
}

function mark({ kind, from, to }: Dated, number: number, x: (day: string) => number, y: number): Markup {
  const at = x(from);
  if (kind === "phase") {
    const width = Math.max(3, x(to) - at);
    return svg`<rect class="phase" x="${px(at)}" y="${y - 4}" width="${px(width)}" height="8"/><text class="n" x="${px(at)}" y="${y - 6}">${number}</text>`;
  }
  return svg`<circle class="${kind}" cx="${px(at)}" cy="${y}" r="5"/><text class="n" x="${px(at + 7)}" y="${y - 5}">${number}</text>`;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
