/**
 * The index in one file, as the browser reads it: the specification, every value that enters, its error and its age. With
 * the engine of `score/` it gives every published figure again.
 */
import { chanceOfWrongDate, type WrongDates } from "./wrong-dates.ts";
import type { IndexSpec } from "../composite/spec.ts";
import type { Data, Together } from "../composite/compose.ts";
import { toColumn, type Column } from "../composite/column.ts";
import type { MoveAssumptions } from "../composite/moves.ts";

/**
 * What an assumed error is taken from: `bounds`, those that the same publisher gives for another variable on the same
 * scale; or `movement`, how the values move, times how much larger a published error is than that movement tells.
 */
export interface Assumption {
  by: "bounds" | "movement";
  /** The variable or indicator that has published errors. */
  like: string;
}

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
  /** Standard error that is assumed where none is published, in the indicator's unit. */
  standIns: Record<string, number>;
  /** What each assumed error is taken from. */
  assumed?: Record<string, Assumption>;
  /** Members whose errors go together. */
  together?: Together;
  /** Share of its error that a value keeps from one year to the next, at least. */
  persistence?: number;
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
export function dataOf({ units, times, columns, errors, together }: IndexFile): Data {
  return { units, times, columns: columnsOf(columns), errors: columnsOf(errors), together, words: new Map() };
}

/**
 * Errors to judge by: the published one, else the one assumed; and of a value carried on for k years k·τ² more variance, τ
 * the usual yearly change. Nothing stands in for facts and for what was asked once only: their error is 0 here, and what
 * is not known of them is told apart (`misdated`). Source: method 3.2.
 */
export const standInErrors = (file: IndexFile): Map<string, Column> => errorsOf(file, true);

/** The same as if no value had been carried on: the part of an error that may last from one year to another. */
const lastingErrors = (file: IndexFile): Map<string, Column> => errorsOf(file, false);

function errorsOf(file: IndexFile, grows: boolean): Map<string, Column> {
  return new Map(
    Object.entries(file.columns).map(([id, cells]) => {
      const yearly = grows ? (file.yearly[id] ?? 0) : 0;
      const column = cells.map((value, row) => {
        if (value === null) return NaN;
        const own = file.errors[id]?.[row] ?? file.standIns[id] ?? 0;
        return Math.sqrt(own ** 2 + (file.ages[id]?.[row] ?? 0) * yearly ** 2);
      });
      return [id, Float64Array.from(column)];
    }),
  );
}

/** What a change between two years is judged by, beside {@link standInErrors}: each step's date by its own chance. */
export const judgedBy = (file: IndexFile): MoveAssumptions => ({
  facts: file.facts,
  misdated: (fact, iso3) => chanceOfWrongDate(file, fact, iso3),
  breaks: file.breaks,
  persistence: file.persistence ?? 0,
  lasting: lastingErrors(file),
});
