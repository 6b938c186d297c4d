/** The one door to read-excel-file. */
import readSheets from "read-excel-file/node";
import { Fault } from "./fault.ts";

export type SheetCell = string | number | boolean | Date | null;

/**
 * One sheet of a workbook, row by row.
 *
 * @throws Fault for a file that is no workbook, is broken, is saved as Strict Open XML, or lacks the sheet
 */
export async function readSheet(bytes: Uint8Array, where: string, sheet: string): Promise<SheetCell[][]> {
  refuseOtherFiles(bytes, where);
  const sheets = await openWorkbook(bytes, where);
  const found = sheets.find((each) => each.sheet === sheet);
  if (found) return found.data as SheetCell[][];
  throw new Fault({
    where,
    found: `sheets ${sheets.map((each) => `"${each.sheet}"`).join(", ")}`,
    expected: `one named "${sheet}"`,
    do: "if the sheet was renamed, change its name in source.ts after comparing the header",
  });
}

function refuseOtherFiles(bytes: Uint8Array, where: string): void {
  const start = Buffer.from(bytes.subarray(0, 512));
  if (bytes.length === 0) {
    throw new Fault({ where, found: "an empty file", expected: "a workbook", do: "fetch the file again" });
  }
  if (/^\s*<(!doctype html|html)/i.test(start.toString("latin1"))) {
    throw new Fault({
      where,
      found: "a web page",
      expected: "a workbook",
      do: "open the address in a browser: the publisher's file has moved or asks for a login",
    });
  }
  if (!start.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) {
    throw new Fault({
      where,
      found: "a file that is no .xlsx workbook",
      expected: "Open XML (.xlsx)",
      do: "if the publisher went back to .xls, save it as .xlsx and say so in the source's caveats",
    });
  }
}

async function openWorkbook(bytes: Uint8Array, where: string) {
  try {
    const sheets = await readSheets(Buffer.from(bytes));
    if (sheets.every((each) => each.data.length === 0)) throw new Error("every sheet is empty");
    return sheets;
  } catch (cause) {
    throw new Fault(
      {
        where,
        found: `a workbook that cannot be read (${(cause as Error).message})`,
        expected: "a whole Open XML workbook, saved as Transitional",
        do: "fetch the file again; if it is Strict Open XML, open it in a spreadsheet program and save it as Excel workbook (.xlsx)",
      },
      { cause },
    );
  }
}
