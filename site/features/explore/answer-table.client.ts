import type { Translate } from "../../i18n/translate.ts";
import type { Answer } from "./answer.ts";

const MOST_ROWS = 500;

/**
 * The first rows of an answer as a table, every cell as the engine prints it, in every language; all of them are in the
 * files. A cell without a value is a dash, never a zero.
 */
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
    for (const [at, { isNumber }] of columns.entries()) {
      const cell = line.insertCell();
      if (isNumber) cell.className = "num";
      cell.textContent = row[at] ?? "–";
    }
  }
  const frame = document.createElement("div");
  frame.className = "scroll";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", t("explore.answer"));
  frame.append(table);
  const notes = [];
  const renamed = columns.filter(({ name, asked }) => name !== asked);
  if (renamed.length > 0)
    notes.push(
      t("explore.renamed", {
        n: renamed.length,
        names: renamed.map(({ name, asked }) => `${asked} → ${name}`).join(", "),
      }),
    );
  if (rows.length > MOST_ROWS) notes.push(t("explore.first-rows", { n: MOST_ROWS }));
  const lines = notes.map((text) =>
    Object.assign(document.createElement("p"), { className: "quiet", textContent: text }),
  );
  return renamed.length > 0 ? [...lines, frame] : [frame, ...lines];
}
