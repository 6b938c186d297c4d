import { expect, it } from "vitest";
import { languageOf } from "../../../../../site/features/search/lost-language.client.ts";

it.each([
  ["/fr/nowhere/", "/", "fr"],
  ["/es", "/", "es"],
  ["/nowhere/fr/", "/", null],
  ["/french/", "/", null],
  ["/monitor/es/countries/ZZZ/", "/monitor/", "es"],
  ["/monitor/nowhere/", "/monitor/", null],
])("the language of %s under %s is %s", (path, base, language) => {
  expect(languageOf(path, base)).toBe(language);
});
