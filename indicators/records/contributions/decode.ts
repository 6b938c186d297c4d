/** Bytes of a contributed file as text, or why not. */
import type { ContributionFault } from "./fault.ts";

const MOST_BYTES = 5_000_000; // thirty times the longest table of people's rows held today

/** Ask this before reading: a file of 50 MB need not be opened to be refused. */
export function sizeFault(bytes: number): ContributionFault | null {
  if (bytes <= MOST_BYTES) return null;
  return whole("too-large", `${bytes} bytes`, `${MOST_BYTES} bytes at most`);
}

export function decode(bytes: Uint8Array): { text: string } | { fault: ContributionFault } {
  const tooLarge = sizeFault(bytes.length);
  if (tooLarge) return { fault: tooLarge };
  const other = otherEncoding(bytes);
  if (other) return { fault: whole("not-utf8", other, "UTF-8") };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: whole("not-utf8", "Latin-1 or Windows-1252", "UTF-8") };
  }
}

function otherEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "UTF-16";
  if (first === 0xfe && second === 0xff) return "UTF-16";
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return "a workbook or a ZIP";
  return null;
}

const whole = (code: ContributionFault["code"], found: string, expected: string): ContributionFault => ({
  row: null,
  column: null,
  code,
  found,
  expected,
});
