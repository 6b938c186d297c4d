/** One economy as the search knows it: everything people may type for it. */
export interface Findable {
  iso3: string;
  name: string;
  /** Codes, names in other languages, aliases, local name. */
  also: string[];
  /** True where no source covers it: it has no page. */
  bare?: true;
}

/** Small letters without accents or punctuation, so that "Cote d'Ivoire" meets "Côte d’Ivoire". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The economies that a query may mean, best first: a code or name that equals it, with or without its blanks; then names
 * that begin with it; then words within names that do; then names of which its words begin words, in any order, as in
 * "Egypt, Arab Rep."; then names that it begins with, as in "Venezuela, RB"; then anything that holds it.
 */
export function findPlaces<P extends Findable>(query: string, places: readonly P[], most = 8): P[] {
  const sought = fold(query);
  if (sought === "") return [];
  return places
    .map((place) => ({ place, rank: rankOf(place, sought) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.place.name.localeCompare(b.place.name))
    .slice(0, most)
    .map(({ place }) => place);
}

const SHORT = 4; // "dor" without blanks would be in many names

function rankOf({ name, also }: Findable, sought: string): number {
  const names = [name, ...also].map(fold);
  const own = names[0] as string;
  const run = joined(sought);
  const isLong = run.length > SHORT;
  if (names.includes(sought) || (isLong && names.some((each) => joined(each) === run))) return 0;
  if (own.startsWith(sought)) return 1;
  if (names.some((each) => each.startsWith(sought))) return 2;
  if (names.some((each) => ` ${each}`.includes(` ${sought}`))) return 3;
  if (names.some((each) => holdsWords(each, sought))) return 4;
  if (names.some((each) => each.length >= SHORT && `${sought} `.startsWith(`${each} `))) return 5;
  if (isLong && names.some((each) => joined(each).startsWith(run))) return 6;
  return names.some((each) => each.includes(sought)) ? 7 : Infinity;
}

const joined = (text: string) => text.replaceAll(" ", "");

/** Whether each word sought begins a word of the name, each another one. */
function holdsWords(name: string, sought: string): boolean {
  const left = name.split(" ");
  return sought.split(" ").every((word) => {
    const at = left.findIndex((each) => each.startsWith(word));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
