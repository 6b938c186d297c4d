/**
 * The index in one file, as the browser reads it: the specification, every value that enters, its error and its age. With
 * the engine of `score/` it gives every published figure again.
 */
import type { WrongDates } from "./wrong-dates.ts";
import type { IndexSpec } from "../composite/spec.ts";
import type { Data } from "../composite/compose.ts";
import { toColumn, type Column } from "../composite/column.ts";

type Cells = Record<string, (number | null)[]>;

export interface IndexFile {
  product: "state" | "track";
  /** Version of the method. */
  method: string;
  /** Year of the data's date; ages are counted from it in State, from its own year in each row of Track. */
  year: number;
  spec: IndexSpec;
  /** One economy a row, and in Track its year. */
  units: string[];
  times: (string | null)[];
  /** By indicator, one cell a row. */
  columns: Cells;
  /** Standard errors as published; an indicator without any is absent. */
  errors: Cells;
  /** Years that a value has been carried on; an indicator that never is, is absent. */
  ages: Cells;
  /**
   * Usual change from one year to the next, in the indicator's unit: the root mean square over all economies. Absent for
   * facts, which do not fade, and for what was asked once only.
   */
  yearly: Record<string, number>;
  /**
   * Standard error that stands in where none is published, in the indicator's unit: the root mean square of the
   * difference of neighbouring values over √2, times how much larger the published error of a member is than the same of
   * it, and widened for members that share a source within a pillar, whose errors go together.
   */
  standIns: Record<string, number>;
  /** Members that are dated facts: steps that count from the year they were taken. */
  facts: string[];
  /** Chance that the date of a step is wrong, where it could not be estimated. */
  misdated: number;
  /** The same as estimated, by indicator and economy; see `chanceOfWrongDate`. */
  wrongDates?: WrongDates | undefined;
  /** Years in which the way of measuring changed, by indicator. */
  breaks: Record<string, number[]>;
}

const columnsOf = (cells: Cells): Map<string, Column> =>
  new Map(Object.entries(cells).map(([id, cell]) => [id, toColumn(cell)]));

/** The table that the engine takes; its errors are the published ones. */
export function dataOf({ units, times, columns, errors }: IndexFile): Data {
  return { units, times, columns: columnsOf(columns), errors: columnsOf(errors), words: new Map() };
}

/**
 * Errors to judge by: the published one, else the stand-in; and of a value carried on for k years k·τ² more variance, τ
 * the usual yearly change. Nothing stands in for facts and for what was asked once only: their error is 0 here, and what
 * is not known of them is told apart (`misdated`). Source: method 3.2.
 */
export function standInErrors(file: IndexFile): Map<string, Column> {
  return new Map(
    Object.entries(file.columns).map(([id, cells]) => {
      const yearly = file.yearly[id] ?? 0;
      const column = cells.map((value, row) => {
        if (value === null) return NaN;
        const own = file.errors[id]?.[row] ?? file.standIns[id] ?? 0;
        return Math.sqrt(own ** 2 + (file.ages[id]?.[row] ?? 0) * yearly ** 2);
      });
      return [id, Float64Array.from(column)];
    }),
  );
}
