/** On pages whose state is in the address: the citation of the view on the screen. */
import { FORMS, type Form } from "./forms.ts";
import { longText, shortText } from "./text.ts";
import type { Credit, Work } from "./work.ts";
import { saveFile } from "../../lib/save-file.client.ts";

/** What the page hands over: the page's own citation, and the credit of every source. */
export interface CiteData {
  work: Work;
  credits: Record<string, Credit>;
}

export interface ViewShown {
  /** The page's own title, where absent. */
  title?: string | undefined;
  /** From "?" on. */
  search: string;
  /** Ids of the sources of what is shown. */
  sources: readonly string[];
}

export type TellView = (view: ViewShown) => void;

/** Rewrites the citation at each call; the files are made when they are asked for. */
export function startCiteView(root: HTMLElement, { work: page, credits }: CiteData): TellView {
  let work = page;
  const [short, full] = [root.querySelector("#cite-short"), root.querySelector("#cite-full")];
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-form]");
    if (!link || work === page) return;
    event.preventDefault();
    const form = link.dataset["form"] as Form;
    const { type, write } = FORMS[form];
    saveFile(write(work), type, `citation.${form}`);
  });
  return ({ title = page.title, search, sources }) => {
    const { origin, pathname } = new URL(page.url);
    work = {
      ...page,
      title,
      url: `${origin}${pathname}${search}`,
      sources: sources.flatMap((id) => credits[id] ?? []),
    };
    if (short) short.textContent = shortText(work);
    if (full) full.textContent = longText(work);
  };
}
