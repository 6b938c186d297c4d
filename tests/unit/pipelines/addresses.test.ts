/** One schema for addresses at every wall: what is no web address is refused with its row and column. */
import type { z } from "zod";
import { describe, expect, it } from "vitest";
import { CommentRow, DonorProgrammeRow } from "../../../indicators/records/annotations.ts";
import { checkCell } from "../../../indicators/records/contributions/check-cell.ts";
import { KINDS } from "../../../indicators/records/contributions/kinds.ts";
import { NetworkRow } from "../../../indicators/records/network/schema.ts";
import { MilestoneRow } from "../../../indicators/records/programme/rows.ts";
import { StepDocument } from "../../../indicators/records/stories/documents.ts";
import { columnsIn, type Column } from "../../../indicators/formats/columns.ts";
import { writeCsv } from "../../../indicators/formats/csv-writer.ts";
import { Origin, Source } from "../../../indicators/schema/source.ts";
import { HELD_TABLES, TABLES } from "../../../indicators/tables.ts";
import { Fault, type FaultReport } from "../../../pipelines/lib/faults/fault.ts";
import { checkedRows, csvToRows } from "../../../pipelines/lib/tables/tables.ts";

const HOSTILE = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "ftp://example.org/",
  "mailto:a@example.org",
  "//example.org/",
  "/contribute/",
  "https:",
  "https:example.org",
  "https://",
  "https://example.org/ x",
  "www.example.org",
];
const GOOD = ["https://example.org/a?b=c#d", "http://example.org", "HTTPS://example.org/é"];

const shapesOf = (tables: Record<string, { row: z.ZodObject }>, kind: string) =>
  Object.entries(tables).map(([name, { row }]) => [`${kind} ${name}`, row] as const);

/** Every table that is read or published, seeds too. */
const SHAPES: [name: string, shape: z.ZodObject][] = [
  ...shapesOf(TABLES, "published"),
  ...shapesOf(HELD_TABLES, "held"),
  ["seed comments", CommentRow],
  ["seed donor-programmes", DonorProgrammeRow],
  ["seed steps", StepDocument],
  ["network", NetworkRow],
  ["programme milestones", MilestoneRow],
].map(([name, shape]) => [name as string, shape as z.ZodObject]);

const isAddress = ({ name }: Column) => name === "url" || name.endsWith("_url");

/** As the World Bank lists it, whatever it is: site/features/country/Portal.astro links what is a web address. */
const AS_LISTED = ["published links", "held links"];

const CASES = SHAPES.flatMap(([name, shape]) =>
  columnsIn(shape, name)
    .filter(isAddress)
    .filter(() => !AS_LISTED.includes(name))
    .map(({ name: column }) => ({ name, column, shape })),
);

function faultsOf(read: () => unknown): FaultReport[] {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown.reports;
    throw thrown;
  }
  return [];
}

describe("a bad address", () => {
  it("is looked for in every table that has an address", () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(18);
  });

  it.each(CASES)("in $name, column $column, is refused with row and column", ({ name, column, shape }) => {
    const columns = columnsIn(shape, name).map((each) => each.name);
    const table = (address: string) =>
      writeCsv(columns, [columns.map((each) => (each === column ? address : null))]);
    for (const read of [csvToRows, checkedRows]) {
      const ofAddress = (address: string) =>
        faultsOf(() => read(shape, table(address), "some.csv")).filter(
          ({ where }) => where === `some.csv row 2, column "${column}"`,
        );
      for (const address of HOSTILE) {
        expect([address, ofAddress(address)]).toMatchObject([
          address,
          [
            {
              found: expect.stringContaining(JSON.stringify(address)) as string,
              expected: expect.stringContaining("https://") as string,
            },
          ],
        ]);
      }
      for (const address of GOOD) expect([address, ofAddress(address)]).toEqual([address, []]);
    }
  });

  it("of a source or of a publisher's file is refused", () => {
    for (const shape of [Source, Origin])
      for (const [address, isGood] of [
        ...HOSTILE.map((each) => [each, false] as const),
        ...GOOD.map((each) => [each, true] as const),
      ]) {
        const { error } = shape.safeParse({ url: address });
        const ofUrl = error?.issues.filter(({ path }) => path[0] === "url") ?? [];
        expect([address, ofUrl.length === 0]).toEqual([address, isGood]);
      }
  });

  it("is refused by the desk, in every table that it takes", () => {
    const known = { economies: new Set<string>(), closed: new Set<string>(), year: 2026 };
    for (const [kind, { row }] of Object.entries(KINDS)) {
      const addresses = columnsIn(row, kind).filter(isAddress);
      expect([kind, addresses.length > 0]).toEqual([kind, kind !== "readings"]);
      for (const { name } of addresses)
        for (const address of HOSTILE) {
          const result = checkCell(name, address, row.shape[name as keyof typeof row.shape], known);
          expect([kind, name, address, "code" in result]).toEqual([kind, name, address, true]);
        }
    }
  });
});
