/** The page for unknown addresses speaks first in the language of the address; without a script it speaks all. */

/** The language that an address begins with; null: English, which has none. */
export function languageOf(pathname: string, base: string): string | null {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, "");
  return /^(fr|es)(\/|$)/.exec(path)?.[1] ?? null;
}

/** Takes the words of the language's own passage to the top of the page. */
export function startLostLanguage(): void {
  const base = document.querySelector<HTMLElement>("[data-moved]")?.dataset["base"] ?? "/";
  const language = languageOf(location.pathname, base);
  const passage = language && document.querySelector<HTMLElement>(`[data-lost-in="${language}"]`);
  if (!passage) return;
  for (const [place, tag] of [
    ["title", "h2"],
    ["lede", "p"],
  ] as const) {
    const shown = document.querySelector<HTMLElement>(`[data-lost="${place}"]`);
    const own = passage.querySelector(tag);
    if (!shown || !own) continue;
    shown.lang = language;
    shown.replaceChildren(...own.childNodes);
  }
  document.title = document.querySelector('[data-lost="title"]')?.textContent ?? document.title;
  passage.remove();
}
