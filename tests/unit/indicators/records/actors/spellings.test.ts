/** Names here are made up. */
import { expect, it } from "vitest";
import { nameFinder } from "../../../../../indicators/records/actors/name-finder.ts";
import { folded, spellingsOf, type Named } from "../../../../../indicators/records/actors/spellings.ts";

const PLACES = new Set(["ruritania"]);
const body = (name: string, more: Partial<Named> = {}): Named => ({
  name,
  name_local: null,
  url: null,
  ...more,
});
const isMet = (named: Named, text: string) => nameFinder(spellingsOf(named, PLACES))(text).length > 0;

it.each([
  ["as given", "Watch the Tenders", "by Watch the Tenders, 2020"],
  ["in capitals", "Watch the Tenders", "WATCH THE TENDERS"],
  ["as a slug", "Watch the Tenders", "/stories/how-watch-the-tenders-works/"],
  ["without its accents", "Öffentliche Wächter", "offentliche wachter"],
  ["with accents the text composes", "Veille Publique É", "veille publique e\u0301"],
  ["with other hyphens", "Tender–Watch Ruritania", "tender watch-ruritania"],
  ["over a line's end", "Watch the Tenders", "Watch\nthe  Tenders"],
  ["without its brackets", "Watch the Tenders (WTTX)", "Watch the Tenders said"],
  ["by its acronym", "Watch the Tenders (WTTX)", "the WTTX report"],
  ["by what it runs", "Watchers (Open Tender Mirror; Who.example)", "see Open Tender Mirror"],
  ["with its humps undone", "CivicTenderLab", "civic_tender_lab"],
  ["as a chapter for short", "Transparency International Ruritania", "TI Ruritania: a page"],
  ["without the form of its company", "Tender Watchers Inc.", "Tender Watchers, formed in"],
  ["without letters that fold to two", "Straße Łódź", "strasse lodz"],
])("is met %s", (_, name, text) => {
  expect(isMet(body(name), text)).toBe(true);
});

it.each([
  ["in its local language", body("Watch", { name_local: "Стражи торгов" }), "стражи торгов"],
  [
    "by the host of its site",
    body("Watch", { url: "https://www.tenders.example/a" }),
    "http://tenders.example/b?c",
  ],
  [
    "by the site above its host",
    body("Watchers", { url: "https://fr.watchers.example/" }),
    "watchers.example",
  ],
])("is met %s", (_, named, text) => {
  expect(isMet(named, text)).toBe(true);
});

it.each([
  ["within a longer word", "Tender Mirror", "tender mirrors"],
  ["a single word in other letters, which may be an ordinary one", "Outcome", "the outcome of"],
  ["a short acronym", "Watch the Tenders (WTT)", "WTT"],
  ["the economy in brackets", "Watch the Tenders (Ruritania)", "in Ruritania"],
  ["what describes it in brackets", "Watch the Tenders (operating from exile)", "operating from exile"],
])("is not met by %s", (_, name, text) => {
  expect(isMet(body(name), text)).toBe(false);
});

it("is met where names overlap, each with its place in the text", () => {
  const find = nameFinder([
    ...spellingsOf(body("Open Tender Mirror"), PLACES),
    ...spellingsOf(body("Tender Mirror"), PLACES),
  ]);
  const text = "an open tender mirror";
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "open tender mirror",
    "tender mirror",
  ]);
});

it("folds case and accents", () => {
  expect(folded("Côte d’Ivoire ŁÓDŹ")).toBe("cote d’ivoire lodz");
});
