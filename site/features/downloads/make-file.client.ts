/** Makes a slice's workbook or CSV for Excel from its JSON, by the writers that make the tables' files. */
import { partsOf } from "../../../indicators/formats/book.ts";
import { toExcelCsv } from "../../../indicators/formats/csv-writer.ts";
import { DESCRIBED_FILE, type Described } from "../../../indicators/formats/described.ts";
import { observationsIn, type JsonRows } from "../../../indicators/formats/json-rows.ts";
import { sliceBook, sliceOf, wordsOf, type SliceKind } from "../../../indicators/formats/slice.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import { zip } from "../../lib/zip.client.ts";

export type MadeFormat = "xlsx" | "excel-csv";

export interface MadeFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** @param latest address of the folder of published files */
export async function makeFile(
  latest: string,
  kind: SliceKind,
  id: string,
  format: MadeFormat,
): Promise<MadeFile> {
  const [described, own] = await Promise.all([
    fetchJson<Described>(`${latest}${DESCRIBED_FILE}`),
    fetchJson<JsonRows>(`${latest}${kind}/${id}.json`),
  ]);
  return fileOf(described, observationsIn(own), kind, id, format);
}

export function fileOf(
  described: Described,
  rows: readonly Observation[],
  kind: SliceKind,
  id: string,
  format: MadeFormat,
): MadeFile {
  const slice = sliceOf(kind, id, rows, described, wordsOf(described));
  if (format === "xlsx")
    return { name: `${id}.xlsx`, type: WORKBOOK, content: zip(partsOf(sliceBook(slice, described))) };
  const names = described.columns.map(({ name }) => name);
  return { name: `${id}-excel.csv`, type: "text/csv", content: toExcelCsv(names, slice.cells) };
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
