/** Filters of stories, kept in the address; a value of the address that is not known is named, and shows all. */
const NAMES = ["pillar", "actor", "region", "step"] as const;

export function startFilters(filters: HTMLElement, stories: readonly HTMLElement[]): void {
  const selects = NAMES.map((name) => filters.querySelector(`[name=${name}]`) as HTMLSelectElement);
  const unknown = readAddress(selects);
  const show = (strange: readonly string[]) => {
    const wanted = selects.filter(({ value }) => value !== "");
    for (const story of stories)
      story.hidden = !wanted.every(({ name, value }) =>
        (story.dataset[name] ?? "").split("|").includes(value),
      );
    say(filters, stories, strange);
  };
  filters.addEventListener("change", () => {
    writeAddress(selects);
    show([]);
  });
  filters.querySelector("button")?.addEventListener("click", () => {
    for (const select of selects) select.value = "";
    writeAddress(selects);
    show([]);
  });
  show(unknown);
}

/** Sets what the address asks for; returns what it asks for in vain. */
function readAddress(selects: readonly HTMLSelectElement[]): string[] {
  const asked = new URLSearchParams(location.search);
  return selects.flatMap((select) => {
    const value = asked.get(select.name) ?? "";
    const isKnown = [...select.options].some((option) => option.value === value);
    select.value = isKnown ? value : "";
    return isKnown ? [] : [`${select.name}=${value}`];
  });
}

function writeAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(
    selects.flatMap(({ name, value }) => (value === "" ? [] : [[name, value]])),
  ).toString();
  history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
}

function say(filters: HTMLElement, stories: readonly HTMLElement[], strange: readonly string[]): void {
  const told = filters.querySelector<HTMLElement>("[role=status]");
  if (!told) return;
  const shown = (told.dataset.shown ?? "")
    .replace("{n}", String(stories.filter(({ hidden }) => !hidden).length))
    .replace("{all}", String(stories.length));
  const vain =
    strange.length > 0 ? ` ${(filters.dataset.unknown ?? "").replace("{values}", strange.join(", "))}` : "";
  told.textContent = shown + vain;
}
