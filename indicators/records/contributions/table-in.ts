/** What a CSV parser found in a file of anybody's making, as a table. */

/** The part of PapaParse's answer that counts. */
interface Parsed {
  data: string[][];
  errors: readonly { type: string; row?: number | undefined }[];
}

/** Cells as they stand, whatever their number, and the rows (header 1) whose quotes do not close. */
export function tableIn({ data, errors }: Parsed): { table: string[][]; badQuotes: number[] } {
  const last = data.at(-1);
  const table = last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
  const rows = errors.filter(({ type }) => type === "Quotes").map(({ row }) => (row ?? 0) + 1);
  return { table, badQuotes: [...new Set(rows)] };
}
