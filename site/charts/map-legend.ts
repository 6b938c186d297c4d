/** The legend of a map: its classes as buttons that isolate them, then the absences. */
import type { MapPlace } from "./choropleth.ts";
import type { Mark } from "../lib/classes.ts";
import { svg, type Markup } from "../lib/markup.ts";

export interface LegendRow {
  mark: Mark;
  text: string;
  count: number;
  isFirstAbsence: boolean;
}

/** @param pressed the class that is isolated */
export function mapLegend(rows: readonly LegendRow[], pressed: string | null = null): Markup {
  return svg`${rows.map(
    ({ mark, text, count, isFirstAbsence }) =>
      svg`<li${isFirstAbsence && svg` class="abs"`}><button type="button" aria-pressed="${String(mark === pressed)}" data-mark="${mark}"><i class="sw ${mark}"></i><span>${text}</span><b>${count}</b></button></li>`,
  )}`;
}

/** Each class with its count among places; of the absences only those that there are. */
export function legendRows(
  classes: readonly { mark: Mark; text: string }[],
  absences: readonly { mark: Mark; text: string }[],
  places: readonly Pick<MapPlace, "mark">[],
): LegendRow[] {
  const count = (mark: Mark) => places.filter((place) => place.mark === mark).length;
  return [...classes, ...absences.filter(({ mark }) => count(mark) > 0)].map((row, at) => ({
    ...row,
    count: count(row.mark),
    isFirstAbsence: at === classes.length,
  }));
}
