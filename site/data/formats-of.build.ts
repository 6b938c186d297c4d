/** Build time: the files of a table, an indicator or an economy, in the order people look for them. */
import type { Distribution, Format, LeftOut } from "../../indicators/schema/catalog.ts";
import { catalog } from "./published.build.ts";

export const ORDER = ["xlsx", "csv", "excel-csv", "parquet", "json"] as const satisfies readonly Format[];

const filesByTable = Map.groupBy(catalog.files, ({ table }) => table);
const leftOutByTable = Map.groupBy(catalog.leftOut, ({ table }) => table);

export interface FormatsOf {
  rows: number;
  files: Distribution[];
  leftOut: LeftOut[];
}

export function formatsOf(table: string): FormatsOf {
  const found = filesByTable.get(table) ?? [];
  const files = ORDER.flatMap((format) => found.filter((file) => file.format === format));
  return { rows: files[0]?.rows ?? 0, files, leftOut: leftOutByTable.get(table) ?? [] };
}
