/** A page's data as schema.org tells search engines: a Dataset, what it is based on, and its files. */
import type { Catalog, Distribution } from "../schema/catalog.ts";
import type { CatalogIndicator } from "../schema/indicator.ts";
import type { CatalogSource } from "../schema/source.ts";
import type { Language } from "../schema/vocabulary.ts";
import { mediaTypeOf } from "./media-types.ts";

export interface DescribedData {
  language: Language;
  name: string;
  description: string;
  /** The page's full address. */
  url: string;
  /** The whole data set's page, where this is a part of it. */
  partOf?: string;
  /** The publishers' sets the values come from. */
  sources: readonly CatalogSource[];
  indicators: readonly CatalogIndicator[];
  first: number;
  last: number;
  place: { name: string; iso3?: string };
  files: readonly Distribution[];
  /** A published file's full address. */
  addressOf: (path: string) => string;
}

/** https://schema.org/Dataset. One indicator is told in full; of many, the names. */
export function datasetOf(data: DescribedData, catalog: Catalog): object {
  const { language, sources, indicators, place } = data;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": data.url,
    name: data.name,
    description: data.description,
    url: data.url,
    inLanguage: language,
    isBasedOn: sources.map(basisOf),
    creditText: sources.map(({ citation }) => citation).join(" "),
    creator: { "@type": "Organization", name: catalog.title },
    license: [...new Set([...sources.flatMap(({ licence }) => licence.url ?? []), catalog.licence.url])],
    isAccessibleForFree: true,
    version: catalog.version,
    dateModified: catalog.date,
    temporalCoverage: `${data.first}/${data.last}`,
    spatialCoverage: { "@type": "Place", name: place.name, ...(place.iso3 && { identifier: place.iso3 }) },
    variableMeasured:
      indicators.length === 1
        ? indicators.map((each) => variableOf(each, language))
        : indicators.map(({ title }) => title[language]),
    ...(data.partOf && {
      isPartOf: { "@type": "Dataset", "@id": data.partOf, name: catalog.title, url: data.partOf },
    }),
    distribution: data.files.map((file) => downloadOf(file, data)),
  };
}

const basisOf = ({ title, publisher, url, licence }: CatalogSource) => ({
  "@type": "CreativeWork",
  publisher: { "@type": "Organization", name: publisher },
  name: title,
  url,
  ...(licence.url && { license: licence.url }),
});

const variableOf = ({ id, title, asks, unit, method }: CatalogIndicator, language: Language) => ({
  "@type": "PropertyValue",
  propertyID: id,
  name: title[language],
  description: asks[language],
  ...(unit.name[language] && { unitText: unit.name[language] }),
  measurementTechnique: method[language],
});

const downloadOf = ({ path, format, bytes, sha256 }: Distribution, { addressOf }: DescribedData) => ({
  "@type": "DataDownload",
  name: path,
  contentUrl: addressOf(path),
  encodingFormat: mediaTypeOf(format),
  contentSize: `${bytes} B`,
  sha256,
});

/** For the inside of a script element: no word in it can end the element. */
export const asScript = (content: object): string =>
  JSON.stringify(content).replaceAll("<", String.raw`\u003c`);
