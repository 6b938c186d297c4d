/** Tables that filter by region and give away what they show. */
import { citedAddress } from "../lib/cited-address.client.ts";
import { saveTable, type SavedCell, type SavedTable } from "../lib/save-table.client.ts";

export function startTables(): void {
  for (const chips of document.querySelectorAll<HTMLElement>("[data-filter]")) startFilter(chips);
  for (const bar of document.querySelectorAll<HTMLElement>("[data-shown]")) startDownload(bar);
}

/** A table, or a part of the page that holds several. */
const holderOf = (id: string | undefined) => document.getElementById(id ?? "") as HTMLElement;
const rowsIn = (holder: HTMLElement) => [...holder.querySelectorAll<HTMLTableRowElement>("tbody tr")];
const rowsShown = (holder: HTMLElement) => rowsIn(holder).filter((row) => !row.hidden);

function startFilter(chips: HTMLElement): void {
  const holder = holderOf(chips.dataset["filter"]);
  const status = chips.parentElement?.querySelector<HTMLElement>("[data-filter-status]");
  chips.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button");
    if (!button) return;
    const { region = "" } = button.dataset;
    for (const each of chips.querySelectorAll("button"))
      each.setAttribute("aria-pressed", String(each === button));
    for (const row of rowsIn(holder)) row.hidden = region !== "" && row.dataset["region"] !== region;
    for (const section of holder.querySelectorAll<HTMLElement>("[data-section]"))
      section.hidden = rowsShown(section).length === 0;
    if (status)
      status.textContent = (status.dataset["words"] ?? "").replace("{n}", String(rowsShown(holder).length));
    holder.dispatchEvent(new Event("filtered"));
  });
}

/** The rows on the screen in their order, numbers whole, as a file of the reader's choice. */
function startDownload(bar: HTMLElement): void {
  const holder = holderOf(bar.dataset["shown"]);
  const count = bar.querySelector("[data-rows]");
  const say = () => {
    if (count) count.textContent = String(rowsShown(holder).length);
  };
  say();
  holder.addEventListener("filtered", say);
  bar.addEventListener("click", (event) => {
    const format = (event.target as Element).closest<HTMLElement>("button")?.dataset["format"];
    const { file = "table", columns = "", title = "", credit = "" } = bar.dataset; // a page may rename what it shows
    if (format)
      void saveTable(format, tableOf(rowsShown(holder), columns.split(" ")), {
        name: `${file}-shown`,
        about: [
          ["title", title],
          ["address", citedAddress()],
          ["credit", credit],
        ],
        sheet: "Shown",
      });
  });
}

/** A column is read off the row's own data, or off the cell that bears its name: the whole number, else the words. */
function tableOf(rows: HTMLTableRowElement[], columns: string[]): SavedTable {
  const known = columns.map((column) => column.split(":") as [string, string?]);
  return {
    columns: known.map(([name]) => name),
    rows: rows.map((row) => known.map(([name, type]) => cellOf(row, name, type === "number"))),
  };
}

function cellOf(row: HTMLTableRowElement, name: string, isNumber: boolean): SavedCell {
  const cell = row.querySelector<HTMLElement>(`[data-is~="${name}"]`);
  const text = row.dataset[name] ?? (isNumber ? cell?.dataset["value"] : cell?.textContent) ?? "";
  const shown = text.trim().replace(/\s+/g, " ");
  if (shown === "") return null;
  return isNumber ? Number(shown) : shown;
}
