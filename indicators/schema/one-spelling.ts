/** Signs that take no place on the page: soft hyphens, zero-width blanks and joiners, marks of direction, byte-order marks. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * A name as the eye reads it, to compare names by: letters composed, without invisible signs, blanks of any kind single
 * and none at the ends. Capitals and accents stay: they can be seen. Source: Unicode Standard Annex #15 (NFC).
 */
export const oneSpelling = (name: string): string =>
  name.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();

/** Where two spellings part, for a fault to show what cannot be seen: `letter 4 is U+0065, there U+00E9`. */
export function whereSpellingsPart(name: string, other: string): string {
  const [letters, others] = [[...name], [...other]];
  const at = letters.findIndex((letter, index) => letter !== others[index]);
  const place = at === -1 ? letters.length : at;
  return `letter ${place + 1} is ${signOf(letters[place])}, there ${signOf(others[place])}`;
}

const signOf = (letter: string | undefined): string =>
  letter === undefined
    ? "none"
    : `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
