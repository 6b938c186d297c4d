/** With `?near=KEN` in the address: those most like Kenya come first in the list. */

/** Of each economy its name, and those like it, the nearest first. */
type Near = Record<string, { en: string; fr: string; es: string; near: string[] }>;

export async function showNearest(section: HTMLElement, search: string): Promise<void> {
  const asked = new URLSearchParams(search).get("near");
  const told = section.querySelector<HTMLElement>("#near");
  if (asked === null || !told) return;
  const answer = await fetch(section.dataset.nearFile ?? "");
  const own = ((await answer.json()) as Near)[asked.toUpperCase()];
  const say = (words: string | undefined, value: string) => {
    told.textContent = (words ?? "").replace("{name}", value);
  };
  if (!own) return say(told.dataset.strange, asked);
  const name = own[document.documentElement.lang as "en"];
  const moved = bringForward(section, own.near);
  say(moved === 0 ? told.dataset.nobody : told.dataset.near, name);
}

/** Rows of these economies to the top, in their order; how many there are. */
function bringForward(section: HTMLElement, near: readonly string[]): number {
  const body = section.querySelector("tbody");
  const rows = near.flatMap((iso3) => [...section.querySelectorAll<HTMLElement>(`tr[data-iso3="${iso3}"]`)]);
  for (const row of rows) row.dataset.isNear = "";
  body?.prepend(...rows);
  return rows.length;
}
