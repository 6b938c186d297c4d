/** The one door to read-excel-file. */
import { readSheet as readOne, SheetNotFoundError } from "read-excel-file/node";
import { Fault } from "../faults/fault.ts";
import { unzip } from "../files/zip.ts";

export type SheetCell = string | number | boolean | Date | null;

/**
 * One sheet of a workbook, row by row.
 *
 * @throws Fault for a file that is no workbook, is broken, is saved as Strict Open XML, or lacks the sheet
 */
export async function readSheet(bytes: Uint8Array, where: string, sheet: string): Promise<SheetCell[][]> {
  refuseOtherFiles(bytes, where);
  const rows = await readOne(Buffer.from(bytes), sheet).catch((cause: unknown) => {
    throw cause instanceof SheetNotFoundError ? isMissing(where, sheet, cause) : cannotBeRead(where, cause);
  });
  if (rows.length > 0) return rows as SheetCell[][];
  throw new Fault({
    where,
    found: `a workbook whose sheet "${sheet}" is empty`,
    expected: "a header and rows",
    do: "fetch the file again",
  });
}

/**
 * The sheet's own XML, for what the reader passes over: errors, formulas, merged cells. Empty where the workbook does
 * not say where it lies.
 */
export function sheetXml(bytes: Uint8Array, sheet: string): string {
  const part = (name: string) =>
    Buffer.from(unzip(bytes, (each) => each === name)[name] ?? []).toString("utf8");
  const named = [...part("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => tag);
  const tag = named.find((each) => unescaped(attributeOf(each, "name")) === sheet) ?? "";
  const id = attributeOf(tag, "(?:\\w+:)?id");
  const links = [...part("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)];
  const link = links.find(([each]) => attributeOf(each, "Id") === id)?.[0] ?? "";
  const target = attributeOf(link, "Target").replace(/^\/?(xl\/)?/, "xl/");
  return id === "" ? "" : part(target);
}

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** Names of a workbook's sheets, in its order; null for a file that is no workbook. */
export function sheetNames(bytes: Uint8Array, where: string): string[] | null {
  if (!Buffer.from(bytes.subarray(0, 4)).equals(ZIP)) return null;
  const declaration = declarationOf(bytes, where);
  if (declaration === null) return null;
  return [...declaration.matchAll(/<sheet\b[^>]*?\bname="([^"]*)"/g)].map(([, name]) => name as string);
}

/** @throws Fault for a workbook or another archive where a text file should be, whatever its name says */
export function refuseWorkbook(bytes: Uint8Array, where: string): void {
  const start = Buffer.from(bytes.subarray(0, 4));
  const toDo =
    "see whether the publisher now offers workbooks only: then name the sheet as `sheet` of the file in source.ts; else fetch the CSV";
  const refuse = (found: string, advice = toDo) => {
    throw new Fault({ where, found, expected: "a CSV file", do: advice });
  };
  if (start.equals(OLE)) refuse(OLD_KIND);
  if (!start.equals(ZIP)) return;
  const sheets = sheetNames(bytes, where);
  if (sheets === null)
    return refuse("a zip archive", "unpack it, and place the table under the name given in source.ts");
  const listed = sheets.slice(0, MOST_SHEETS).map((each) => `"${each}"`);
  refuse(`a workbook with the sheets ${listed.join(", ")}${sheets.length > MOST_SHEETS ? ", …" : ""}`);
}

const OLD_KIND = "a workbook of the old kind (.xls), or one locked with a password";
const MOST_SHEETS = 10;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function refuseOtherFiles(bytes: Uint8Array, where: string): void {
  const start = Buffer.from(bytes.subarray(0, 512));
  const refuse = (found: string, toDo: string) => {
    throw new Fault({ where, found, expected: "an Open XML workbook (.xlsx)", do: toDo });
  };
  if (bytes.length === 0) refuse("an empty file", "fetch the file again");
  if (/^\s*<(!doctype html|html)/i.test(start.toString("latin1"))) {
    refuse("a web page", "open the address in a browser: the publisher's file has moved or asks for a login");
  }
  if (start.subarray(0, 4).equals(OLE)) {
    refuse(
      OLD_KIND,
      "open it in a spreadsheet program, save it as Excel workbook (.xlsx), and say so in the source's caveats",
    );
  }
  if (!start.subarray(0, 4).equals(ZIP)) {
    refuse("a file of another kind", "open the address in a browser and see what the publisher offers now");
  }
  const declaration = declarationOf(bytes, where);
  if (declaration === null) {
    refuse(
      "a zip archive that holds no workbook",
      "see whether the publisher now packs the workbook into it",
    );
  }
  if (declaration?.includes("http://purl.oclc.org/ooxml/")) {
    refuse(
      "a workbook saved as Strict Open XML",
      "open it in a spreadsheet program, save it as Excel workbook (.xlsx, not Strict), and say so in the source's caveats",
    );
  }
}

/** The workbook's own xl/workbook.xml, which names its dialect. Strict files write dates and booleans otherwise. */
function declarationOf(bytes: Uint8Array, where: string): string | null {
  const name = "xl/workbook.xml";
  try {
    const found = unzip(bytes, (each) => each === name)[name];
    return found ? Buffer.from(found).toString("utf8") : null;
  } catch (cause) {
    throw cannotBeRead(where, cause);
  }
}

const isMissing = (where: string, sheet: string, cause: SheetNotFoundError) => {
  const { sheets } = cause as SheetNotFoundError & { sheets: string[] }; // its type forgets them
  return new Fault(
    {
      where,
      found: `sheets ${sheets.map((each) => `"${each}"`).join(", ")}`,
      expected: `one named "${sheet}"`,
      do: "if the sheet was renamed, change its name in source.ts after comparing the header",
    },
    { cause },
  );
};

const cannotBeRead = (where: string, cause: unknown) => {
  const { name, message } = cause as Error;
  const isUnpacked = name === "InvalidSpreadsheetError";
  return new Fault(
    {
      where,
      found: `a workbook that cannot be ${isUnpacked ? "read" : "unpacked"} (${message})`,
      expected: isUnpacked ? "cells of the kinds that Open XML knows" : "a whole one",
      do: isUnpacked
        ? "open it in a spreadsheet program, save it anew, and say so in the source's caveats"
        : "fetch the file again: a download cut short cannot be unpacked",
    },
    { cause },
  );
};
