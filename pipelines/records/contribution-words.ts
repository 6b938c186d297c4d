/** Faults of a contribution in English words, for the terminal. */
import type { ContributionFault, FaultCode } from "../../indicators/records/contributions/fault.ts";
import { type FaultList, quoted } from "../lib/faults/fault.ts";

const TO_DO: Record<FaultCode, string> = {
  "too-large": "hand the rows in as several smaller files",
  "not-utf8": "save the table as CSV in UTF-8",
  empty: "begin with a line that names the columns",
  "no-rows": "add the rows beneath the header",
  "too-many-rows": "hand the rows in as several files",
  "missing-column": "add the column, and leave its cells empty where nothing is known",
  "unknown-column": "rename the column or take it out",
  "doubled-column": "keep one of the two",
  ragged: "look for a missing or a stray comma; put a text that holds a comma in quotation marks",
  "open-quote": "close the quotation mark; write a mark within a text twice",
  required: "fill the cell; a row without it cannot be checked by others",
  "not-a-number": "write the number with digits only, and words in the column text",
  "unknown-economy": "look the code up in seeds/places.csv",
  "not-a-date": "write the date as year-month-day, or only the year where no more is known",
  "far-date": "look at the year again in the document",
  "not-a-link": "give the address of a page on the web, as it stands in the browser",
  formula: "write the words without the sign before them",
  control: "type the text anew; it holds a sign that cannot be seen",
  markup: "take the tags out",
  "too-long": "say it shorter; the document has the rest",
  "not-of-shape": "compare with the rows already held",
  "held-name":
    "take the row out: names of civil society and media are held back in this economy, for their safety; tell only how many of which kind there are, or let a regional network do it",
  "like-a-name":
    "say what kind of group it is and what it did, without its name (“a group of parents in one district”): names of civil society and media are held back in this economy, for their safety",
  "doubled-row": "keep one row, or say in the name how the two differ",
};

/** Adds it in words; those of one code and column are one cause. */
export function addInEnglish(faults: FaultList, file: string, fault: ContributionFault): void {
  const words = { found: quoted(fault.found), expected: fault.expected, do: TO_DO[fault.code] };
  const column = fault.column === null ? {} : { column: `column ${fault.column}` };
  if (fault.row === null) return faults.add({ where: file, ...words });
  const kind = `${fault.code} ${fault.column ?? ""} ${fault.expected}`;
  faults.addCell({ file, row: fault.row, ...column, ...words, kind });
}
