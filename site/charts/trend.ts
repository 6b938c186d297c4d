/** One door to Observable Plot, with a page's own document, at build or in the browser. */
import * as Plot from "@observablehq/plot";
import type { Group } from "../../indicators/schema/place.ts";

export interface TrendOptions {
  document: Document;
  label: string;
  format: (value: number) => string;
  domain: [low: number, high: number];
  /** First years of another way of making the values: a dashed line at each. */
  breaks?: number[];
  width?: number;
}

/** The middle economy over the years, and the half of all economies around it. */
export function trend(
  groups: Group[],
  { document, label, format, domain, breaks = [], width = 440 }: TrendOptions,
): Element {
  return finish(
    Plot.plot({
      document,
      className: "plot-years",
      width,
      height: 170,
      marginLeft: 40,
      marginRight: 16,
      ariaLabel: label,
      x: { label: null, tickFormat: String, ticks: 6 },
      y: { label: null, domain, ticks: 4, tickFormat: format, grid: true },
      marks: [
        Plot.ruleX(breaks, { className: "break" }),
        Plot.areaY(groups, { x: "year", y1: "lower", y2: "upper", className: "band" }),
        Plot.lineY(groups, { x: "year", y: "median", className: "line", curve: "linear" }),
        Plot.dot(groups.slice(-1), { x: "year", y: "median", r: 4, className: "end" }),
      ],
    }),
  );
}

/**
 * Takes Plot's own style element out before the chart meets a page: the page's policy allows no inline styles, and its
 * stylesheet holds the same rules. The chart is one picture with one name; its groups lose theirs.
 */
export function finish(chart: Element): Element {
  for (const style of Array.from(chart.querySelectorAll("style"))) style.remove();
  for (const group of Array.from(chart.querySelectorAll("[aria-label]"))) group.removeAttribute("aria-label");
  chart.setAttribute("role", "img");
  return chart;
}
