/** The places too small to hit on the map, as a list with the same marks and words. */
import type { MapPlace } from "./choropleth.ts";
import { svg, type Markup } from "../lib/markup.ts";

export function smallPlaces(places: readonly Pick<MapPlace, "name" | "says" | "href" | "mark">[]): Markup {
  return svg`${places.map(
    ({ name, says, href, mark }) =>
      svg`<li><a href="${href}"><i class="sw round ${mark}"></i>${name}<span class="sr">: ${says}</span></a></li>`,
  )}`;
}
