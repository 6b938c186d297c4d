/** A chart of any answer: lines where there are years, bars where there are names. */
import * as Plot from "@observablehq/plot";
import { finish } from "./trend.ts";

export interface ChartableAnswer {
  columns: { name: string; isNumber: boolean }[];
  rows: Record<string, string | number | boolean | null>[];
}

const MOST_BARS = 60;

/** The chart, or null where the answer has no number to draw. */
export function answerChart(
  { columns, rows }: ChartableAnswer,
  document: Document,
  width: number,
): Element | null {
  const isYear = (name: string) => /^year$/i.test(name);
  const numbers = columns.filter(({ name, isNumber }) => isNumber && !isYear(name));
  const names = columns.filter(({ isNumber }) => !isNumber).map(({ name }) => name);
  const [value] = numbers;
  if (!value || rows.length === 0) return null;
  const hasYear = columns.some(({ name, isNumber }) => isNumber && isYear(name));
  return hasYear
    ? lines(rows, value.name, names[0] ?? null, document, width)
    : bars(rows.slice(0, MOST_BARS), value.name, names, document, width);
}

type Rows = ChartableAnswer["rows"];

function lines(rows: Rows, value: string, series: string | null, document: Document, width: number): Element {
  return finish(
    Plot.plot({
      document,
      className: "plot",
      width,
      height: 320,
      marginLeft: 50,
      x: { label: null, tickFormat: String },
      y: { label: value, grid: true },
      marks: [
        Plot.lineY(rows, { x: "year", y: value, z: series, stroke: "var(--s3)", strokeWidth: 1.5 }),
        ...(series
          ? [
              Plot.text(
                rows,
                Plot.selectLast({ x: "year", y: value, z: series, text: series, dx: 6, textAnchor: "start" }),
              ),
            ]
          : []),
      ],
      marginRight: series ? 110 : 20,
    }),
  );
}

/** Bars by the last column of words, in rows by the one before it. */
function bars(rows: Rows, value: string, names: string[], document: Document, width: number): Element {
  const by = names.at(-1);
  const within = names.length > 1 ? names.at(-2) : undefined;
  const facet = within === undefined ? {} : { fy: within };
  const label = (row: Rows[number], at: number) => (by ? String(row[by]) : String(at + 1));
  const longest = Math.max(...rows.map((row, at) => label(row, at).length));
  return finish(
    Plot.plot({
      document,
      className: "plot",
      width,
      marginLeft: Math.min(240, 20 + longest * 7),
      marginRight: within ? 120 : 50,
      height: 60 + rows.length * 24,
      x: { label: value, grid: true },
      y: { label: null },
      fy: { label: null },
      marks: [
        Plot.barX(rows, {
          x: value,
          y: label,
          ...facet,
          fill: "var(--s3)",
          sort: within ? null : { y: null },
        }),
        Plot.text(rows, {
          x: value,
          y: label,
          ...facet,
          text: (row: Rows[number]) => String(row[value]),
          textAnchor: "start",
          dx: 4,
        }),
        Plot.ruleX([0]),
      ],
    }),
  );
}
