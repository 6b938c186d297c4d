/** Looks for many short texts at once in many large files: a text is met where it stands in words of its own. */

/** As markup writes a text: each character that has an entity may stand for itself or as one. */
const ENTITIES: Record<string, string[]> = { "&": ["&amp;"], "'": ["&#39;"], '"': ["&quot;"], "<": ["&lt;"] };

const ANCHOR = 4;

/** @returns the texts, as given, that stand in the bytes of a file, in the order of `texts` */
export function finderOf(texts: readonly string[]): (bytes: Uint8Array) => string[] {
  const anchors = new Map<number, Spelling[]>();
  const begins = new Uint8Array(1 << 16);
  for (const spelling of texts.flatMap(spellingsOf)) {
    const { bytes, at } = spelling;
    const key = keyAt(bytes, at);
    anchors.set(key, [...(anchors.get(key) ?? []), spelling]);
    begins[pairAt(bytes, at)] = 1;
  }
  return (bytes) => {
    const met = new Set<string>();
    for (let at = 0; at <= bytes.length - ANCHOR; at += 1) {
      if (begins[pairAt(bytes, at)] === 0) continue;
      for (const spelling of anchors.get(keyAt(bytes, at)) ?? [])
        if (!met.has(spelling.text) && standsAt(bytes, at - spelling.at, spelling)) met.add(spelling.text);
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

const pairAt = (bytes: Uint8Array, at: number) => (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
const keyAt = (bytes: Uint8Array, at: number) => pairAt(bytes, at) | (pairAt(bytes, at + 2) << 16);

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
