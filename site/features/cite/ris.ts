import { creditsText } from "./text.ts";
import { authorsOf, MONITOR, oneLine, plainUrl, yearOf, type Work } from "./work.ts";

/** A RIS record: two letters, two spaces, a hyphen, a space; lines end as the format wants, CR LF. */
export function ris(work: Work): string {
  const fields: [tag: string, value: string][] = [
    ["TY", "DATA"],
    ...authorsOf(work).map((name): [string, string] => ["AU", organisation(name)]),
    ["TI", oneLine(work.title)],
    ["PY", String(yearOf(work))],
    ["DA", `${work.edition.issued.replaceAll("-", "/")}/`],
    ["ET", work.edition.name],
    ["PB", MONITOR[work.language]],
    ["UR", plainUrl(work.url)],
    ["Y2", `${work.read.replaceAll("-", "/")}/`],
    ["LA", work.language],
    ["N1", creditsText(work.sources)],
    ["ER", ""],
  ];
  return fields
    .filter(([tag, value]) => value !== "" || tag === "ER")
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join("");
}

/** A comma would end a family name, and an organisation has none. */
const organisation = (name: string) => name.replace(/\s*,\s*/g, " – ");
