import fc from "fast-check";
import { expect, it } from "vitest";
import { checkTable } from "../../../../../indicators/records/contributions/check-table.ts";
import {
  columnsOf,
  delimiterOf,
  type Kind,
  kindOf,
  KINDS,
} from "../../../../../indicators/records/contributions/kinds.ts";

import { isBlank, tidied } from "../../../../../indicators/records/contributions/tidy.ts";

const known = { economies: new Set(["KEN"]), closed: new Set<string>(), year: 2026 };
const kinds = Object.keys(KINDS) as Kind[];
const header = columnsOf("laws");
const law = (change: Record<string, string> = {}) => {
  const row: Record<string, string> = {
    iso3: "KEN",
    law: "An Act",
    enacted: "2015-12-18",
    in_force: "2016",
    source: "desk",
    document: "A gazette",
    document_url: "https://example.org/act",
    ...change,
  };
  return header.map((name) => row[name] as string);
};
const codes = (...rows: string[][]) =>
  checkTable("laws", [header, ...rows], known).faults.map(({ row, column, code }) => [row, column, code]);

it("takes a good law, and keeps an empty cell as null", () => {
  const { records, faults } = checkTable("laws", [header, law({ in_force: "" })], known);
  expect(faults).toEqual([]);
  expect(records).toMatchObject([{ iso3: "KEN", in_force: null }]);
});

it.each([
  ["iso3", "ken", "unknown-economy"],
  ["iso3", "ZZZ", "unknown-economy"],
  ["iso3", "", "required"],
  ["enacted", "2024-02-30", "not-a-date"],
  ["enacted", "31/12/2024", "not-a-date"],
  ["enacted", "3024", "far-date"],
  ["document_url", "javascript:alert(1)", "not-a-link"],
  ["document_url", "data:text/html,x", "not-a-link"],
  ["law", "=HYPERLINK(1)", "formula"],
  ["law", "<script>x</script>", "markup"],
  ["law", "a\u0000b", "control"],
  ["law", "x".repeat(2001), "too-long"],
  ["document", "", "required"],
])("refuses %s %j as %s, at its row and column", (column, cell, code) => {
  expect(codes(law(), law({ law: "Other", [column]: cell }))).toEqual([[3, column, code]]);
});

it.each([
  ["a blank at the end", "An Act "],
  ["a blank that does not break", "An\u00a0Act"],
  ["a sign that cannot be seen", "An Act\u200b"],
])("takes a row that differs by %s alone for the same", (_, name) => {
  expect(codes(law(), law({ law: name }))).toEqual([[3, "iso3, law", "doubled-row"]]);
});

it("takes a letter composed of two signs for the same letter", () => {
  expect(codes(law({ law: "Café" }), law({ law: "Cafe\u0301" }))).toEqual([[3, "iso3, law", "doubled-row"]]);
});

it("names a row given twice, a short row and a missing column", () => {
  expect(codes(law(), law())).toEqual([[3, "iso3, law", "doubled-row"]]);
  expect(codes(law().slice(1))).toEqual([[2, null, "ragged"]]);
  expect(checkTable("laws", [header.slice(1), law()], known).faults[0]).toMatchObject({
    column: "iso3",
    code: "missing-column",
  });
});

it("tells kinds apart by their columns", () => {
  for (const kind of kinds) expect(kindOf(columnsOf(kind))).toBe(kind);
  expect(kindOf(["a"])).toBeNull();
});

it.each([
  ["a,b", ","],
  ["iso3,law,enacted", ","],
  ["iso3;law;enacted\r\nKEN;Act, the first;2015", ";"],
  ["iso3\tlaw\tenacted", "\t"],
  ['"iso3";"law"', ";"],
  ["iso3,law;enacted", ","],
  ["", ","],
])("sees what stands between the cells of %j", (text, expected) => {
  expect(delimiterOf(text)).toBe(expected);
});

it("never throws on a table of anybody's making, and tidying it twice changes nothing more", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("", " ", " LAW ", "iso3"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), (table) => {
      const once = tidied(table);
      expect(once).toHaveLength(table.length);
      expect(tidied(once)).toEqual(once);
    }),
  );
});

it("never throws, whatever the cells hold, and every row is a record or has a fault", () => {
  const cell = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constant("KEN"), fc.constant(""));
  const any = fc.tuple(
    fc.constantFrom(...kinds),
    fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 5 }),
  );
  fc.assert(
    fc.property(any, ([kind, rows]) => {
      const { records, faults } = checkTable(kind, [columnsOf(kind), ...rows], known);
      const bad = new Set(faults.map(({ row }) => row));
      expect(records.length + bad.size).toBe(rows.filter((row) => !isBlank(row)).length || 1);
    }),
  );
});
