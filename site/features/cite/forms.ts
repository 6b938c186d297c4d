/** The forms that programs read: the end of a file's name, its type, and how it is written. */
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl.ts";
import { ris } from "./ris.ts";
import type { Work } from "./work.ts";

export const FORMS = {
  bib: { name: "BibTeX", type: "application/x-bibtex", write: bibtex },
  ris: { name: "RIS", type: "application/x-research-info-systems", write: ris },
  "csl.json": { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json", write: cslJson },
} as const satisfies Record<string, { name: string; type: string; write: (work: Work) => string }>;

export type Form = keyof typeof FORMS;

/** A citation as a file: RIS ends its lines with CR LF, of which a page makes LF. */
export const fileText = (form: string, shown: string): string =>
  form === "ris" ? shown.replaceAll(/\r?\n/g, "\r\n") : shown;
