/** The view as a file: every column of the published table unrounded, the trend, and what the list is called. */
import type { IndexMoveRow } from "../../../indicators/reform-index/tables.ts";
import { saveTable, type About, type SavedCell, type SavedTable } from "../../lib/save-table.client.ts";
import { sorted, type Shown } from "./progress-table.ts";

export interface Saved {
  rows: readonly IndexMoveRow[];
  /** What the economies of the view are called; "all" where it is all. */
  list: string;
  title: string;
  address: string;
  credit: string;
}

export function saveProgress(format: string, saved: Saved, shown: Shown): Promise<void> {
  const about: About = [
    ["title", saved.title],
    ["list", saved.list],
    ["address", saved.address],
    ["credit", saved.credit],
  ];
  const table = tableOf(saved, shown);
  return saveTable(format, table, { name: nameOf(saved, shown), about, sheet: "Progress" });
}

const TREND = ["trend_slope", "trend_low", "trend_high", "trend_from", "trend_to"];

function tableOf({ rows, list }: Saved, { nameOf, trendOf }: Shown): SavedTable {
  const own = sorted(rows);
  const columns = own[0] ? (Object.keys(own[0]) as (keyof IndexMoveRow)[]) : [];
  return {
    columns: ["list", "economy", ...columns, ...TREND],
    rows: own.map((row): SavedCell[] => [
      list,
      nameOf(row.iso3),
      ...columns.map((name) => row[name]),
      ...(trendOf(row.iso3) ?? TREND.map(() => null)),
    ]),
  };
}

/** Letters and digits of the list's name, so that any system takes it as the name of a file. */
function nameOf({ list }: Saved, { from, to }: Shown): string {
  const slug = list
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return ["progress", from, to, slug].filter((part) => part !== "").join("-");
}
