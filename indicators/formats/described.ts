/** What a file says of what is in it: as much as a page can fetch to make the same file. */
import type { Column } from "./columns.ts";
import type { CatalogIndicator } from "../schema/indicator.ts";
import type { Place } from "../schema/place.ts";
import type { CatalogSource } from "../schema/source.ts";

export type DescribedIndicator = Pick<CatalogIndicator, "id" | "pillar" | "title" | "asks" | "unit">;
export type DescribedPlace = Pick<Place, "iso3" | "name_en" | "region" | "income">;
export type DescribedSource = Pick<
  CatalogSource,
  "id" | "publisher" | "title" | "edition" | "url" | "licence" | "citation"
>;

export interface Edition {
  title: string;
  version: string;
  /** The data's date. */
  date: string;
  sources: readonly DescribedSource[];
}

/** Everything that a slice's files need beside its observations; published as `described.json`. */
export interface Described {
  edition: Edition;
  /** Of every slice. */
  columns: readonly Column[];
  indicators: readonly DescribedIndicator[];
  places: readonly DescribedPlace[];
}

/** Beside the tables: what a page fetches when it makes a file. */
export const DESCRIBED_FILE = "described.json";

/** No more of each than a file needs. */
export function describedOf({ edition, columns, indicators, places }: Described): Described {
  return {
    edition: {
      title: edition.title,
      version: edition.version,
      date: edition.date,
      sources: edition.sources.map(({ id, publisher, title, edition: own, url, licence, citation }) => ({
        ...{ id, publisher, title, edition: own, url, licence, citation },
      })),
    },
    columns,
    indicators: indicators.map(({ id, pillar, title, asks, unit }) => ({ id, pillar, title, asks, unit })),
    places: places.map(({ iso3, name_en, region, income }) => ({ iso3, name_en, region, income })),
  };
}
