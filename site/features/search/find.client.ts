import Combobox from "@github/combobox-nav";
import { findPlaces, type Findable } from "./find-place.ts";

/** Type-ahead over names, codes and aliases; the list is fetched when the reader first shows interest. */
export function startFind(form: HTMLFormElement): void {
  const input = form.querySelector("input") as HTMLInputElement;
  const status = form.querySelector('[role="status"]') as HTMLElement;
  const list = emptyList();
  form.querySelector(".row")?.after(list);
  const combobox = new Combobox(input, list, {
    firstOptionSelectionMode: "selected",
    tabInsertsSuggestions: false,
  });
  let places: Promise<Findable[]> | null = null;
  const load = (): Promise<Findable[]> =>
    (places ??= fetch(form.dataset["find"] ?? "").then((answer) => answer.json()));
  /** A count is for the ear: the eye sees the list. */
  const tell = (words: string, isCount = false) => {
    status.textContent = words;
    status.classList.toggle("sr", isCount || words === "");
  };
  const go = ({ iso3, name, bare }: Findable) => {
    if (bare) tell((form.dataset["bare"] ?? "").replace("{name}", name));
    else location.assign(`${form.dataset["go"]}${iso3}/`);
  };

  const close = () => {
    list.hidden = true;
    combobox.stop();
  };
  const show = async () => {
    const all = await load();
    const found = findPlaces(input.value, all);
    list.replaceChildren(...found.map(drawOption));
    if (input.value !== "" && found.length === 0) tell(form.dataset["none"] ?? "");
    else tell(input.value === "" ? "" : String(found.length), true);
    close(); // else its own listener for this input clears the option that `start` selects
    if (found.length === 0) return;
    list.hidden = false;
    combobox.start();
  };

  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", show);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the input keeps the focus until the click
  list.addEventListener("combobox-commit", async ({ target }) => {
    const { iso3 } = (target as HTMLElement).dataset;
    const chosen = (await load()).find((place) => place.iso3 === iso3);
    close();
    if (chosen) go(chosen);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const first = findPlaces(input.value, await load(), 1)[0];
    if (first) go(first);
    else tell(form.dataset["none"] ?? "");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "")) return;
    event.preventDefault();
    input.focus();
  });
}

function emptyList(): HTMLElement {
  const list = document.createElement("div");
  list.setAttribute("role", "listbox");
  list.id = "found";
  list.hidden = true;
  return list;
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
