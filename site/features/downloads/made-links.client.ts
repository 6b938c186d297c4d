/** Links to files that the page makes: `<a data-make="xlsx" data-slice="countries/KEN" data-latest="…">`. */
import { saveFile } from "../../lib/save-file.client.ts";
import type { SliceKind } from "../../../indicators/formats/slice.ts";
import type { MadeFormat } from "./make-file.client.ts";

export function startMadeLinks(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-make]");
    if (!link || link.getAttribute("aria-busy") === "true") return;
    event.preventDefault();
    void make(link);
  });
}

/** Where making fails, the link leads where it does without script: to what became of the file. */
async function make(link: HTMLAnchorElement): Promise<void> {
  const { make: format, slice = "", latest = "" } = link.dataset;
  const [kind, id = ""] = slice.split("/");
  link.setAttribute("aria-busy", "true");
  try {
    const { makeFile } = await import("./make-file.client.ts");
    const file = await makeFile(latest, kind as SliceKind, id, format as MadeFormat);
    saveFile(new Blob([file.content], { type: file.type }), file.type, file.name);
  } catch {
    location.assign(link.href);
  } finally {
    link.removeAttribute("aria-busy");
  }
}
