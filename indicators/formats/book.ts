import { codebookOf, CODEBOOK_COLUMNS, type CodebookEntry } from "./codebook.ts";
import type { Column } from "./columns.ts";
import type { Cell } from "./csv-writer.ts";
import type { DescribedIndicator, Edition } from "./described.ts";
import { readmeSheet, type FileAbout } from "./readme-sheet.ts";
import type { Wide } from "./wide.ts";
import { workbookParts, type Sheet, type WorkbookAbout } from "./workbook.ts";

export interface Book {
  sheets: Sheet[];
  about: WorkbookAbout;
}

/** The files that the workbook is a zip of. */
export const partsOf = ({ sheets, about }: Book) => workbookParts(sheets, about);

/**
 * README, Codebook, Wide, Long. Where rows are not readings of a thing by a year, as in a list of places or of sources,
 * there is nothing to spread out: the one sheet is then called Data.
 */
export function bookOf(
  about: FileAbout,
  edition: Edition,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  wide: Wide | null,
  indicator?: DescribedIndicator,
): Book {
  const name = wide === null ? "Data" : "Long";
  const entries = [...(wide?.codebook ?? []), ...codebookOf(columns, name, indicator)];
  const sheets: [string, string][] = [
    ["Codebook", "what each column means: type, unit, codes, what an empty cell says."],
    ...(wide === null ? [] : [["Wide", wide.about] satisfies [string, string]]),
    [name, `all ${about.rows} rows, as in the CSV.`],
  ];
  return {
    sheets: [
      readmeSheet(about, edition, sheets),
      codebookSheet(entries),
      ...(wide === null ? [] : [wide.sheet]),
      {
        name,
        columns: columns.map((column) => ({ name: column.name, isDate: column.format === "date" })),
        rows,
      },
    ],
    about: { title: `${edition.title}: ${about.title}`, creator: edition.title, date: edition.date },
  };
}

const codebookSheet = (entries: readonly CodebookEntry[]): Sheet => ({
  name: "Codebook",
  columns: CODEBOOK_COLUMNS.map((name) => ({ name, isProse: name === "description" || name === "empty" })),
  rows: entries.map((entry) => CODEBOOK_COLUMNS.map((name) => entry[name] || null)),
});
