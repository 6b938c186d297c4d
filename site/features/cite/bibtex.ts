import { creditsText } from "./text.ts";
import { authorsOf, keyOf, MONITOR, oneLine, plainUrl, yearOf, type Work } from "./work.ts";

/**
 * A BibTeX entry. `@misc`, because older styles know no data sets. Accents stay UTF-8, as every engine since 2018
 * reads; what LaTeX takes for a command is written as the command that prints it.
 */
export function bibtex(work: Work): string {
  const fields = {
    author: authorsOf(work)
      .map((name) => `{${latex(name)}}`)
      .join(" and "),
    title: `{${latex(oneLine(work.title))}}`, // the inner braces keep capitals
    year: String(yearOf(work)),
    version: latex(work.edition.name),
    publisher: `{${latex(MONITOR[work.language])}}`,
    url: plainUrl(work.url), // read verbatim, no command in it
    urldate: work.read,
    language: LANGUAGES[work.language],
    note: latex(creditsText(work.sources)),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(work)},\n${lines.join(",\n")}\n}\n`;
}

const LANGUAGES = { en: "english", fr: "french", es: "spanish" };

/** Braces become commands: BibTeX counts them even behind a backslash. */
const COMMANDS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

/** Any text so that LaTeX prints it: special characters as commands, and no two that would melt into a dash or a quote. */
function latex(text: string): string {
  return text
    .replace(/[\\{}^~<>|$&#_%]/g, (character) => COMMANDS[character] as string)
    .replace(/([-'`,])(?=\1)|([?!])(?=`)/g, "$&{}");
}
