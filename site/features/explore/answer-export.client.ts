import { citedAddress } from "../../lib/cited-address.client.ts";
import { saveFile } from "../../lib/save-file.client.ts";
import { toCsv, toWorkbook } from "../../lib/save-table.client.ts";
import { workbookCell, type Answer } from "./answer.ts";
import type { Engine } from "./engine.client.ts";

export type ExportFormat = "csv" | "xlsx" | "parquet";

/**
 * Gives the reader the whole answer on the screen as a file, whatever is typed by then; as a workbook, with the
 * question that made it on a sheet of its own.
 */
export async function exportAs(format: ExportFormat, answer: Answer, engine: Engine): Promise<void> {
  const name = `answer.${format}`;
  const columns = answer.columns.map((column) => column.name);
  if (format === "csv") saveFile(toCsv({ columns, rows: answer.rows }), "text/csv", name);
  else if (format === "parquet")
    saveFile(new Blob([(await engine.toParquet(answer)) as Uint8Array<ArrayBuffer>]), PARQUET, name);
  else {
    const rows = answer.rows.map((row) =>
      row.map((cell, at) => workbookCell(cell, answer.columns[at]?.type ?? "")),
    );
    saveFile(await toWorkbook({ columns, rows }, aboutOf(answer.sql), "Answer", "Question"), "", name);
  }
}

const PARQUET = "application/vnd.apache.parquet";

const aboutOf = (sql: string): [string, string][] => [
  ["address", citedAddress()],
  ...sql.split("\n").map((line): [string, string] => ["SQL", line]),
];
