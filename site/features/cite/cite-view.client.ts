/** On pages whose state is in the address: the citation of the view on the screen. */
import { FORMS } from "./forms.ts";
import { longText, shortText } from "./text.ts";
import type { Credit, Work } from "./work.ts";

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

/** Rewrites the citation at each call, in every form. */
export function startCiteView(root: HTMLElement, { work: page, credits }: CiteData): TellView {
  const write = (id: string, text: string) => {
    const place = root.querySelector(`[id="cite-${id}"]`);
    if (place) place.textContent = text;
  };
  return ({ title = page.title, search, sources }) => {
    const { origin, pathname } = new URL(page.url);
    const work = {
      ...page,
      title,
      url: `${origin}${pathname}${search}`,
      sources: sources.flatMap((id) => credits[id] ?? []),
    };
    write("short", shortText(work));
    write("full", longText(work));
    for (const [form, { write: written }] of Object.entries(FORMS)) write(form, written(work));
  };
}
