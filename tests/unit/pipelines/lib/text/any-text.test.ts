import { describe, expect, it } from "vitest";
import { readAnyText } from "../../../../../pipelines/lib/text/any-text.ts";

const TEXT = "town,a\nCôte,1\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const read = (bytes: Uint8Array) => readAnyText(bytes, "towns.csv");

describe("reads the same text", () => {
  it.each([
    ["as plain UTF-8", utf8(TEXT)],
    ["with a byte-order mark", utf8(`\uFEFF${TEXT}`)],
    ["with the line ends of Windows", utf8(TEXT.replaceAll("\n", "\r\n"))],
    ["with the line ends of old Macs", utf8(TEXT.replaceAll("\n", "\r"))],
    ["in UTF-16 as a spreadsheet's Unicode text", utf16(TEXT)],
    ["in UTF-16 with the high byte first", utf16(TEXT, true)],
  ])("%s", (_, bytes) => {
    expect(read(bytes)).toBe(TEXT);
  });
});

describe("refuses by its true name", () => {
  it.each([
    [
      "Windows-1252",
      Buffer.from("town,a\nUp,1\nCôte,2\n", "latin1"),
      "towns.csv, line 3\n  found bytes that are no UTF-8: Windows-1252",
    ],
    ["Latin-1 with old Mac line ends", Buffer.from("town,a\rUp,1\rCôte,2", "latin1"), "line 3\n"],
    ["Latin-1 with Windows line ends", Buffer.from("town,a\r\nUp,1\r\nCôte,2", "latin1"), "line 3\n"],
    ["UTF-16 without a mark", Buffer.from(TEXT.replace("ô", "o"), "utf16le"), "UTF-16 without a mark"],
    ["UTF-16 cut in a letter", utf16(TEXT).subarray(0, 9), "middle of a letter"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 20]), "a workbook (.xlsx"],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "before 2007"],
    ["a web page", utf8("<!DOCTYPE html><title>Log in</title>"), "a web page"],
    ["nothing", utf8("\uFEFF\r\n"), "an empty file"],
  ])("%s", (_, bytes, words) => {
    expect(() => read(bytes)).toThrow(words);
  });
});
