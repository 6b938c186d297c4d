import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMS, type Form } from "../../../../../site/features/cite/forms.ts";
import {
  MONITOR,
  oneLine,
  plainUrl,
  type Credit,
  type Work,
} from "../../../../../site/features/cite/work.ts";
import { readCitation } from "../../../../read-citation.ts";

const forms = Object.keys(FORMS) as Form[];
const write = (form: Form, work: Work) => FORMS[form].write(work);

const credit = (author: string, citation: string): Credit => ({
  authors: [author],
  citation,
  licence: { name: "CC BY 4.0" },
});

const WORK: Work = {
  title: "Standstill period",
  edition: { name: "2026.2", issued: "2026-11-30" },
  read: "2026-11-24",
  url: "https://monitor.example/indicators/standstill-period/",
  sources: [
    credit("World Bank", "World Bank. 2025. Business Ready 2025. CC BY 4.0."),
    credit("V-Dem Institute, University of Gothenburg", "Coppedge, M. et al. V-Dem v15."),
  ],
  language: "en",
};

const HOSTILE = [
  "a } b",
  "a { b",
  "}{",
  "\\",
  "\\input{/etc/hosts}",
  "ends with a backslash\\",
  "a \"quoted\" title, and ''this''",
  "50 % of $5 & #1_x^2~",
  "one\r\nER  - \r\nTY  - BOOK",
  "one\ntwo\ttabs\u2028three",
  "``a'' -- b --- c ?`no !`no",
  "Côte d’Ivoire, Türkiye, São Tomé, Ñuñoa",
  "公共采购改革 و إصلاح المشتريات реформа",
  "<b>bold</b> </script>",
  "@misc{x, title = {y}}",
  "A  - B",
  "e\u0301 as two characters",
];

/** Letters and everything that one of the forms holds for a sign. */
const title = fc
  .array(
    fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...HOSTILE, ..."{}\\\"'`-%$&#_^~,<>|@=\r\n")),
  )
  .map((parts) => parts.join(""))
  .filter((text) => oneLine(text) !== "");

describe.each(forms)("%s", (form) => {
  it("says who, what, which edition, when and where, as another program reads it", () => {
    const read = readCitation(form, write(form, WORK));
    expect(read).toMatchObject({
      title: "Standstill period",
      edition: "2026.2",
      read: "2026-11-24",
      url: WORK.url,
      year: 2026,
    });
    expect(read.note).toContain("Business Ready 2025. CC BY 4.0. Coppedge");
  });

  it("names the producers before us", () => {
    const { authors } = readCitation(form, write(form, WORK));
    expect(authors[0]).toBe("World Bank");
    expect(authors[1]).toMatch(/^V-Dem Institute(,| –) University of Gothenburg$/);
    expect(authors.slice(2)).toEqual([MONITOR.en]);
  });

  it.each(HOSTILE)("brings back %j as it was, on one line", (hostile) => {
    expect(readCitation(form, write(form, { ...WORK, title: hostile })).title.normalize()).toBe(
      oneLine(hostile).normalize(),
    );
  });

  it("brings back any title as it was, on one line", () => {
    fc.assert(
      fc.property(title, (any) => {
        const { title: back } = readCitation(form, write(form, { ...WORK, title: any }));
        expect(back.normalize()).toBe(oneLine(any).normalize());
      }),
    );
  });

  it("cites no producer where no figure is shown", () => {
    const { authors, note } = readCitation(form, write(form, { ...WORK, sources: [] }));
    expect(authors).toEqual([MONITOR.en]);
    expect(note).toBe("");
  });

  it("keeps an address with the state of a view, whatever is in its query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (sql) => {
        const search = new URLSearchParams({ sql }).toString();
        const url = `https://monitor.example/explore/?${search}`;
        expect(readCitation(form, write(form, { ...WORK, url })).url).toBe(plainUrl(url));
        expect(new URL(plainUrl(url)).searchParams.get("sql")).toBe(sql.toWellFormed());
      }),
    );
  });
});

it("ends every line of RIS, and nothing else, with CR LF", () => {
  const text = write("ris", { ...WORK, title: "a\nb\rc" });
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text).toMatch(/^TY {2}- DATA\r\n[\s\S]*\r\nER {2}- \r\n$/);
});

it("keeps accents as they are in BibTeX", () => {
  expect(write("bib", { ...WORK, title: "Côte d’Ivoire" })).toContain("{{Côte d’Ivoire}}");
});

it("gives two editions and two views of a page keys of their own", () => {
  const keyOf = (work: Work) => /^@misc\{([^,]+),/.exec(write("bib", work))?.[1];
  const keys = [
    WORK,
    { ...WORK, edition: { name: "2026.1", issued: "2026-01-31" } },
    { ...WORK, url: `${WORK.url}?year=2023` },
  ].map(keyOf);
  expect(new Set(keys).size).toBe(3);
});
