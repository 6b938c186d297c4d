/**
 * The ways in which a body's name is written: whole, without what stands in brackets, short, and as the host of its site;
 * each as folded words, so that case, accents, hyphens and slugs make no difference.
 */

export interface Named {
  name: string;
  name_local: string | null;
  url: string | null;
}

export interface Spelling {
  /** The name as its document gives it. */
  of: string;
  /** Folded words, in their order. */
  words: readonly string[];
  /** A single word is a name only as it is written here; null where several words stand together. */
  exact: string | null;
}

const LIGATURES: Record<string, string> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th", ħ: "h" },
};

/** A text without case and accents: "Côte d’Ivoire" is "cote d’ivoire". */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[ßæœøđðłıþħ]/g, (letter) => LIGATURES[letter] as string);

export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Runs of letters and digits, folded, each with where it stands in the text. */
export function* wordsIn(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    yield { word: folded(found), start: index, end: index + found.length };
}

export const wordsOf = (text: string): string[] => [...wordsIn(text)].map(({ word }) => word);

/** Shorter ones are met by chance. */
const LEAST_LETTERS = { single: 4, several: 6 };

/** @param places folded names of economies: in brackets behind a name they tell nothing */
export function spellingsOf(body: Named, places: ReadonlySet<string>): Spelling[] {
  const texts = [body.name, body.name_local]
    .filter((text) => text !== null)
    .flatMap((text) => [text, ...partsOf(text)])
    .filter((text) => !places.has(folded(text)));
  const own = [...texts, ...texts.flatMap(shortOf), ...texts.flatMap(humpsOf)].flatMap((text) =>
    spelling(body.name, text),
  );
  const hosts = (body.url === null ? [] : hostsOf(body.url, body.name)).flatMap((host) =>
    spelling(body.name, host),
  );
  const seen = new Map([...own, ...hosts].map((each) => [each.exact ?? each.words.join(" "), each]));
  return [...seen.values()];
}

function spelling(of: string, text: string): Spelling[] {
  const words = wordsOf(text);
  const letters = words.join("").length;
  if (words.length === 0) return [];
  if (words.length > 1) return letters < LEAST_LETTERS.several ? [] : [{ of, words, exact: null }];
  return letters < LEAST_LETTERS.single
    ? []
    : [{ of, words, exact: text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") }];
}

/** What stands before brackets, and each thing in them that begins as a name does. */
function partsOf(text: string): string[] {
  const outside = text.replaceAll(/\s*\([^)]*\)/g, "").trim();
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([, found = ""]) => found.split(/[;,/]/));
  return [outside, ...inside.map((each) => each.trim())].filter(
    (each) => each !== text && /^[\p{Lu}\p{N}]|^\S+\.\w+$/u.test(each),
  );
}

/** How chapters are called for short, and what is left without the form of a company. */
function shortOf(text: string): string[] {
  const chapter = /^Transparency International (.+)$/.exec(text)?.[1];
  const plain = text.replace(/[ ,]+(Inc|Ltd|e\.\s?V|asbl|ASBL|NGO)\.?$/, "");
  return [...(chapter === undefined ? [] : [`TI ${chapter}`]), ...(plain === text ? [] : [plain])];
}

/** CivicLab is written civic_lab and civic-lab where capitals are not to be had. */
const humpsOf = (text: string): string[] =>
  (text.match(/\p{L}*\p{Ll}\p{Lu}\p{L}*/gu) ?? []).map((word) =>
    word.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " "),
  );

/** The host of an address, and the site above it where it bears the name: boomlive.in above hindi.boomlive.in. */
function hostsOf(url: string, name: string): string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\d?\./, "");
  const [, above = ""] = /^[^.]+\.(.+\..+)$/.exec(host) ?? [];
  const [first = ""] = wordsOf(name);
  return first.length > 2 && above.split(".")[0]?.includes(first) ? [host, above] : [host];
}
