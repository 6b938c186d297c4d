/** On the page for addresses that are no file: offers what became of the one that was asked for. */
import { movedFrom, type Moved } from "../../../indicators/formats/moved.ts";

/** Shows the offer that fits the address, if one does. All stand in the page, hidden. */
export function startMovedAddress(): void {
  const holder = document.querySelector<HTMLElement>("[data-moved]");
  const base = holder?.dataset["base"] ?? "/";
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
  const moved = movedFrom(path);
  if (!holder || !moved) return;
  const link = holder.querySelector<HTMLAnchorElement>(`[data-offer="${offerOf(moved)}"]`);
  if (!link) return;
  if (moved.kind === "editions") link.href = base + moved.zip;
  else if (moved.kind === "tables") link.href = base + moved.file;
  else if (moved.kind === "citation") link.href = base + moved.page;
  else Object.assign(link.dataset, { make: moved.format, slice: `${moved.kind}/${moved.id}` });
  link.hidden = false;
}

const offerOf = ({ kind }: Moved) => (kind === "indicators" || kind === "countries" ? "make" : kind);
