import { expect, it } from "vitest";
import { oneSpelling, whereSpellingsPart } from "../../../../indicators/schema/one-spelling.ts";

it.each([
  ["a letter composed of two signs", "Cafe\u0301"],
  ["a blank at the end", "Café "],
  ["a blank that does not break", "\u00a0Café"],
  ["a zero-width blank", "Ca\u200bfé"],
  ["a soft hyphen", "Ca\u00adfé"],
  ["a mark of direction", "\u200fCafé\u202c"],
  ["a byte-order mark", "\ufeffCafé"],
])("%s makes no other name", (_, name) => {
  expect(oneSpelling(name)).toBe("Café");
});

it.each(["Cafe", "café", "Cafés", "Ca fé"])("%s is another name: it looks otherwise", (name) => {
  expect(oneSpelling(name)).not.toBe("Café");
});

it("shows where two spellings part, by the codes of the signs", () => {
  expect(whereSpellingsPart("Cafe\u0301", "Café")).toBe("letter 4 is U+0065, there U+00E9");
  expect(whereSpellingsPart("Café\u200b", "Café")).toBe("letter 5 is U+200B, there none");
  expect(whereSpellingsPart("Café", "Café ")).toBe("letter 5 is none, there U+0020");
});
