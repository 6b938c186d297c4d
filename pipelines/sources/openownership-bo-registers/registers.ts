/** Which of an economy's registers speaks for the whole of it, which for a part, and which for those who sell to the state. */
import type { FileRow } from "../../lib/source/source.ts";

const OF_THE_WHOLE = {
  register: "register_name",
  register_stage: "implementation_stage",
  register_launch: "launch_date",
  register_scope: "scope",
  register_access: "who_can_access",
  register_threshold: "threshold",
  register_url: "register_url",
};
const OF_A_PART = {
  part: "register_name",
  part_stage: "implementation_stage",
  part_launch: "launch_date",
  part_scope: "scope",
  part_access: "who_can_access",
};
const OF_SELLERS = { procurement_register: "register_name" };

/** By measure, the column that says it. */
export const COLUMN_OF: Record<string, string> = { ...OF_THE_WHOLE, ...OF_A_PART, ...OF_SELLERS };

interface Said {
  row: FileRow;
  measure: string;
  cell: string;
}

/** @param rows the registers of one economy */
export function registersOf(rows: readonly FileRow[]): Said[] {
  const [whole] = rows.filter(isWhole).toSorted(byStanding);
  const [part] = rows.filter((row) => !isWhole(row)).toSorted(byStanding);
  const selling = rows.find(({ cells }) => cells["scope"]?.includes("Procurement"));
  return [
    ...(whole ? told(whole, OF_THE_WHOLE) : []),
    ...(part ? told(part, OF_A_PART) : []),
    ...(selling ? told(selling, OF_SELLERS) : []),
  ];
}

/** A scope left blank is not one of a sector; the publisher calls some registers of trusts full-economy. */
function isWhole({ cells }: FileRow): boolean {
  const { scope = "", register_name: name = "" } = cells;
  if (/\btrusts?\b/i.test(name)) return false;
  return scope === "" || scope.includes("Full-economy") || scope === "Overseas Territory";
}

const isLive = ({ cells }: FileRow) => cells["implementation_stage"]?.includes("Publish") ?? false;

/** One without a year of launch comes before those with one: it may be the older, and then no year before is a no. */
const byStanding = (a: FileRow, b: FileRow) =>
  Number(isLive(b)) - Number(isLive(a)) ||
  Number(a.cells["launch_date"]) - Number(b.cells["launch_date"]) ||
  a.line - b.line;

const told = (row: FileRow, columns: Record<string, string>): Said[] =>
  Object.entries(columns).map(([measure, column]) => ({ row, measure, cell: row.cells[column] as string }));
