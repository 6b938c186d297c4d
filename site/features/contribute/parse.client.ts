/** The desk's door to papaparse: cells as they stand, and the rows whose quotes do not close. */
import Papa from "papaparse";
import type { ParseTable } from "../../../indicators/records/contributions/read-contribution.ts";

export const parseTable: ParseTable = (text, delimiter) => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();
  const rows = errors.filter(({ type }) => type === "Quotes").map(({ row }) => (row ?? 0) + 1);
  return { table: data, badQuotes: [...new Set(rows)] };
};
