/** Wordings that readers stumbled over stay out of every text of the site. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../../indicators/schema/vocabulary.ts";
import { filesUnder } from "../../../../pipelines/lib/files/files.ts";

const site = join(import.meta.dirname, "../../../../site");

/** Each with the wording that took its place, so that a fault says what to write. */
const UNCLEAR: Record<Language, [found: RegExp, write: string][]> = {
  en: [
    [/\bindex of State\b/i, "overall score"],
    [/\bno slope is told\b/, "no trend is shown"],
    [/\b(stay|stays) believed\b|\bbelieved among\b/i, "hold up when tested together"],
    [/\bWhat is open says so\b/, "Unfinished items are marked"],
    [/\bErrors and age of the values\b/, "Range from data error and age only"],
    [/\bNo split:/, "Not scored in either edition"],
    [/\bSteps not found here\b/, "Next steps"],
    [/\bfrom near\b/, "in detail"],
    [/\bhits and misses\b/i, "Does a higher score mean better outcomes?"],
    [/\bway onto the scale\b/, "how we scale values"],
    [/\bmiddle age\b/i, "median age"],
    [/\bedition before\b/, "last edition"],
    [/\bstated anew\b/, "revised"],
    [/\bA kind that is not found\b/, "None found yet"],
    [/\bhand in its bid\b/, "bid online"],
    [/^Enlarge$|^Reduce$/, "Zoom in, Zoom out"],
    [/\{n\}( more)? faults?\b/, "{n} errors"],
    [/\breserved words need\b/, "Use double quotes for column names"],
    [/^Paint\b/, "Colour by"],
    [/\bahead of the middle\b|\bthe middle of its\b/, "above the median"],
  ],
  fr: [
    [/\bindice de l’État\b/i, "score global"],
    [/\b(reste|restent) crues?\b|\bcru(e|es)? parmi\b/i, "résistent au test d’ensemble"],
    [/\béprouvées?\b/, "testées"],
    [/\bÉtapes non trouvées ici\b/, "Prochaines étapes"],
    [/\béconomie de près\b/, "Un pays en détail"],
    [/\{n\}( autres?)? fautes?\b/, "{n} erreurs"],
  ],
  es: [
    [/\bíndice del Estado\b/i, "puntuación general"],
    [/\bsigue(n)? creyendo\b|\bSe cree entre\b/i, "se mantienen"],
    [/\bel solo azar\b/i, "el azar por sí solo"],
    [/\bPasos no hallados aquí\b/, "Próximos pasos"],
    [/\beconomía de cerca\b/, "Un país en detalle"],
    [/\{n\} faltas?\b/, "{n} errores"],
  ],
};

/** Every text of a language by where it stands: strings, and lines of the longer texts. */
function textsOf(language: Language): [where: string, text: string][] {
  const strings = filesUnder(join(site, "i18n", language)).flatMap((name): [string, string][] => {
    const entries = JSON.parse(readFileSync(join(site, "i18n", language, name), "utf8")) as Record<
      string,
      string | Record<string, string>
    >;
    return Object.entries(entries).flatMap(([key, entry]): [string, string][] =>
      (typeof entry === "string" ? [entry] : Object.values(entry)).map((text) => [`${name} ${key}`, text]),
    );
  });
  const lines = filesUnder(join(site, "content", language)).flatMap((name): [string, string][] =>
    readFileSync(join(site, "content", language, name), "utf8")
      .split("\n")
      .map((text, at) => [`${name} line ${at + 1}`, text]),
  );
  return [...strings, ...lines];
}

describe.each(LANGUAGES)("in %s", (language) => {
  const texts = textsOf(language);

  it("has texts to look at", () => expect(texts.length).toBeGreaterThan(1000));

  it("says what a person would say to a colleague", () => {
    const found = texts.flatMap(([where, text]) =>
      UNCLEAR[language].flatMap(([pattern, write]) =>
        pattern.test(text) ? [`${where}: “${text.slice(0, 120)}”; write “${write}”`] : [],
      ),
    );
    expect(found).toEqual([]);
  });
});

it("names State and Track to readers nowhere but in the text of the method, which defines them", () => {
  const named = {
    en: /\b(State|Track)\b(?! of| broadcasters)/,
    fr: /\b(l’État|Trajectoire)(?! de| dont)/,
    es: /\b(Trayectoria)\b/,
  };
  const found = LANGUAGES.flatMap((language) =>
    textsOf(language)
      .filter(
        ([where, text]) =>
          !where.startsWith("method") && !where.startsWith("training") && named[language].test(text),
      )
      .map(([where, text]) => `${language} ${where}: ${text.slice(0, 100)}`),
  );
  expect(found).toEqual([]);
});
