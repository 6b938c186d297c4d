import type { Answer, AnswerCell, Engine } from "../queries/engine.ts";

export type ExportFormat = "csv" | "xlsx" | "parquet";

/** Gives the reader the whole answer as a file. */
export async function exportAs(
  format: ExportFormat,
  answer: Answer,
  sql: string,
  engine: Engine,
): Promise<void> {
  const blob =
    format === "csv"
      ? new Blob([toCsv(answer)], { type: "text/csv" })
      : format === "xlsx"
        ? await toWorkbook(answer, sql)
        : new Blob([(await engine.toParquet(sql)) as Uint8Array<ArrayBuffer>], {
            type: "application/vnd.apache.parquet",
          });
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(blob),
    download: `answer.${format}`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function toCsv({ columns, rows }: Answer): string {
  const cell = (value: AnswerCell) => {
    const text = value === null ? "" : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => columns.map(({ name }) => cell(row[name] ?? null))),
  ];
  return `${lines.map((line) => line.join(",")).join("\n")}\n`;
}

/** The answer on one sheet, the question that made it on another. */
async function toWorkbook({ columns, rows }: Answer, sql: string): Promise<Blob> {
  const { default: writeWorkbook } = await import("write-excel-file/universal");
  const head = columns.map(({ name }) => ({ value: name, fontWeight: "bold" as const }));
  const body = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  const about = [
    [{ value: "Procurement Reform Monitor", fontWeight: "bold" as const }],
    [{ value: location.href }],
    ...sql.split("\n").map((line) => [{ value: line }]),
  ];
  return writeWorkbook([
    { data: [head, ...body], sheet: "Answer" },
    { data: about, sheet: "Question" },
  ]).toBlob();
}
