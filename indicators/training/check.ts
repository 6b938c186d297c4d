/**
 * How an answer is held against the right one without the right one standing in the page: accepted forms are kept as
 * salted 53-bit hashes. Not cryptography, on purpose: the folded explanation on the same page tells the answer to whoever
 * opens it, so the hash only keeps it from the eye; and crypto.subtle is missing where a copy of the site is served over
 * plain http. Runs in the browser and at build.
 */
import type { Exercise, Solution, TrainingTables } from "./exercise.ts";

type Shape = Pick<Exercise, "kind" | "digits">;
type Places = TrainingTables["places"];

/** What a page holds of an answer: for each member, the hashes of the forms in which it may be given. */
export interface Sealed {
  salt: string;
  members: string[][];
}

/** right; wrong; unread: nothing that could be an answer of this kind. */
export type Verdict = "right" | "wrong" | "unread";

export function seal(exercise: Exercise, { answer }: Solution, places: Places, edition: string): Sealed {
  const salt = `${edition} ${exercise.id}`;
  const forms =
    typeof answer === "number"
      ? [roundedForms(answer, exercise.digits ?? 0)]
      : answer.map((id) => (exercise.kind === "place" ? formsOfPlace(id, places) : [id]));
  return { salt, members: forms.map((each) => each.map((form) => hashOf(salt, form))) };
}

/** @param given what was typed, one; or the ids that were chosen */
export function check(shape: Shape, { salt, members }: Sealed, given: readonly string[]): Verdict {
  const forms = given.map((each) => formsOf(shape, each)).filter((each) => each.length > 0);
  if (forms.length === 0) return "unread";
  if (forms.length !== members.length) return "wrong";
  const waiting = new Set(members);
  for (const each of forms) {
    const hashes = each.map((form) => hashOf(salt, form));
    const met = [...waiting].find((member) => hashes.some((hash) => member.includes(hash)));
    if (!met) return "wrong";
    waiting.delete(met);
  }
  return "right";
}

/** The forms in which a thing that was given may be meant; none where it cannot be read. */
function formsOf({ kind, digits = 0 }: Shape, given: string): string[] {
  if (kind === "one" || kind === "some") return given === "" ? [] : [given];
  if (kind === "place") return [foldName(given)].filter((form) => form !== "");
  return [...new Set(numbersIn(given).map((number) => fixed(number, digits)))];
}

/**
 * The numbers that a text may mean: "1,234" is one thousand and more in English, one and a bit in French. Units and signs
 * of percent after it are let go.
 */
export function numbersIn(text: string): number[] {
  const found = /^[^\d+−–-]*([+−–-]?)\s*(\d[\d\s.,'’\u00a0\u202f]*)[^\d]*$/u.exec(text.trim());
  if (!found) return [];
  const digits = (found[2] as string).replaceAll(/[\s'’\u00a0\u202f]/gu, "").replace(/[.,]+$/, "");
  const sign = found[1] === "" || found[1] === "+" ? 1 : -1;
  return [".", ","].flatMap((point) => {
    const grouping = point === "." ? "," : ".";
    const [whole = "", decimals, ...more] = digits.split(point);
    const isGrouped = whole.split(grouping).every((part, at) => at === 0 || part.length === 3);
    if (more.length > 0 || !isGrouped || decimals?.includes(grouping)) return [];
    return [sign * Number(`${whole.replaceAll(grouping, "")}.${decimals ?? ""}0`)];
  });
}

/** A number that lies in the middle of two is right rounded up or down. */
function roundedForms(value: number, digits: number): string[] {
  const step = 10 ** -digits;
  return [...new Set([value, value - step * 1e-6, value + step * 1e-6].map((each) => fixed(each, digits)))];
}

const fixed = (value: number, digits: number): string => {
  const scaled = Math.round(Math.abs(value) * 10 ** digits + 1e-9) / 10 ** digits;
  const text = scaled.toFixed(digits);
  return value < 0 && scaled !== 0 ? `-${text}` : text;
};

function formsOfPlace(iso3: string, places: Places): string[] {
  const place = places.find((each) => each.iso3 === iso3);
  if (!place) throw new RangeError(`${iso3} is no economy of this edition`);
  const { iso2, name_en, name_fr, name_es, aliases } = place;
  const all = [iso3, iso2, name_en, name_fr, name_es, ...(aliases?.split("|") ?? [])];
  return [...new Set(all.filter((name) => name !== null && name !== undefined).map(foldName))];
}

/** Without accents, case, marks and the article that French and Spanish set before a country. */
export const foldName = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(the|la|le|les|l|el|los|las) (?=\p{L}{2})/u, "");

/** cyrb53, after a public-domain function by bryc: two multiplications a letter, 53 bits. */
function hashOf(salt: string, form: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of `${salt}\n${form}`) {
    const code = letter.codePointAt(0) as number;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
