/** Tables that filter by region and give away what they show. */
export function startTables(): void {
  for (const chips of document.querySelectorAll<HTMLElement>("[data-filter]")) startFilter(chips);
  for (const button of document.querySelectorAll<HTMLElement>("[data-download-table]")) startDownload(button);
}

const tableNamed = (id: string | undefined) => document.getElementById(id ?? "") as HTMLTableElement;
const rowsShown = (table: HTMLTableElement) =>
  [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden);

function startFilter(chips: HTMLElement): void {
  const table = tableNamed(chips.dataset["filter"]);
  const status = chips.parentElement?.querySelector<HTMLElement>("[data-filter-status]");
  chips.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button");
    if (!button) return;
    const { region = "" } = button.dataset;
    for (const each of chips.querySelectorAll("button"))
      each.setAttribute("aria-pressed", String(each === button));
    for (const row of table.tBodies[0]?.rows ?? [])
      row.hidden = region !== "" && row.dataset["region"] !== region;
    if (status)
      status.textContent = (status.dataset["words"] ?? "").replace("{n}", String(rowsShown(table).length));
    table.dispatchEvent(new Event("filtered"));
  });
}

/** A CSV of the rows on the screen, numbers whole. */
function startDownload(button: HTMLElement): void {
  const table = tableNamed(button.dataset["downloadTable"]);
  const count = button.querySelector("[data-rows]");
  const say = () => {
    if (count) count.textContent = String(rowsShown(table).length);
  };
  say();
  table.addEventListener("filtered", say);
  button.addEventListener("click", () => {
    const lines = rowsShown(table).map(lineOf);
    const blob = new Blob([`iso3,economy,value,year,shown\n${lines.join("\n")}\n`], { type: "text/csv" });
    const link = Object.assign(document.createElement("a"), {
      href: URL.createObjectURL(blob),
      download: button.dataset["file"] ?? "table.csv",
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
}

function lineOf(row: HTMLTableRowElement): string {
  const text = (cell: Element | undefined) => (cell?.textContent ?? "").trim().replace(/\s+/g, " ");
  const value = row.querySelector<HTMLElement>("[data-value]");
  const hasValue = (value?.dataset["value"] ?? "") !== "";
  const year = hasValue
    ? text([...row.cells].find((cell) => /^\d{4}\*?$/.test(text(cell)))).replace("*", "")
    : "";
  return [
    row.dataset["iso3"] ?? "",
    text(row.cells[0]),
    value?.dataset["value"] ?? "",
    year,
    text(value ?? undefined),
  ]
    .map(quoteCell)
    .join(",");
}

const quoteCell = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
