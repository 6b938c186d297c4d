/** A second engine beside axe, over the chosen pages or over all: elements, labels, landmarks, ids. */
import { HtmlValidate } from "html-validate";
import { expect, inject } from "vitest";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { chosen, fileIn } from "../chosen-pages.ts";
import { pages, read } from "../dist.ts";

const validate = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "prefer-native-element": "off", // a table's scroller is a named region, and no section of the text
  },
});

/** The first twenty faults of the chosen pages in a language, or of all its pages; a test each, so that they run side by side. */
export async function faultsIn(language: Language): Promise<string[]> {
  const own = inject("everyPage")
    ? pages.filter((page) => (/^(es|fr)\//.exec(page)?.[1] ?? "en") === language)
    : chosen.map(({ file }) => fileIn(language, file)).filter((file) => pages.includes(file));
  expect(own.length).toBeGreaterThan(inject("everyPage") ? 1000 : 100);
  const faults: string[] = [];
  for (const page of own) {
    const { results } = await validate.validateString(read(page));
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages)
        faults.push(`${page} ${ruleId}: ${message} ${selector}`);
    }
  }
  return faults.slice(0, 20);
}
