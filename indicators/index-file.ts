/**
 * The index in one file, as the browser reads it: the specification, every value that enters, its error and its age. With
 * the engine of `score/` it gives every published figure again.
 */
import type { IndexSpec } from "./index-spec.ts";
import type { Data } from "./score/compose.ts";
import { toColumn, type Column } from "./score/column.ts";

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
}

const columnsOf = (cells: Cells): Map<string, Column> =>
  new Map(Object.entries(cells).map(([id, cell]) => [id, toColumn(cell)]));

/** The table that the engine takes; its errors are the published ones. */
export function dataOf({ units, times, columns, errors }: IndexFile): Data {
  return { units, times, columns: columnsOf(columns), errors: columnsOf(errors), words: new Map() };
}

/**
 * Errors with age: a value carried on for k years has the variance SE² + k·τ², τ the usual yearly change; where no SE is
 * published, k·τ² alone. Source: method 3.2.
 */
export function agedErrors(file: IndexFile): Map<string, Column> {
  return errorsOf(file, (_, published) => (Number.isNaN(published) ? 0 : published), isAged);
}

/**
 * Errors for judging a change: as {@link agedErrors}, and where no SE is published, the largest that fits what is seen.
 * If the errors of two years are independent, a yearly change has at least twice their variance: SE ≤ τ/√2.
 */
export function cautiousErrors(file: IndexFile): Map<string, Column> {
  return errorsOf(
    file,
    (id, published) => (Number.isNaN(published) ? (file.yearly[id] ?? 0) / Math.SQRT2 : published),
    () => true,
  );
}

const isAged = (published: number, age: number, yearly: number) =>
  !Number.isNaN(published) || (age > 0 && yearly > 0);

function errorsOf(
  file: IndexFile,
  base: (id: string, published: number) => number,
  counts: (published: number, age: number, yearly: number) => boolean,
): Map<string, Column> {
  return new Map(
    Object.entries(file.columns).map(([id, cells]) => {
      const yearly = file.yearly[id] ?? 0;
      const column = cells.map((value, row) => {
        const published = file.errors[id]?.[row] ?? NaN;
        const age = file.ages[id]?.[row] ?? 0;
        if (value === null || !counts(published, age, yearly)) return NaN;
        return Math.sqrt(base(id, published) ** 2 + age * yearly ** 2);
      });
      return [id, Float64Array.from(column)];
    }),
  );
}
