/** One economy as the search knows it: everything people may type for it. */
export interface Findable {
  iso3: string;
  name: string;
  /** Codes, names in other languages, aliases, local name. */
  also: string[];
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
 * The economies that a query may mean, best first: a code or name that equals it, then names that begin with it, then
 * words within names that do, then anything that holds it.
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

function rankOf({ name, also }: Findable, sought: string): number {
  const names = [name, ...also].map(fold);
  const own = names[0] as string;
  if (names.includes(sought)) return 0;
  if (own.startsWith(sought)) return 1;
  if (names.some((each) => each.startsWith(sought))) return 2;
  if (names.some((each) => ` ${each}`.includes(` ${sought}`))) return 3;
  return names.some((each) => each.includes(sought)) ? 4 : Infinity;
}
