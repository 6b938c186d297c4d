/** On pages whose state is in the address: the citation of the view on the screen. */
import { FORMS } from "./forms.ts";
import { longText, shortText } from "./text.ts";
import { pinnedUrl, type Credit, type Work } from "./work.ts";

/** What the page hands over: the page's own citation, and the credit of every source. */
export interface CiteData {
  work: Work;
  credits: Record<string, Credit>;
  /** The edition that the newest data are; null: they have moved on since the last. */
  current: string | null;
}

export interface ViewShown {
  /** The page's own title, where absent. */
  title?: string | undefined;
  /** From "?" on. */
  search: string;
  /** Ids of the sources of what is shown. */
  sources: readonly string[];
  /** The frozen edition that is shown, and the day it was made; the newest data where absent. */
  edition?: Work["edition"] | undefined;
}

export type TellView = (view: ViewShown) => void;

/** Rewrites the citation at each call, in every form. */
export function startCiteView(root: HTMLElement, { work: page, credits, current }: CiteData): TellView {
  const write = (id: string, text: string) => {
    const place = root.querySelector(`[id="cite-${id}"]`);
    if (place) place.textContent = text;
  };
  return ({ title = page.title, search, sources, edition = page.edition }) => {
    const { origin, pathname } = new URL(page.url);
    const work = {
      ...page,
      ...{ title, edition },
      read: edition === page.edition ? page.read : edition.issued,
      url: pinnedUrl(`${origin}${pathname}${search}`, edition === page.edition ? current : edition.name),
      sources: sources.flatMap((id) => credits[id] ?? []),
    };
    root.dataset["cited"] = work.url;
    write("short", shortText(work));
    write("full", longText(work));
    for (const [form, { write: written }] of Object.entries(FORMS)) write(form, written(work));
  };
}
