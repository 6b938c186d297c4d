/**
 * The published files, read once a build: what a reader can download is what the pages show.
 * Build time only; nothing that reaches a browser may import it.
 */
import { absenceReason, type Reasoned } from "../../indicators/schema/absence-reason.ts";
import { isCore } from "../../indicators/define/core.ts";
import { Catalog } from "../../indicators/schema/catalog.ts";
import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";
import type { Observation } from "../../indicators/schema/observation.ts";
import type { Group, Peer, Place } from "../../indicators/schema/place.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import type { CatalogSource } from "../../indicators/schema/source.ts";
import { latest, readTable } from "./published-files.build.ts";

export { readTable } from "./published-files.build.ts";

export const catalog: Catalog = Catalog.parse(latest.json("catalog.json"));

export const places = await readTable<Place>("places");
export const placeOf = new Map(places.map((place) => [place.iso3, place]));
export const indicatorOf = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator]));
export const observations: Reasoned[] = (await readTable<Observation>("observations")).map(withReason);
export const groups = await readTable<Group>("groups");
export const peers = await readTable<Peer>("peers");

const OF_FACTS = ["worldbank-wdi", "oecd-procurement-size"];

/** Population, income per head, size of procurement: facts about an economy that are never scored. */
export const facts = (
  await readTable<Pick<Reading, "source" | "measure" | "iso3" | "year" | "value">>("readings", [
    "source",
    "measure",
    "iso3",
    "year",
    "value",
  ])
).filter(({ source, value }) => OF_FACTS.includes(source) && value !== null);

/** The year from which ages of evidence are counted: the data's own, never the clock's. */
export const dataYear = Number(catalog.date.slice(0, 4));

/** Those that are counted and compared: no outcomes, which stand beside, and no questions whose total is counted. */
export const coreIndicators = catalog.indicators.filter(isCore);
export const sourceOf = new Map(catalog.sources.map((source) => [source.id, source]));

/** Who published what an indicator is made of: "World Bank; Open Contracting Partnership". */
export const publishersOf = ({ sources }: CatalogIndicator): string =>
  [...new Set(sources.map((id) => getSource(id).publisher))].join("; ");

/** The sources of a file, for those who pass it on: publisher, title, edition, licence. */
export const creditOf = (sources: readonly string[]): string =>
  sources
    .map(getSource)
    .map(({ publisher, title, edition, licence }) => `${publisher}, ${title} (${edition}), ${licence.name}`)
    .join("; ");

export const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
export const byPlace = Map.groupBy(observations, ({ iso3 }) => iso3);

/** Economies with at least one value: those that have a page. */
export const shownPlaces = places.filter(({ iso3 }) =>
  byPlace.get(iso3)?.some(({ value }) => value !== null),
);

/** The sentence of an absence is published; here it is the reason again that it was made from. */
function withReason(row: Observation): Reasoned {
  if (row.value !== null) return row;
  const partOf = getPlace(row.iso3).part_of;
  return Object.assign(row, { reason: absenceReason(row, getIndicator(row.indicator), partOf) });
}

export function getIndicator(id: string): CatalogIndicator {
  return need(indicatorOf.get(id), "indicator", id);
}
export function getPlace(iso3: string): Place {
  return need(placeOf.get(iso3), "place", iso3);
}
export function getSource(id: string): CatalogSource {
  return need(sourceOf.get(id), "source", id);
}

function need<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined)
    throw new RangeError(`public/data/latest has no ${what} "${id}"; run npm run data`);
  return found;
}
