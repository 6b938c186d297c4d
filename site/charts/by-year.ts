/** How many have done a thing by the end of each year: a line of steps, drawn as the shape alone; its table says the rest. */
import { px, svg, type Markup } from "../lib/markup.ts";

const WIDTH = 560;
const HEIGHT = 150;
const LEFT = 34;
const BASE = HEIGHT - 22;
const TOP = 14;

/**
 * @param years one year for each, in any order; at least one
 * @param last the year up to which the line is drawn
 */
export function byYear(years: readonly number[], last: number, label: string): Markup {
  const first = Math.min(...years) - 1;
  const end = Math.max(last, ...years);
  const x = (year: number) => LEFT + ((WIDTH - LEFT - 40) * (year - first)) / (end - first);
  const y = (n: number) => BASE - ((BASE - TOP) * n) / years.length;
  const counts = [...Map.groupBy(years, (year) => year)]
    .sort(([a], [b]) => a - b)
    .reduce<{ year: number; n: number }[]>(
      (sums, [year, own]) => [...sums, { year, n: (sums.at(-1)?.n ?? 0) + own.length }],
      [],
    );
  const line = counts.map(({ year, n }) => `H${px(x(year))}V${px(y(n))}`).join("");
  return svg`<svg class="by-year" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><line class="rail" x1="${LEFT}" x2="${WIDTH - 40}" y1="${BASE}" y2="${BASE}"/><path d="M${px(x(first))} ${px(y(0))}${line}H${px(x(end))}"/><text x="${px(x(first + 1))}" y="${HEIGHT - 6}">${first + 1}</text><text class="end" x="${px(x(end))}" y="${HEIGHT - 6}">${end}</text><text class="n" x="${px(x(end) + 6)}" y="${px(y(years.length) + 5)}">${years.length}</text></svg>`;
}
