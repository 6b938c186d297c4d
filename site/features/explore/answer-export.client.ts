import type { Answer, Engine } from "./engine.client.ts";
import { citedAddress } from "../../lib/cited-address.client.ts";
import { saveFile } from "../../lib/save-file.client.ts";
import { toCsv, toWorkbook, type SavedTable } from "../../lib/save-table.client.ts";

export type ExportFormat = "csv" | "xlsx" | "parquet";

/** Gives the reader the whole answer as a file; as a workbook, with the question that made it on a sheet of its own. */
export async function exportAs(
  format: ExportFormat,
  answer: Answer,
  sql: string,
  engine: Engine,
): Promise<void> {
  const name = `answer.${format}`;
  if (format === "csv") saveFile(toCsv(tableOf(answer)), "text/csv", name);
  else if (format === "parquet")
    saveFile(new Blob([(await engine.toParquet(sql)) as Uint8Array<ArrayBuffer>]), PARQUET, name);
  else saveFile(await toWorkbook(tableOf(answer), aboutOf(sql), "Answer", "Question"), "", name);
}

const PARQUET = "application/vnd.apache.parquet";

const tableOf = ({ columns, rows }: Answer): SavedTable => ({
  columns: columns.map(({ name }) => name),
  rows: rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
});

const aboutOf = (sql: string): [string, string][] => [
  ["address", citedAddress()],
  ...sql.split("\n").map((line): [string, string] => ["SQL", line]),
];
