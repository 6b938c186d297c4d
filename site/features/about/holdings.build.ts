/** Build time: what the site holds, counted in what is published; what is not there is not named. */
import type { Key } from "../../i18n/keys.ts";
import { editions } from "../../data/editions.build.ts";
import { entriesOf, isScored } from "../../data/index-state.build.ts";
import { catalog, coreIndicators, readTable, shownPlaces } from "../../data/published.build.ts";

export interface Holding {
  key: Extract<Key, `about.holds.${string}`>;
  n: number;
  path: string;
}

const rowsOf = async (table: string) => (await readTable<object>(table)).length;

const all: Holding[] = [
  { key: "about.holds.countries", n: shownPlaces.length, path: "/countries/" },
  { key: "about.holds.indicators", n: coreIndicators.length, path: "/indicators/" },
  { key: "about.holds.sources", n: catalog.sources.length, path: "/health/" },
  { key: "about.holds.scores", n: entriesOf("index").filter(isScored).length, path: "/index/" },
  { key: "about.holds.actors", n: await rowsOf("actors"), path: "/coalitions/" },
  { key: "about.holds.stories", n: await rowsOf("stories"), path: "/knowledge/" },
  { key: "about.holds.editions", n: editions.length, path: "/changes/" },
];

export const holdings = all.filter(({ n }) => n > 0);
