/** Each kind of cell of a workbook, as the text a CSV of it would hold. Files at fault stand in tests/unit/pipelines/broken. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lettersOf } from "../../../../../indicators/formats/workbook.ts";
import { FaultList } from "../../../../../pipelines/lib/faults/fault.ts";
import { readSheetLines } from "../../../../../pipelines/lib/tables/sheet-lines.ts";
import { workbook } from "../../../../../pipelines/lib/tables/workbook.ts";

const FILE = "tests/unit/pipelines/broken/workbook-of-all-cell-types/survey.xlsx";

async function linesOf(bytes: Uint8Array, sheet: string) {
  const faults = new FaultList();
  const lines = await readSheetLines(bytes, "a.xlsx", sheet, faults);
  expect(faults.reports).toEqual([]);
  return lines.map(({ line, cells }) => [line, ...cells]);
}

it("reads text, rich text, numbers, truths and days by their type, and counts rows as the workbook does", async () => {
  expect(await linesOf(readFileSync(FILE), "Scores")).toEqual([
    [2, "iso3", "year", "score", "rating", "comment"],
    [4, "KEN", "2024", "61.5", "good", "TRUE"],
    [5, "PER", "2024", "70", "fair", "2025-07-01"],
    [7, "UKR", "2024", "83.25", "good", "2025-07-01T13:45:07"],
  ]);
});

/** A thread has no time zone of its own, so that each needs a process. */
const IN_A_ZONE = `
  import { readFileSync } from "node:fs";
  import { FaultList } from "./pipelines/lib/faults/fault.ts";
  import { readSheetLines } from "./pipelines/lib/tables/sheet-lines.ts";
  const lines = await readSheetLines(readFileSync("${FILE}"), "a.xlsx", "Scores", new FaultList());
  console.log(new Date(0).getTimezoneOffset(), lines[2].cells.at(-1), lines[3].cells.at(-1));
`;

it.each([
  ["America/Los_Angeles", 480],
  ["Pacific/Kiritimati", 640],
])("reads the same days in %s", (zone, offset) => {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", IN_A_ZONE], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  expect(stdout).toBe(`${offset} 2025-07-01 2025-07-01T13:45:07\n`);
});

it("gives every number in the fewest digits that give it back", async () => {
  const numbers = [0.1 + 0.2, 1.5e-7, -0.5, 2 ** 53, 61.5];
  const columns = numbers.map((_, at) => ({ name: lettersOf(at) }));
  const bytes = workbook([{ name: "R&D", columns, rows: [numbers] }], {
    title: "T",
    creator: "Us",
    date: "2026-11-24",
  });
  const [, line] = await linesOf(bytes, "R&D");
  expect(line?.slice(1).map(Number)).toEqual(numbers);
  expect(line?.[1]).toBe("0.30000000000000004");
});
