/** The long text of the method: Markdown in each language, with figures, formulas and tables called in by their names. */
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { translator } from "../../i18n/t.ts";
import { FORMULAS } from "./formulas.ts";
import { figures, figureText } from "./figures.build.ts";

/** A stretch of text, or a part that the page draws. */
export type Piece = { html: string } | { part: string };

export interface Heading {
  id: string;
  text: string;
}

/** @throws RangeError where the text calls for a figure or a formula that is not there */
export function fillText(html: string, language: Language): string {
  const label = translator(language)("method.formula");
  return html
    .replaceAll(/[τρδΔ]/g, "<math><mi>$&</mi></math>")
    .replaceAll(/<p>\{\{formula ([a-z-]+)\}\}<\/p>/g, (_, name: string) => formulaOf(name, label))
    .replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
      const figure = figures[name];
      if (figure === undefined) throw new RangeError(`the text of the method names a figure "${name}"`);
      return `<data value="${figure.value}" data-counted="method.${name}">${figureText(figure, language)}</data>`;
    });
}

/** One too wide for a phone scrolls by itself, by keyboard too. */
function formulaOf(name: string, label: string): string {
  const formula = FORMULAS[name];
  if (formula === undefined) throw new RangeError(`the text of the method names a formula "${name}"`);
  return `<div class="formula" tabindex="0" role="group" aria-label="${label}">${formula}</div>`;
}

export const piecesOf = (html: string): Piece[] =>
  html
    .split(/<p>\{\{part ([a-z-]+)\}\}<\/p>/)
    .map((piece, at) => (at % 2 === 0 ? { html: piece } : { part: piece }))
    .filter((piece) => !("html" in piece) || piece.html.trim() !== "");

export const headingsOf = (html: string): Heading[] =>
  [...html.matchAll(/<h2 id="([^"]+)">([\s\S]*?)<\/h2>/g)].map(([, id, text]) => ({
    id: id as string,
    text: (text as string).replaceAll(/<[^>]+>/g, ""),
  }));
