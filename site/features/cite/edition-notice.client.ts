/** Over a page that was opened by a citation of an older edition: what it shows is newer, and where the cited figures are. */

/** The edition that an address cites, where it is one that is kept and not the one that is shown. */
export function citedEdition(search: string, kept: readonly string[], current: string): string | null {
  const edition = new URLSearchParams(search).get("edition");
  return edition !== null && edition !== current && kept.includes(edition) ? edition : null;
}

/** The note lies hidden in the page, "{edition}" where the edition goes. */
export function startEditionNotice(): void {
  const note = document.querySelector<HTMLElement>("[data-cited-edition]");
  if (!note) return;
  const { kept = "", current = "" } = note.dataset;
  const edition = citedEdition(location.search, kept.split(" "), current);
  if (edition === null) return;
  for (const part of note.children) {
    part.textContent = (part.textContent ?? "").replaceAll("{edition}", edition);
    if (part instanceof HTMLAnchorElement) part.hash = `edition-${edition}`;
  }
  note.hidden = false;
  document.getElementById("main")?.prepend(note);
}
