/** Citations read back by an implementation that is not ours, and strictly by the published grammars. */
import { Ajv } from "ajv";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Form } from "../site/features/cite/forms.ts";

export interface Read {
  title: string;
  authors: string[];
  url: string;
  note: string;
  year: number;
  /** Tags or fields as written, for what the reader passes over. */
  edition: string;
  read: string;
}

export function readCitation(form: Form, text: string): Read {
  return { bib: readBibtex, ris: readRis, "csl.json": readCsl }[form](text);
}

function readBibtex(text: string): Read {
  const body = /^@misc\{[A-Za-z0-9.-]+,\n((?: {2}[a-z]+ = \{.*\},?\n)+)\}\n$/.exec(text)?.[1];
  if (body === undefined) throw new SyntaxError(`not an entry of single-line fields: ${text}`);
  let depth = 0;
  for (const character of text) {
    depth += character === "{" ? 1 : character === "}" ? -1 : 0;
    if (depth < 0) throw new SyntaxError("BibTeX counts a brace too many");
  }
  if (depth !== 0) throw new SyntaxError("BibTeX counts a brace too few");
  const field = (name: string) => new RegExp(`^  ${name} = \\{(.*)\\},?$`, "m").exec(body)?.[1] ?? "";
  // the address is verbatim; citation-js writes %23 as %2523
  return {
    ...readBy("@bibtex/text", text),
    url: field("url"),
    edition: field("version"),
    read: field("urldate"),
  };
}

/** Each line a tag of two characters, two spaces, a hyphen, a space; TY first, ER last; CR LF at every end. */
function readRis(text: string): Read {
  const lines = text.split("\r\n");
  if (lines.pop() !== "") throw new SyntaxError("the last line does not end with CR LF");
  const fields = lines.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new SyntaxError(`no tag: ${line}`);
    return [tag, value] as const;
  });
  const tags = fields.map(([tag]) => tag);
  if (tags[0] !== "TY" || tags.indexOf("ER") !== tags.length - 1) throw new SyntaxError("TY first, ER last");
  const only = (tag: string) => fields.find(([name]) => name === tag)?.[1] ?? "";
  const read = readBy("@ris/file", text);
  return { ...read, edition: only("ET"), read: only("Y2").replace(/\/$/, "").replaceAll("/", "-") };
}

/** The fields we write, as csl-data.json of CSL 1.0.2 has them. */
const date = {
  type: "object",
  required: ["date-parts"],
  additionalProperties: false,
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
    },
  },
};
const isCsl = new Ajv({ allErrors: true }).compile({
  type: "array",
  minItems: 1,
  maxItems: 1,
  items: {
    type: "object",
    required: ["id", "type"],
    additionalProperties: false,
    properties: {
      id: { type: "string", minLength: 1 },
      type: { enum: ["dataset"] },
      title: { type: "string" },
      author: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["literal"],
          properties: { literal: { type: "string" } },
        },
      },
      issued: date,
      accessed: date,
      version: { type: "string" },
      publisher: { type: "string" },
      URL: { type: "string" },
      language: { type: "string" },
      note: { type: "string" },
    },
  },
});

function readCsl(text: string): Read {
  const items: unknown = JSON.parse(text);
  if (!isCsl(items)) throw new SyntaxError(JSON.stringify(isCsl.errors));
  const [{ version, accessed }] = items as [{ version: string; accessed: { "date-parts": number[][] } }];
  const day = accessed["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-") ?? "";
  return { ...readBy("@else/json", text), edition: version, read: day };
}

function readBy(forceType: string, text: string): Omit<Read, "edition" | "read"> {
  const { data } = new Cite(text, { forceType, generateGraph: false });
  const [item] = data;
  if (!item || data.length !== 1) throw new SyntaxError(`${data.length} items instead of one`);
  return {
    title: item.title,
    authors: item.author.map(({ literal, family }) => literal ?? family ?? ""),
    url: item.URL,
    note: item.note ?? "",
    year: item.issued["date-parts"][0]?.[0] ?? 0,
  };
}
