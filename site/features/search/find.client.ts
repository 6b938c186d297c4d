import { findPlaces, type Findable } from "./find-place.ts";

/** Type-ahead over names, codes and aliases; the list is fetched when the reader first shows interest. */
export function startFind(form: HTMLFormElement): void {
  const input = form.querySelector("input") as HTMLInputElement;
  const status = form.querySelector('[role="status"]') as HTMLElement;
  const list = document.createElement("div");
  list.setAttribute("role", "listbox");
  list.id = "found";
  list.hidden = true;
  form.querySelector(".row")?.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  })) {
    input.setAttribute(name, value);
  }
  let places: Promise<Findable[]> | null = null;
  let active = -1;
  const load = () => (places ??= fetch(form.dataset["find"] ?? "").then((answer) => answer.json()));
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const go = (iso3: string) => location.assign(`${form.dataset["go"]}${iso3}/`);

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const mark = (at: number) => {
    active = at;
    options().forEach((option, each) => option.setAttribute("aria-selected", String(each === at)));
    const chosen = options()[at];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    chosen?.scrollIntoView({ block: "nearest" });
  };
  const show = async () => {
    const found = findPlaces(input.value, await load());
    list.replaceChildren(...found.map(drawOption));
    status.textContent =
      input.value === "" ? "" : found.length === 0 ? (form.dataset["none"] ?? "") : String(found.length);
    if (found.length === 0) return close();
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark(0);
  };

  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", show);
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Escape") close();
    if (count === 0 || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    mark((active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
  });
  list.addEventListener("pointerdown", (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option) go(option.dataset["iso3"] ?? "");
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const chosen = options()[active]?.dataset["iso3"] ?? findPlaces(input.value, await load(), 1)[0]?.iso3;
    if (chosen) go(chosen);
    else status.textContent = form.dataset["none"] ?? "";
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "")) return;
    event.preventDefault();
    input.focus();
  });
}

function drawOption({ iso3, name }: Findable): HTMLElement {
  const option = document.createElement("div");
  option.setAttribute("role", "option");
  option.id = `found-${iso3}`;
  option.dataset["iso3"] = iso3;
  const code = document.createElement("small");
  code.textContent = iso3;
  option.append(name, code);
  return option;
}
