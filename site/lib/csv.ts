/** The site's one door to papaparse, at build and in the browser. */
import Papa from "papaparse";
import type { ParseTable } from "../../indicators/records/contributions/read-contribution.ts";
import { tableIn } from "../../indicators/records/contributions/table-in.ts";

export const parseTable: ParseTable = (text, delimiter) => tableIn(Papa.parse<string[]>(text, { delimiter }));

/** Rows under their header. */
export const parseRows = (text: string): unknown[] =>
  Papa.parse(text, { header: true, skipEmptyLines: true }).data;
