/** Every string of the interface, by language. Build time: a page hands its script only the strings it needs. */
import type { Language } from "../../indicators/schema/vocabulary.ts";
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import type { Key } from "./keys.ts";
import { translateFrom, type Strings, type Translate } from "./translate.ts";

const strings: Record<Language, Strings> = { en, fr, es };

const translators: Record<Language, Translate> = {
  en: translateFrom(en, "en"),
  fr: translateFrom(fr, "fr"),
  es: translateFrom(es, "es"),
};

export const translator = (language: Language): Translate => translators[language];

/** Some strings of one language, unfilled, for a script. */
export function stringsFor(language: Language, keys: readonly Key[]): Strings {
  return Object.fromEntries(keys.map((key) => [key, strings[language][key]]));
}

export type { Translate } from "./translate.ts";
