import Papa from "papaparse";
import { expect, it } from "vitest";
import { neutralText } from "../../../../../indicators/formats/neutral-text.ts";
import { bothCsvPieces, toExcelCsv, writeCsv } from "../../../../../indicators/formats/csv-writer.ts";
import { hostileLabels } from "../../hostile/list.ts";

const labels = hostileLabels();
const rows = labels.map((label, at): [string, number] => [label, at - 10.5]);
const read = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimiter: ",",
    newline: text.startsWith("\ufeff") ? "\r\n" : "\n",
  }).data.slice(1, -1);

it("begins with a byte order mark, and ends its lines as Windows does", () => {
  const text = toExcelCsv(["a", "b"], [["é", 1]]);
  expect(text).toBe("\ufeffa,b\r\né,1\r\n");
});

it("has no text that starts a formula, whatever the label", () => {
  const cells = read(toExcelCsv(["label", "number"], rows)).map(([label]) => label as string);
  expect(cells).toHaveLength(labels.length);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toEqual(labels.map(neutralText));
});

it("leaves numbers alone, those below zero too", () => {
  const numbers = read(toExcelCsv(["label", "number"], rows)).map(([, number]) => number);
  expect(numbers).toEqual(rows.map(([, number]) => String(number)));
  expect(numbers[0]).toBe("-10.5");
});

it("is for people only: the plain CSV keeps every label as it is", () => {
  expect(read(writeCsv(["label", "number"], rows)).map(([label]) => label)).toEqual(labels);
});

it("is the same when both are written at once, with a formula in them or without", () => {
  const many = Array.from({ length: 9_000 }, (_, at): [string, number] => [`é ${at}`, at]);
  for (const all of [many, rows, [...many, ...rows]]) {
    const pieces = [...bothCsvPieces(["label", "number"], all)];
    const columns = ["label", "number"];
    expect(pieces.map(({ plain }) => plain).join("")).toBe(writeCsv(columns, all));
    expect(pieces.map(({ excel }) => excel).join("")).toBe(toExcelCsv(columns, all));
  }
});
