/** Every string of the interface, by language. Build time: a page hands its script only the strings it needs. */
import type { Language } from "../../indicators/schema/vocabulary.ts";
import type { Key } from "./keys.ts";
import { translateFrom, type Strings, type Translate } from "./translate.ts";

const files = import.meta.glob<Strings>("./{en,fr,es}/*.json", { eager: true, import: "default" });

const stringsIn = (language: Language): Strings =>
  Object.assign(
    {},
    ...Object.keys(files).map((path) => (path.startsWith(`./${language}/`) ? files[path] : {})),
  );

const strings: Record<Language, Strings> = { en: stringsIn("en"), fr: stringsIn("fr"), es: stringsIn("es") };

const translators: Record<Language, Translate> = {
  en: translateFrom(strings.en, "en"),
  fr: translateFrom(strings.fr, "fr"),
  es: translateFrom(strings.es, "es"),
};

export const translator = (language: Language): Translate => translators[language];

/** Some strings of one language, unfilled, for a script. */
export function stringsFor(language: Language, keys: readonly Key[]): Strings {
  return Object.fromEntries(keys.map((key) => [key, strings[language][key]]));
}

export type { Translate } from "./translate.ts";
