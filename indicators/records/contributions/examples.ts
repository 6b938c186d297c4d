/** One row of each kind that holds, marked as an example: what a template shows beneath its header. */
import { columnsOf, type Kind, KINDS } from "./kinds.ts";

const MARK = "EXAMPLE, take this row out";
const document = {
  source: "your-desk",
  document: "Title of the page or paper",
  document_url: "https://example.org/page",
};

const EXAMPLES: Record<Kind, Record<string, string>> = {
  actors: {
    ...{ iso3: "KEN", actor_type: "cso", name: MARK, url: "https://example.org/" },
    ...{ role: "monitors contracts", since: "2015", ...document },
  },
  stories: {
    ...{ iso3: "KEN", year: "2024", title: MARK, summary: "What happened, in two sentences of your own." },
    ...{
      actor_types: "cso|media",
      lesson: "What others may take from it",
      evidence: "excerpt read",
      ...document,
    },
  },
  events: {
    ...{ iso3: "KEN", date: "2024-09", type: "e-GP launch", what: MARK, upstream: "your-desk", ...document },
  },
  laws: { iso3: "KEN", law: MARK, enacted: "2015-12-18", in_force: "2016-01-07", ...document },
  readings: {
    ...{ source: "your-desk", measure: "code-of-the-measure", iso3: "KEN", year: "2024", value: "3.5" },
    ...{ text: MARK, edition: "2024", file: "name-of-the-file", key: "KEN" },
  },
};

/** Header and example, as cells. */
export function templateOf(kind: Kind): { columns: string[]; rows: string[][] } {
  const columns = columnsOf(kind);
  return { columns, rows: [columns.map((name) => EXAMPLES[kind][name] ?? "")] };
}

/** Each column with what it holds, and whether it may be left empty. */
export function columnNotes(kind: Kind): { name: string; says: string; isRequired: boolean }[] {
  return Object.entries(KINDS[kind].row.shape).map(([name, schema]) => ({
    name,
    says: schema.meta()?.description ?? "",
    isRequired: !schema.safeParse(null).success,
  }));
}
