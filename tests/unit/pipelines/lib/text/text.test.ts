import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readText, startOf, type Dialect } from "../../../../../pipelines/lib/text/text.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string, dialect?: Dialect) => readText(encode(text), "a.csv", dialect);

describe("a dialect that is declared", () => {
  it("lets a byte-order mark through, and takes it off", () => {
    expect(read("\uFEFFa,b\n1,2\n", { bom: true })).toBe("a,b\n1,2\n");
  });

  it("lets CRLF through, and makes it LF", () => {
    expect(read("a,b\r\n1,2\r\n", { lineEnd: "crlf" })).toBe("a,b\n1,2\n");
  });

  it("is held against the file: a mark or a line end that is gone is a surprise too", () => {
    expect(() => read("a,b\n", { bom: true })).toThrow("found no byte-order mark");
    expect(() => read("a,b\n1,2\n", { lineEnd: "crlf" })).toThrow("found LF line ends");
  });
});

it("says of an archive that is broken that it begins with nothing", () => {
  expect(startOf(gzipSync("é,b\n"), 100)).toBe("é,b\n");
  expect(startOf(new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4]), 100)).toBe("");
});

it("unpacks a gzip file, whatever its name", () => {
  expect(readText(gzipSync("é,b\n"), "a.csv", undefined)).toBe("é,b\n");
});

it("keeps every letter of UTF-8, a mark in the middle of the text included", () => {
  expect(read("Côte d’Ivoire,ଓଡ଼ିଆ,a\uFEFFb\n")).toBe("Côte d’Ivoire,ଓଡ଼ିଆ,a\uFEFFb\n");
});

it("does not take a cell that begins with < for a web page", () => {
  expect(read("<htmlish,b\n<1,2\n")).toContain("<1,2");
});
