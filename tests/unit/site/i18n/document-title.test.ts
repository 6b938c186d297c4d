import { expect, it } from "vitest";
import { IN_PLACE_OF_DOCUMENT } from "../../../../indicators/records/actors/held-back.ts";
import { documentTitle } from "../../../../site/i18n/document-title.ts";
import { translator } from "../../../../site/i18n/t.ts";

it("leaves a document its own title, and says in the reader's language why another has none", () => {
  const titles = (document: string) =>
    (["en", "fr", "es"] as const).map((each) => documentTitle(document, translator(each)));
  expect(titles("A page")).toEqual(["A page", "A page", "A page"]);
  const [en, fr, es] = titles(IN_PLACE_OF_DOCUMENT);
  expect(en).toBe(IN_PLACE_OF_DOCUMENT);
  expect(fr).toMatch(/^Un document dont/);
  expect(es).toMatch(/^Un documento cuyo/);
});
