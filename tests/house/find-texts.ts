/** Looks for many short texts at once in many large files: a text is met where it stands in words of its own. */

/** As markup writes a text: each character that has an entity may stand for itself or as one. */
const ENTITIES: Record<string, string[]> = { "&": ["&amp;"], "'": ["&#39;"], '"': ["&quot;"], "<": ["&lt;"] };

const ANCHOR = 4;

/** @returns the texts, as given, that stand in the bytes of a file, in the order of `texts` */
export function finderOf(texts: readonly string[]): (bytes: Uint8Array) => string[] {
  const anchors = new Map<number, Spelling[]>();
  const begins = new Uint8Array(1 << BITS);
  for (const spelling of texts.flatMap(spellingsOf)) {
    const key = keyAt(spelling.bytes, spelling.at);
    anchors.set(key, [...(anchors.get(key) ?? []), spelling]);
    begins[placeOf(key)] = 1;
  }
  return (bytes) => {
    const met = new Set<string>();
    let key = 0; // of the last four bytes: most are told by one look at the table that no text has them
    for (let end = 0; end < bytes.length; end += 1) {
      key = (key >>> 8) | ((bytes[end] as number) << 24);
      if (begins[placeOf(key)] === 0 || end < ANCHOR - 1) continue;
      for (const spelling of anchors.get(key) ?? [])
        if (!met.has(spelling.text) && standsAt(bytes, end - ANCHOR + 1 - spelling.at, spelling))
          met.add(spelling.text);
    }
    return texts.filter((text) => met.has(text));
  };
}

interface Spelling {
  text: string;
  bytes: Uint8Array;
  /** Where in it four bytes stand that are looked for first: its middle, for many begin alike. */
  at: number;
}

function spellingsOf(text: string): Spelling[] {
  let written = [""];
  for (const character of text) {
    const ways = [character, ...(ENTITIES[character] ?? [])];
    written = written.flatMap((each) => ways.map((way) => each + way));
  }
  return written.map((each) => {
    const bytes = new TextEncoder().encode(each);
    if (bytes.length < ANCHOR) throw new RangeError(`"${text}" is too short to be looked for`);
    return { text, bytes, at: Math.floor((bytes.length - ANCHOR) / 2) };
  });
}

const keyAt = (bytes: Uint8Array, at: number) =>
  bytes.subarray(at, at + ANCHOR).reduce((key, byte) => (key >>> 8) | (byte << 24), 0);

const BITS = 18;
/** Knuth's multiplicative hash. */
const placeOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - BITS);

function standsAt(bytes: Uint8Array, from: number, { bytes: own }: Spelling): boolean {
  if (from < 0 || from + own.length > bytes.length) return false;
  for (let at = 0; at < own.length; at += 1) if (bytes[from + at] !== own[at]) return false;
  const end = from + own.length;
  const before = textOf(bytes.subarray(Math.max(0, from - 4), from)).at(-1);
  const after = textOf(bytes.subarray(end, end + 4)).at(0);
  const text = textOf(own);
  return !(isWord(before) && isWord(text.at(0))) && !(isWord(after) && isWord(text.at(-1)));
}

const decoder = new TextDecoder();
const textOf = (bytes: Uint8Array) => decoder.decode(bytes);
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
