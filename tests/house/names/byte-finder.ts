/**
 * Looks for names in the bytes of files, in one pass whatever their number: words are folded as they are read, so that case,
 * accents, hyphens, slugs, entities, escapes and the percent signs of addresses make no difference.
 */
import { folded, isSpelt, type Spelling } from "../../../indicators/records/actors/spellings.ts";

interface Node {
  next: Map<number, Node>;
  fail: Node | null;
  ends: Sought[];
}

const NEW = 7;
const mixed = (hash: number, code: number) => Math.imul(hash ^ code, 16_777_619) + (hash >>> 13);
const hashOf = (word: string): number => {
  let hash = NEW;
  for (const character of word) hash = mixed(hash, character.codePointAt(0) as number);
  return hash | 0;
};

/** A spelling, and the code of the economy its body is of. */
export type Sought = Spelling & { iso3: string };

/**
 * @param isOrdinary whether a name's only word is an ordinary one too: then it is met only as it is written, near the code
 * of its economy
 * @returns the spellings that stand in the bytes of a file
 */
export function byteFinder<Each extends Sought>(
  spellings: readonly Each[],
  isOrdinary: (word: string) => boolean,
): (bytes: Uint8Array) => Set<Each> {
  const root = treeOf(spellings);
  const begins = new Uint8Array(1 << 16);
  for (const { words } of spellings) for (const word of words) begins[hashOf(word) & 0xffff] = 1;
  return (bytes) => {
    const met = new Set<Each>();
    const starts = new Int32Array(LONGEST);
    let [node, count] = [root, 0];
    readWords(bytes, (hash, begin, end) => {
      starts[count++ % LONGEST] = begin;
      if (begins[hash & 0xffff] === 0) return void (node = root);
      node = step(root, node, hash);
      for (let each: Node | null = node; each !== null; each = each.fail)
        for (const spelling of each.ends as Each[])
          if (!met.has(spelling)) {
            const start = starts[(count - spelling.words.length) % LONGEST] as number;
            if (isMet(spelling, bytes, start, end, isOrdinary)) met.add(spelling);
          }
    });
    return met;
  };
}

const decoder = new TextDecoder();
const NEAR = 300;
/** Words of the longest name, and more. */
const LONGEST = 64;

function isMet(
  spelling: Sought,
  bytes: Uint8Array,
  start: number,
  end: number,
  isOrdinary: (word: string) => boolean,
): boolean {
  const { words, exact, iso3 } = spelling;
  if (exact === null) return true;
  if (words.length === 1 && !isOrdinary(words[0] as string)) return true;
  if (!isSpelt(spelling, decoder.decode(bytes.subarray(start, end)))) return false;
  if (words.length > 1) return true;
  return decoder.decode(bytes.subarray(Math.max(0, start - NEAR), end + NEAR)).includes(iso3);
}

/** What a byte under 128 is to a word: its folded letter or digit, or 0. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(character) ? character.charCodeAt(0) : 0;
});
const [PERCENT, AMPERSAND, BACKSLASH, SEMICOLON] = ["%", "&", "\\", ";"].map((sign) => sign.charCodeAt(0));
/** Folded letters of what stands beyond ASCII; null: it parts words. */
const folds = new Map<number, number[] | null>();

function foldOf(point: number): number[] | null {
  const known = folds.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const codes = /[\p{L}\p{N}\p{M}]/u.test(character)
    ? [...folded(character)].map((each) => each.codePointAt(0) as number)
    : null;
  folds.set(point, codes);
  return codes;
}

/** Each word as it is read, by its hash. */
function readWords(bytes: Uint8Array, take: (hash: number, start: number, end: number) => void): void {
  let hash = NEW;
  let start = -1;
  let at = 0;
  const part = (next: number) => {
    if (start >= 0) take(hash | 0, start, at);
    [hash, start, at] = [NEW, -1, next];
  };
  const add = (codes: readonly number[] | null, next: number) => {
    if (codes === null) return part(next);
    if (start < 0) start = at;
    for (const code of codes) hash = mixed(hash, code);
    at = next;
  };
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte < 128) {
      const code = PLAIN[byte] as number;
      if (code !== 0) {
        if (start < 0) start = at;
        hash = mixed(hash, code);
        at += 1;
      } else if (byte === PERCENT || byte === BACKSLASH || byte === AMPERSAND) {
        const [point, next] = escapedAt(bytes, at);
        add(point < 128 ? (PLAIN[point] === 0 ? null : [PLAIN[point] as number]) : foldOf(point), next);
      } else if (start >= 0) part(at + 1);
      else at += 1;
    } else {
      const [point, length] = pointAt(bytes, at);
      add(foldOf(point), at + length);
    }
  }
  part(at);
}

function pointAt(bytes: Uint8Array, at: number): [point: number, length: number] {
  const byte = bytes[at] as number;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
  if (length === 1) return [0, 1];
  let point = byte & (0xff >> (length + 1));
  for (let more = 1; more < length; more += 1) point = (point << 6) | ((bytes[at + more] as number) & 0x3f);
  return [point > 0x10ffff ? 0 : point, length];
}

const hexAt = (bytes: Uint8Array, at: number, length: number): number => {
  const text = String.fromCharCode(...bytes.subarray(at, at + length));
  return new RegExp(`^[0-9a-f]{${length}}$`, "i").test(text) ? Number.parseInt(text, 16) : -1;
};

/** What an escape stands for: %C3%A9, \u00e9, \n, &amp;, &#39;. @returns 0 for what parts words, and where it ends */
function escapedAt(bytes: Uint8Array, at: number): [point: number, next: number] {
  if (bytes[at] === PERCENT) {
    const own: number[] = [];
    let next = at;
    while (own.length < 4 && bytes[next] === PERCENT && hexAt(bytes, next + 1, 2) >= 0) {
      own.push(hexAt(bytes, next + 1, 2));
      next += 3;
      if ((own[0] as number) < 0xc0) break;
      if (own.length === pointAt(Uint8Array.from(own), 0)[1]) break;
    }
    if (own.length === 0) return [0, at + 1];
    return (own[0] as number) < 128 ? [own[0] as number, next] : [pointAt(Uint8Array.from(own), 0)[0], next];
  }
  if (bytes[at] === BACKSLASH) {
    if (bytes[at + 1] !== 0x75) return [0, at + 2];
    const point = hexAt(bytes, at + 2, 4);
    return point < 0 ? [0, at + 2] : [point, at + 6];
  }
  const end = bytes.subarray(at, at + 9).indexOf(SEMICOLON as number);
  return [0, end > 0 ? at + end + 1 : at + 1];
}

function step(root: Node, from: Node, hash: number): Node {
  for (let node: Node | null = from; node !== null; node = node.fail) {
    const next = node.next.get(hash);
    if (next) return next;
  }
  return root;
}

function treeOf(spellings: readonly Sought[]): Node {
  const root: Node = { next: new Map(), fail: null, ends: [] };
  for (const spelling of spellings) {
    let node = root;
    for (const hash of spelling.words.map(hashOf)) {
      const next = node.next.get(hash) ?? { next: new Map(), fail: null, ends: [] };
      node.next.set(hash, next);
      node = next;
    }
    node.ends.push(spelling);
  }
  const queue = [...root.next.values()];
  for (const node of queue) node.fail = root;
  for (const node of queue)
    for (const [hash, next] of node.next) {
      next.fail = step(root, node.fail as Node, hash);
      queue.push(next);
    }
  return root;
}
