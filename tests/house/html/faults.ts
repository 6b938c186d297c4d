/** A second engine beside axe, over every page: elements, labels, landmarks, ids. */
import { HtmlValidate } from "html-validate";
import { expect } from "vitest";
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

/** The first twenty faults of every page below the folder of a language; a test each, so that they run side by side. */
export async function faultsIn(language: "en" | "es" | "fr"): Promise<string[]> {
  const own = pages.filter((page) => (/^(es|fr)\//.exec(page)?.[1] ?? "en") === language);
  expect(own.length).toBeGreaterThan(1000);
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
