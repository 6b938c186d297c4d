/** Puts words and markup into the places of a page that bear their names: `data-word` and `data-draw`. */
import type { Markup } from "./markup.ts";

export interface Shown {
  words: Record<string, string>;
  drawings: Record<string, Markup>;
}

export function showDrawing(root: ParentNode, { words, drawings }: Shown): void {
  for (const [name, text] of Object.entries(words))
    for (const element of root.querySelectorAll(`[data-word="${name}"]`)) element.textContent = text;
  for (const [name, { text }] of Object.entries(drawings))
    for (const element of root.querySelectorAll(`[data-draw="${name}"]`)) element.innerHTML = text; // escaped by the tag that made it
}
