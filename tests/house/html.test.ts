/** A second engine beside axe, over every page: elements, labels, landmarks, ids. */
import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { pages, read } from "./dist.ts";

const validate = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "prefer-native-element": "off", // a table's scroller is a named region, and no section of the text
  },
});

it("finds no fault in any page", async () => {
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validate.validateString(read(page));
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages)
        faults.push(`${page} ${ruleId}: ${message} ${selector}`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 1_800_000);
