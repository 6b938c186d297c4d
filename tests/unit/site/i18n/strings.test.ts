import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../../indicators/schema/vocabulary.ts";
import { filesUnder } from "../../../../pipelines/lib/files/files.ts";
import { keys } from "../../../../site/i18n/keys.ts";
import { translator } from "../../../../site/i18n/t.ts";
import type { Entry } from "../../../../site/i18n/translate.ts";

const site = join(import.meta.dirname, "../../../../site");
const filesOf = (language: Language) => filesUnder(join(site, "i18n", language));
const inFile = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(site, "i18n", folder, name), "utf8")) as Record<string, Entry>;
const read = (language: Language): Record<string, Entry> =>
  Object.assign({}, ...filesOf(language).map((name) => inFile(language, name)));
const strings = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<
  Language,
  Record<string, Entry>
>;
const formsOf = (entry: Entry | undefined) =>
  typeof entry === "string" ? [entry] : Object.values(entry ?? {});
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const code = filesUnder(site)
  .filter((path) => /\.(ts|astro)$/.test(path) && path !== "i18n/keys.ts")
  .map((path) => readFileSync(join(site, path), "utf8"))
  .join("\n");

describe.each(LANGUAGES)("%s", (language) => {
  it("has a string for each key, and no other", () => {
    expect(Object.keys(strings[language]).sort()).toEqual(Object.keys(keys).sort());
  });

  it("keeps each string in the file in which its note stands", () => {
    expect(filesOf(language)).toEqual(filesUnder(join(site, "i18n/notes")));
    for (const name of filesOf(language))
      expect(Object.keys(inFile(language, name)), name).toEqual(Object.keys(inFile("notes", name)));
  });

  it("fills the same places as English; a form for one may leave its number out", () => {
    for (const [key, entry] of Object.entries(strings[language])) {
      const wanted = placeholders(formsOf(strings.en[key]).at(-1) ?? "");
      const forms = formsOf(entry);
      expect({ key, places: placeholders(forms.at(-1) ?? "") }).toEqual({ key, places: wanted });
      for (const form of forms) expect(wanted).toEqual(expect.arrayContaining(placeholders(form)));
    }
  });

  it("has every plural form its language asks for", () => {
    const wanted = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== "many");
    for (const [key, entry] of Object.entries(strings[language])) {
      if (typeof entry !== "string")
        expect({ key, forms: Object.keys(entry).sort() }).toEqual({ key, forms: wanted.sort() });
    }
  });
});

it("tells a translator of every string where it stands, in three words or more", () => {
  const bare = Object.entries(keys).filter(([, note]) => note.split(/\s+/).length < 3);
  expect(bare).toEqual([]);
});

it("leaves no key unused", () => {
  const unused = Object.keys(keys).filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

/** Written out, or made of a prefix and a value: t(`region.${region}`). */
function isUsed(key: string): boolean {
  if (code.includes(`"${key}"`)) return true;
  const parts = key.split(".");
  return parts.some((_, at) => at > 0 && code.includes(`\`${parts.slice(0, at).join(".")}.\${`));
}

it("sets a no-break space before French double punctuation", () => {
  for (const [key, entry] of Object.entries(strings.fr)) {
    for (const form of formsOf(entry))
      expect({ key, form }).not.toMatchObject({ form: expect.stringMatching(/ [?!:;»%]|« /) });
  }
});

it("translates: no sentence of three words or more is left in English", () => {
  const same = Object.entries(strings.en).filter(([key, entry]) => {
    const english = formsOf(entry).join(" ");
    const words = english.replace(/\{\w+\}/g, "").match(/\p{L}+/gu) ?? [];
    return (
      words.length > 2 && [strings.fr, strings.es].some((other) => formsOf(other[key]).join(" ") === english)
    );
  });
  expect(same.map(([key]) => key)).toEqual([]);
});

describe("translator", () => {
  it("chooses the plural of the number it is given", () => {
    const t = translator("en");
    expect(t("age.years", { n: 1 })).toBe("1 year");
    expect(t("age.years", { n: 3 })).toBe("3 years");
    expect(translator("fr")("age.years", { n: 0 })).toBe("0 an");
  });

  it("refuses a key that does not exist", () => {
    expect(() => translator("en")("no.such.key" as never)).toThrow('no string "no.such.key" in en');
  });
});
