/** The one door for text files of anybody's making: what an editor or a spreadsheet saves is read, or refused by its true name. */
import { Fault } from "../faults/fault.ts";
import { startsUtf16 } from "./text.ts";

/**
 * Bytes to text with `\n` line ends and no byte-order mark. UTF-8 is read with or without a mark, UTF-16 with one; line
 * ends may be of Windows or of old Macs.
 *
 * @param where the file, as its user named it
 * @throws Fault for an empty file, a workbook, a web page, another encoding, and what is no text at all
 */
export function readAnyText(bytes: Uint8Array, where: string): string {
  refuseWorkbook(bytes, where);
  const text = decode(bytes, where)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  if (text.includes("\0")) throw new Fault({ where, ...NO_TEXT });
  if (text.trim() === "") throw new Fault({ where, ...EMPTY });
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(text)) throw new Fault({ where, ...PAGE });
  return text;
}

const SAVE = 'save the sheet as "CSV UTF-8"';
const EMPTY = { found: "an empty file", expected: "text", do: "look whether it was saved" };
const NO_TEXT = {
  found: "zero bytes between the letters: no text, or UTF-16 without a mark",
  expected: "text in UTF-8",
  do: "save it anew, as UTF-8",
};
const PAGE = {
  found: "a web page",
  expected: "a file with data",
  do: "open the address in a browser: it may ask for a login",
};

/** A ZIP begins with PK, a workbook of before 2007 with the mark of its container. */
function refuseWorkbook(bytes: Uint8Array, where: string): void {
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  const isZip = begins(0x50, 0x4b, 3, 4);
  if (!isZip && !begins(0xd0, 0xcf, 0x11, 0xe0)) return;
  const found = isZip ? "a workbook (.xlsx, .ods) or another ZIP" : "a workbook of before 2007 (.xls)";
  throw new Fault({ where, found, expected: "a text file", do: `open it in a spreadsheet and ${SAVE}` });
}

function decode(bytes: Uint8Array, where: string): string {
  const encoding = startsUtf16(bytes) ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (encoding !== "utf-8") throw new Fault({ where, ...CUT }, { cause });
    throw new Fault(
      {
        where: `${where}, line ${lineOfOther(bytes)}`,
        found: "bytes that are no UTF-8: Windows-1252 or Latin-1, as a spreadsheet's plain CSV is",
        expected: "UTF-8",
        do: SAVE,
      },
      { cause },
    );
  }
}

const CUT = {
  found: "UTF-16 that ends in the middle of a letter",
  expected: "a whole file",
  do: "save or send it again",
};

/** The first line that is no UTF-8. A byte of a line end is never part of another letter. */
function lineOfOther(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8");
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const next = bytes.subarray(from).findIndex((byte) => byte === 10 || byte === 13);
    const end = next === -1 ? bytes.length : from + next;
    if (decoder.decode(bytes.subarray(from, end)).includes("\uFFFD")) return line;
    from = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
  }
  return line;
}
