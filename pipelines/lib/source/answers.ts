import { FaultList, quoted } from "../faults/fault.ts";
import type { FileRow } from "./source.ts";

/**
 * For publishers who answer in letters or words: none but the known answers, or the run stops.
 *
 * @throws Fault with every cell of the columns that holds anything else
 */
export function checkAnswers(
  rows: readonly FileRow[],
  columns: readonly string[],
  known: readonly string[],
): void {
  const faults = new FaultList();
  for (const { file, line, cells } of rows) {
    for (const column of columns) {
      const cell = cells[column] as string;
      if (known.includes(cell)) continue;
      faults.add({
        where: `${file} row ${line}, ${quoted(column)}`,
        found: quoted(cell),
        expected: `one of ${known.map(quoted).join(", ")}`,
        do: "if the publisher has a new answer, add it in source.ts and say in the indicators what it is worth; else ask them",
      });
    }
  }
  faults.throwIfAny();
}
