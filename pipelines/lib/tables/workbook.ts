/**
 * Writes workbooks (.xlsx). By hand, because the bytes must depend on the data alone, because a hundred thousand rows
 * must not take long, and because a text that looks like something else must carry Excel's own mark for text.
 *
 * Every text is a shared string, never a formula; no cell is merged; the first row of a table is its header.
 */
import { startsFormula } from "../../../indicators/formats/neutral-text.ts";
import type { Cell } from "./csv.ts";
import { zip } from "../files/zip.ts";

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
  /** Columns at the left that stay in sight; the header always does. */
  frozen?: number;
}

export interface SheetColumn {
  name: string;
  /** Texts of the column are days, ISO 8601: they are stored as dates. */
  isDate?: boolean;
  /** Long texts are broken into lines. */
  isProse?: boolean;
}

export interface WorkbookAbout {
  title: string;
  creator: string;
  /** The day of the data: nothing in the file is of the day it was written. */
  date: string;
}

/** What Excel can hold. */
export const MOST_ROWS = 1_048_575;
const MOST_LETTERS = 32_767;

export function workbook(sheets: readonly Sheet[], about: WorkbookAbout): Uint8Array {
  const strings = new SharedStrings();
  const parts = sheets.map((sheet) => sheetXml(sheet, strings));
  const files: [string, string | Uint8Array][] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", PACKAGE_RELATIONS],
    ["docProps/core.xml", coreProperties(about)],
    ["xl/workbook.xml", workbookXml(sheets)],
    ["xl/_rels/workbook.xml.rels", workbookRelations(sheets.length)],
    ["xl/styles.xml", STYLES],
    ["xl/sharedStrings.xml", strings.xml()],
    ...parts.map((part, at): [string, Uint8Array] => [`xl/worksheets/sheet${at + 1}.xml`, part]),
  ];
  return zip(
    Object.fromEntries(
      files.map(([path, part]) => [path, typeof part === "string" ? Buffer.from(part, "utf8") : part]),
    ),
  );
}

// Cells -------------------------------------------------------------------------------------------------------------

/** Places in STYLES. */
const STYLE = { head: 1, date: 2, text: 3, prose: 4 } as const;

/** Texts that a spreadsheet would take for a number, a day or a truth once somebody edits the cell. */
const LOOKS_OTHERWISE = /^\s*[\d.,]|^(true|false)$/i;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
/** Excel counts days from here, and is wrong about the two months that follow it: older days stay text. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = "1900-03-01";

function cellXml(cell: Cell, at: string, column: SheetColumn, strings: SharedStrings): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (column.isDate && DAY.test(cell) && cell >= FIRST_DAY)
    return `<c r="${at}" s="${STYLE.date}"><v>${(Date.parse(cell) - DAY_ZERO) / MS_PER_DAY}</v></c>`;
  const style =
    startsFormula(cell) || LOOKS_OTHERWISE.test(cell) ? STYLE.text : column.isProse ? STYLE.prose : 0;
  return `<c r="${at}"${style ? ` s="${style}"` : ""} t="s"><v>${strings.indexOf(cell)}</v></c>`;
}

class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const index = this.indexes.get(text) ?? this.indexes.size;
    if (index === this.indexes.size) this.indexes.set(text, index);
    return index;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    );
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

const CUT = "… [cut: the whole text is in the CSV]";
const NEEDS_CARE = /[&<>\p{Cc}\p{Cs}\ufffe\uffff]|_x[0-9a-f]{4}_/iu;

/** Signs that XML cannot hold are written as Excel writes them: _x0001_. */
function xmlText(whole: string): string {
  const text = whole.length > MOST_LETTERS ? whole.slice(0, MOST_LETTERS - CUT.length) + CUT : whole;
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, (sign) =>
      sign >= "\u007f" && sign <= "\u009f"
        ? sign
        : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

// Sheets ------------------------------------------------------------------------------------------------------------

const CHUNK = 1 << 20;

function sheetXml({ columns, rows, name, frozen = 0 }: Sheet, strings: SharedStrings): Uint8Array {
  if (rows.length > MOST_ROWS)
    throw new RangeError(`sheet ${name}: ${rows.length} rows, Excel holds ${MOST_ROWS}`);
  const letters = columns.map((_, at) => lettersOf(at));
  const chunks: Buffer[] = [];
  let text =
    `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1:${letters.at(-1) ?? "A"}${rows.length + 1}"/>` +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>` +
    `<cols>${columns.map((column, at) => widthXml(column, at, rows)).join("")}</cols><sheetData>` +
    `<row r="1">${columns
      .map(
        (column, at) =>
          `<c r="${letters[at]}1" s="${STYLE.head}" t="s"><v>${strings.indexOf(column.name)}</v></c>`,
      )
      .join("")}</row>`;
  rows.forEach((row, index) => {
    const line = index + 2;
    text += `<row r="${line}">`;
    for (let at = 0; at < columns.length; at += 1)
      text += cellXml(row[at] ?? null, `${letters[at]}${line}`, columns[at] as SheetColumn, strings);
    text += "</row>";
    if (text.length < CHUNK) return;
    chunks.push(Buffer.from(text, "utf8"));
    text = "";
  });
  return Buffer.concat([...chunks, Buffer.from(`${text}</sheetData></worksheet>`, "utf8")]);
}

/** A, B, … Z, AA, AB, … */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

function paneXml(frozen: number): string {
  const across = frozen > 0 ? `xSplit="${frozen}" ` : "";
  const pane = frozen > 0 ? "bottomRight" : "bottomLeft";
  return `<pane ${across}ySplit="1" topLeftCell="${lettersOf(frozen)}2" activePane="${pane}" state="frozen"/>`;
}

const LOOKED_AT = 40;

/** As wide as the widest of the first cells, within reason. */
function widthXml({ name, isDate, isProse }: SheetColumn, at: number, rows: Sheet["rows"]): string {
  const lengths = rows.slice(0, LOOKED_AT).map((row) => (row[at] == null ? 0 : String(row[at]).length));
  const fitting = isDate ? 11 : Math.min(isProse ? 80 : 36, Math.max(name.length, ...lengths)) + 2;
  return `<col min="${at + 1}" max="${at + 1}" width="${fitting}" customWidth="1"/>`;
}

// The package's other parts -----------------------------------------------------------------------------------------

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN_XML = "http://schemas.openxmlformats.org";
const MAIN = `${OPEN_XML}/spreadsheetml/2006/main`;
const RELATIONS = `${OPEN_XML}/package/2006/relationships`;
const OFFICE_RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`;
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = (sheets: number) =>
  `${DECLARATION}<Types xmlns="${OPEN_XML}/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/>` +
  numbers(sheets)
    .map(
      (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
    )
    .join("") +
  "</Types>";

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const PACKAGE_RELATIONS =
  `${DECLARATION}<Relationships xmlns="${RELATIONS}">` +
  `<Relationship Id="rId1" Type="${OFFICE_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const workbookRelations = (sheets: number) =>
  `${DECLARATION}<Relationships xmlns="${RELATIONS}">` +
  numbers(sheets)
    .map(
      (n) =>
        `<Relationship Id="rId${n}" Type="${OFFICE_RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join("") +
  `<Relationship Id="rId${sheets + 1}" Type="${OFFICE_RELATIONS}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId${sheets + 2}" Type="${OFFICE_RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;

const workbookXml = (sheets: readonly Sheet[]) =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><sheets>` +
  sheets
    .map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join("") +
  "</sheets></workbook>";

const coreProperties = ({ title, creator, date }: WorkbookAbout) =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="${OPEN_XML}/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>` +
  `<dc:creator>${xmlText(creator)}</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created></cp:coreProperties>`;

/** quotePrefix is what Excel notes when somebody types an apostrophe first: the cell stays text when it is edited. */
const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
  `</cellXfs></styleSheet>`;
