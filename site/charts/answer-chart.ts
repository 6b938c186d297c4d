/** A chart of any answer: lines where there are years, bars where there are names. */
import * as Plot from "@observablehq/plot";
import { finish } from "./trend.ts";

/** By position; two columns may have one name. */
export interface ChartableAnswer {
  columns: { name: string; isNumber: boolean }[];
  /** Cells as they are printed; null: no value. */
  rows: (string | null)[][];
}

/** What is drawn of a row. */
interface Point {
  value: number | null;
  /** The value as it is printed, where a number of the machine would round it. */
  text: string | null;
  year: number | null;
  name: string;
  within: string | null;
}

const MOST_BARS = 60;

/** The chart, or null where the answer has no number to draw. */
export function answerChart(
  { columns, rows }: ChartableAnswer,
  document: Document,
  width: number,
): Element | null {
  const isYear = (at: number) => columns[at]?.isNumber === true && /^year$/i.test(columns[at].name);
  const places = [...columns.keys()];
  const value = places.find((at) => columns[at]?.isNumber && !isYear(at));
  const year = places.find(isYear);
  const names = places.filter((at) => !columns[at]?.isNumber);
  if (value === undefined) return null;
  const name = year === undefined ? names.at(-1) : names[0];
  const within = year === undefined && names.length > 1 ? names.at(-2) : undefined;
  const points = rows.map((row, at): Point => {
    const cell = row[value] ?? null;
    return {
      value: finite(cell),
      text: cell,
      year: year === undefined ? null : finite(row[year] ?? null),
      name: name === undefined ? String(at + 1) : String(row[name]),
      within: within === undefined ? null : String(row[within]),
    };
  });
  if (points.every((point) => point.value === null)) return null;
  const label = columns[value]?.name ?? "";
  return year === undefined
    ? bars(points.slice(0, MOST_BARS), label, within !== undefined, document, width)
    : lines(points, label, name !== undefined, document, width);
}

function finite(cell: string | null): number | null {
  const number = cell === null ? NaN : Number(cell);
  return Number.isFinite(number) ? number : null;
}

function lines(points: Point[], label: string, series: boolean, document: Document, width: number): Element {
  const z = series ? { z: "name" } : { z: null };
  return finish(
    Plot.plot({
      document,
      className: "plot",
      width,
      height: 320,
      marginLeft: 50,
      x: { label: null, tickFormat: String },
      y: { label, grid: true },
      marks: [
        Plot.lineY(points, { x: "year", y: "value", ...z, stroke: "var(--s3)", strokeWidth: 1.5 }),
        ...(series
          ? [
              Plot.text(
                points,
                Plot.selectLast({
                  ...{ x: "year", y: "value", z: "name", text: "name" },
                  ...{ dx: 6, textAnchor: "start" },
                }),
              ),
            ]
          : []),
      ],
      marginRight: series ? 110 : 20,
    }),
  );
}

/** Bars by the last column of words, in rows by the one before it. */
function bars(points: Point[], label: string, within: boolean, document: Document, width: number): Element {
  const facet = within ? { fy: "within" } : {};
  const longest = Math.max(...points.map(({ name }) => name.length));
  return finish(
    Plot.plot({
      document,
      className: "plot",
      width,
      marginLeft: Math.min(240, 20 + longest * 7),
      marginRight: within ? 120 : 50,
      height: 60 + points.length * 24,
      x: { label, grid: true },
      y: { label: null },
      fy: { label: null },
      marks: [
        Plot.barX(points, {
          x: "value",
          y: "name",
          ...facet,
          fill: "var(--s3)",
          sort: within ? null : { y: null },
        }),
        Plot.text(points, {
          ...{ x: "value", y: "name", text: "text" },
          ...facet,
          textAnchor: "start",
          dx: 4,
        }),
        Plot.ruleX([0]),
      ],
    }),
  );
}
