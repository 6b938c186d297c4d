/** Every page's citation, and the project's own, as files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FORMS, fileText, type Form } from "../../site/features/cite/forms.ts";
import { Catalog } from "../../indicators/schema/catalog.ts";
import { publisherNames } from "../../indicators/schema/source.ts";
import { readCitation } from "../read-citation.ts";
import { pages, read } from "./dist.ts";

const root = join(import.meta.dirname, "../..");
const forms = Object.keys(FORMS) as Form[];
const catalog = Catalog.parse(JSON.parse(read("data/latest/catalog.json")));
const names = new Set(
  catalog.sources.flatMap((source) => publisherNames(source).map((name) => name.replace(/, /g, " – "))),
);
/** The edition as citations name it: files that have moved on since are that edition no more. */
const cited = `${catalog.edition?.id}${catalog.edition?.isCurrent ? "" : "+"}`;
const ENTITIES: Record<string, string> = {
  amp: "&",
  "#38": "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#34": '"',
  "#39": "'",
};
const rawTextOf = (html: string, id: string) =>
  (new RegExp(`id="${id}"[^>]*>([^<]+)<`).exec(html)?.[1] ?? "").replaceAll(
    /&(#?\w+);/g,
    (entity, name: string) => ENTITIES[name] ?? entity,
  );
const textOf = (html: string, id: string) => rawTextOf(html, id).trim();
/** As the page's button saves it. */
const citationOn = (page: string, form: Form) => fileText(form, rawTextOf(read(page), `cite-${form}`));
const daysOfReading = catalog.sources.flatMap(({ files: read }) => read.map(({ retrieved }) => retrieved));
const citing = pages.filter((page) => read(page).includes('id="cite-short"'));

it("gives a citation to every indicator, every country, the map, the explorer, the data and the whole", () => {
  const kinds = ["indicators/[a-z]", "countries/[A-Z]", "map/", "explore/", "data/", "about/"];
  for (const kind of kinds) {
    const of = pages.filter(
      (page) =>
        new RegExp(`^(fr/|es/)?${kind}.*index\\.html$`).test(page) && !/\/(evidence|advice)\//.test(page),
    );
    expect(of.length, kind).toBeGreaterThanOrEqual(3);
    for (const page of of) expect(citing, page).toContain(page);
  }
});

it("says edition, day and address in both texts of every page", () => {
  for (const page of citing) {
    const html = read(page);
    const year = catalog.date.slice(0, 4);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "?";
    for (const id of ["cite-short", "cite-full"]) {
      const text = textOf(html, id);
      expect(text, page).toContain(cited);
      expect(text, page).toContain(year);
      // a page of progress from another year is a view of the one page
      expect(text, page).toContain(canonical.replace(/progress\/since\/\d+\/$/, "progress/"));
    }
  }
});

describe.each(forms)("the %s of every page", (form) => {
  it("is there to be read and copied without script, and has a button that saves it", () => {
    for (const page of citing) {
      expect(citationOn(page, form).length, page).toBeGreaterThan(100);
      expect(read(page), page).toContain(`data-saves="${form}"`);
    }
  });

  it("is read by another program: producers first, then us; edition, day, and the address of its page", () => {
    for (const page of citing) {
      const html = read(page);
      const { authors, url, edition, read: day, title } = readCitation(form, citationOn(page, form));
      expect(authors.length, page).toBeGreaterThan(1);
      for (const name of authors.slice(0, -1)) expect(names, page).toContain(name.replace(/, /g, " – "));
      expect(names, page).not.toContain(authors.at(-1));
      expect(edition, page).toBe(cited);
      const pinned = new URL(url).searchParams.get("edition");
      expect(pinned, page).toBe(catalog.edition?.isCurrent ? catalog.edition.id : null);
      expect(daysOfReading, page).toContain(day);
      expect(textOf(html, "cite-short"), page).toContain(url);
      expect(textOf(html, "cite-full"), page).toContain(title);
    }
  });
});

it("names nobody as an author who is a description", () => {
  const described = /assembled|put together|coded by|documents|since \d{4}|;/i;
  expect([...names].filter((name) => described.test(name))).toEqual([]);
  expect(catalog.sources.filter(({ publisher }) => described.test(publisher)).length).toBeGreaterThan(0);
});

it("says both years in the address of every citation of progress", () => {
  const ofProgress = citing.filter((page) => page.includes("progress/"));
  expect(ofProgress.length).toBeGreaterThan(0);
  for (const page of ofProgress) {
    const { url, title } = readCitation("csl.json", citationOn(page, "csl.json"));
    const { searchParams } = new URL(url);
    const [from, to] = [searchParams.get("from"), searchParams.get("to")];
    expect(Number(from), page).toBeLessThan(Number(to));
    expect(title, page).toContain(`${from}–${to}`);
  }
});

it("credits on an indicator's page the sources of that indicator, and no other", () => {
  for (const { id, sources } of catalog.indicators) {
    const { note } = readCitation("csl.json", citationOn(`indicators/${id}/index.html`, "csl.json"));
    const ofPage = sources.map((source) => catalog.sources.find((each) => each.id === source)?.citation);
    for (const { citation } of catalog.sources) {
      expect({ id, citation, isNamed: note.includes(citation) }).toEqual({
        id,
        citation,
        isNamed: ofPage.includes(citation),
      });
    }
  }
});

describe("CITATION.cff", () => {
  const cff = readSmallYaml(readFileSync(join(root, "CITATION.cff"), "utf8"));
  const entity = z.strictObject({ name: z.string().min(1), website: z.url().optional() });
  const person = z.strictObject({ "family-names": z.string().min(1), "given-names": z.string().min(1) });
  /** The fields of Citation File Format 1.2.0 that we use; anything else is a fault. */
  const Cff = z.strictObject({
    "cff-version": z.literal("1.2.0"),
    message: z.string().min(1),
    title: z.string().min(1),
    type: z.enum(["software", "dataset"]).optional(),
    authors: z.array(z.union([entity, person])).min(1),
    version: z.string().min(1).optional(),
    "date-released": z.iso.date().optional(),
    license: z.enum(["CC-BY-4.0", "MIT"]).optional(),
    keywords: z.array(z.string().min(1)).min(1).optional(),
    abstract: z.string().min(1).optional(),
    url: z.url().optional(),
  });

  it("is valid by the rules of 1.2.0", () => expect(Cff.safeParse(cff).error?.issues ?? []).toEqual([]));

  it("names the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(cff).toMatchObject({ version });
  });
});

/** YAML as CITATION.cff uses it: keys with a text, a list on one line, or a list of such maps. Else a fault. */
function readSmallYaml(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  let list: Record<string, string>[] = [];
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const [, dash, inner, sub] = /^ {2}(- | {2})([\w-]+): (\S.*)$/.exec(line) ?? [];
    const [, key, value] = /^([\w-]+):(?: (\S.*))?$/.exec(line) ?? [];
    if (inner !== undefined && sub !== undefined) {
      if (dash === "- ") list.push({});
      const last = list.at(-1);
      if (!last || inner in last) throw new SyntaxError(line);
      last[inner] = scalar(sub);
    } else if (key === undefined || key in found) throw new SyntaxError(line);
    else if (value === undefined) found[key] = list = [];
    else found[key] = value.startsWith("[") ? inlineList(value) : scalar(value);
  }
  return found;
}

function scalar(text: string): string {
  if (text.startsWith('"')) return JSON.parse(text) as string;
  if (/^[[\]{}&*!|>'%@`#,?-]|: | #|:$/.test(text)) throw new SyntaxError(`quote it: ${text}`);
  return text;
}

function inlineList(text: string): string[] {
  const inside = /^\[(.+)\]$/.exec(text)?.[1];
  if (inside === undefined) throw new SyntaxError(text);
  return inside.split(", ").map(scalar);
}
