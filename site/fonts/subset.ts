/**
 * npm run fonts: cuts the two typefaces down to what the pages need and writes them to public/fonts.
 *
 * Both are under the SIL Open Font License. A subset is a changed version, and "Source" is a reserved name of Adobe's,
 * so the cut files are named anew, Column Serif and Column Sans; copyright and licence lines stay as they are.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import fontverter from "fontverter";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);
const out = join(import.meta.dirname, "../../public/fonts");

const between = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));

const TEXT = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}ŒœŸıŁłŠšŽž–—‘’‚“”„†•…‰‹›€™−≤≥≈×÷⁄↑→↓←\u202f\u2009`;

async function cut(
  from: string,
  to: string,
  variationAxes: Record<string, number | { min: number; max: number }>,
) {
  const font = await subsetFont(readFileSync(resolve(from)), TEXT, {
    targetFormat: "truetype",
    variationAxes,
    keepFeatures: ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "lnum", "tnum", "pnum", "frac"],
  });
  const renamed = await fontverter.convert(rename(font), "woff2");
  writeFileSync(join(out, to), renamed);
  console.log(`fonts: ${to} ${(renamed.length / 1024).toFixed(1)} KB`);
}

/** Family, unique, full and PostScript names; the others are notices that must stay. */
const NAMES = new Set([1, 3, 4, 6, 16, 21, 25]);

/** Writes "Column" over "Source", letter by letter, in the names of a TrueType font. Both have six letters. */
function rename(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  const tables = renamed.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (renamed.toString("latin1", at, at + 4) === "name") renameIn(renamed, renamed.readUInt32BE(at + 8));
  }
  return renamed;
}

function renameIn(font: Buffer, table: number): void {
  const strings = table + font.readUInt16BE(table + 4);
  for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
    const record = table + 6 + i * 12;
    if (!NAMES.has(font.readUInt16BE(record + 6))) continue;
    const start = strings + font.readUInt16BE(record + 10);
    const text = font.subarray(start, start + font.readUInt16BE(record + 8));
    for (const encoding of ["utf16le", "latin1"] as const) {
      const [from, to] = ["Source", "Column"].map((word) => Buffer.from(word, encoding)) as [Buffer, Buffer];
      if (encoding === "utf16le") [from, to].forEach((word) => word.swap16()); // names are big-endian
      for (let found = text.indexOf(from); found >= 0; found = text.indexOf(from, found + 1))
        to.copy(text, found);
    }
  }
}

await cut("@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2", "serif.woff2", {
  opsz: 36,
  wght: 600, // the only weight that headlines and numbers are set in,
});
await cut("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", "sans.woff2", {
  wght: { min: 400, max: 700 },
});
writeFileSync(join(out, "OFL.txt"), readFileSync(resolve("@fontsource-variable/source-serif-4/LICENSE")));
