/** The economies that other weights move most, each with its place before and after. */
import { formatNumber, formatScore } from "../../i18n/format.ts";
import { bandText, ranksText, type IndexEntry } from "../../data/index-sentences.ts";
import type { Translate } from "../../i18n/translate.ts";
import { svg, type Markup } from "../../lib/markup.ts";

export interface Change {
  iso3: string;
  name: string;
  href: string;
  /** Ranks gained; negative: lost. */
  gained: number;
  before: IndexEntry | undefined;
  after: IndexEntry | undefined;
}

export function changeRows(changes: readonly Change[], t: Translate): Markup {
  return svg`${changes.map(({ iso3, name, href, gained, before, after }) => {
    const shift = t(gained > 0 ? "lab.changes.up" : "lab.changes.down", {
      n: formatNumber(Math.abs(gained), 0, t.language),
    });
    const cells = [shift, placeText(before, t), placeText(after, t)];
    return svg`<tr data-iso3="${iso3}"><th scope="row"><a href="${href}">${name}</a></th>${cells.map((text) => svg`<td class="num">${text}</td>`)}</tr>`;
  })}`;
}

/** Band, score and ranks: a place is never said without them. */
function placeText(entry: IndexEntry | undefined, t: Translate): string {
  if (!entry || entry.score === null) return "–";
  const { score } = entry;
  return `${bandText(score, t)}, ${formatScore(score, t.language)}; ${ranksText(entry, t)}`;
}
