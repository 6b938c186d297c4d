import { LANGUAGES, type Language } from "../../indicators/schema/vocabulary.ts";

/** The folder a site is served from: "/" on a domain of its own, "/name/" on project pages. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");

/** A page's address: English without a prefix, other languages under theirs. `path` starts and ends with a slash. */
export function pagePath(language: Language, path: string): string {
  return base + (language === "en" ? "" : `${language}/`) + path.replace(/^\//, "");
}

/** A file that is served as it is. */
export function filePath(path: string): string {
  return base + path.replace(/^\//, "");
}

/** For `getStaticPaths`: the rest parameter of each language. */
export function languageParam(language: Language): string | undefined {
  return language === "en" ? undefined : language;
}

/** The static paths of a page that exists once a language: a new list each time, for Astro keeps notes on it. */
export const everyLanguage = () =>
  LANGUAGES.map((language) => ({ params: { lang: languageParam(language) }, props: { language } }));
