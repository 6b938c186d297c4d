/** What the build left in a page for its script: the island of that name, from `ui/JsonIsland.astro`. */
export function readJsonIsland<T>(id: string): T {
  const island = document.getElementById(id);
  if (!island) throw new RangeError(`the page has no data "${id}" for its script`);
  return JSON.parse(island.textContent ?? "") as T;
}
