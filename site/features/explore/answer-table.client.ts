import { formatNumber } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Answer, AnswerCell } from "./engine.client.ts";

const MOST_ROWS = 500;

/** The first rows of an answer as a table; all of them are in the files. */
export function drawTable({ columns, rows }: Answer, t: Translate): Node[] {
  const table = document.createElement("table");
  const caption = table.createCaption();
  caption.className = "sr";
  caption.textContent = t("explore.answer");
  const head = table.createTHead().insertRow();
  for (const { name, isNumber } of columns) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = name;
    if (isNumber) cell.className = "num";
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, MOST_ROWS)) {
    const line = body.insertRow();
    for (const { name, isNumber } of columns) {
      const cell = line.insertCell();
      if (isNumber) cell.className = "num";
      cell.textContent = cellText(row[name] ?? null, name, t);
    }
  }
  const frame = document.createElement("div");
  frame.className = "scroll";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", t("explore.answer"));
  frame.append(table);
  if (rows.length <= MOST_ROWS) return [frame];
  const more = document.createElement("p");
  more.className = "quiet";
  more.textContent = t("explore.first-rows", { n: MOST_ROWS });
  return [frame, more];
}

/** Years stay as they are; other numbers keep up to four decimals. An empty cell is a dash, never a zero. */
function cellText(cell: AnswerCell, column: string, t: Translate): string {
  if (cell === null) return "–";
  if (typeof cell !== "number") return String(cell);
  if (/year/i.test(column)) return String(cell);
  const digits = Number.isInteger(cell) ? 0 : Math.min(4, (String(cell).split(".")[1] ?? "").length);
  return formatNumber(cell, digits, t.language);
}
