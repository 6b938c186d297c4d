/** dcat.ttl and dcat.jsonld: the catalogue for data portals, DCAT 3 within the bounds of DCAT-AP 3. */
import { compare } from "../../../indicators/schema/compare.ts";
import { mediaTypeOf } from "../../../indicators/formats/media-types.ts";
import type { Catalog, Distribution } from "../../../indicators/schema/catalog.ts";
import type { CatalogSource } from "../../../indicators/schema/source.ts";
import { TABLES, TABLE_TITLES, type TableName } from "../../../indicators/tables.ts";
import { iri, text, typed, type Thing } from "./rdf.ts";
import {
  ABOUT,
  hasRowsOfSources,
  KEYWORDS,
  PUBLISHER,
  ROWS_LICENCE,
  sourcesBehind,
  yearsOf,
} from "./relations.ts";

export const PREFIXES = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** A frozen edition: its number, the data's date, and its folder as seen from the catalogue's. */
export interface EditionLink {
  id: string;
  date: string;
  path: string;
}

export interface DcatContext {
  /** The site's front page as seen from the catalogue's folder. */
  home: string;
  /** How many economies the data cover. */
  economies: number;
  editions: readonly EditionLink[];
}

const THEME = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
const THEMES = "http://publications.europa.eu/resource/authority/data-theme";
const LANGUAGE = "http://publications.europa.eu/resource/authority/language/";
const MEDIA = "https://www.iana.org/assignments/media-types/";
const SHA256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

/**
 * Addresses are relative: the files do not know their host, and whoever reads them does. Names are fragments of the
 * folder, so that Turtle and JSON-LD, two files, name the same things.
 */
export function dcatOf(catalog: Catalog, context: DcatContext): Thing[] {
  const tables = (Object.keys(TABLES) as TableName[])
    .map((table) => ({ id: table, files: catalog.files.filter((file) => file.table === table), table }))
    .filter(({ files }) => files.length > 0);
  const loose = LOOSE.map(({ id, owns }) => ({
    id,
    files: catalog.files.filter(({ table }) => !(table in TABLES) && owns(table)),
    table: null,
  })).filter(({ files }) => files.length > 0);
  const datasets = [...tables, ...loose];
  return [
    theCatalog(
      catalog,
      context,
      datasets.map(({ id }) => id),
    ),
    ...datasets.map((each) => datasetOf(each, catalog, context)),
    ...datasets.flatMap(({ files, table }) => files.flatMap((file) => distributionOf(file, table, catalog))),
    ...seriesOf(catalog, context.editions),
    ...catalog.sources.flatMap(sourceOf),
    ...surroundings(catalog, context),
  ];
}

const common = (catalog: Catalog) => ({
  "dct:publisher": iri("./#publisher"),
  "dct:language": iri(`${LANGUAGE}ENG`),
  "dct:modified": typed(catalog.date, "xsd:date"),
  "dct:spatial": iri("./#world"),
  "dct:temporal": iri("./#period"),
});

function theCatalog(catalog: Catalog, { home, editions }: DcatContext, datasets: string[]): Thing {
  return {
    id: "./#catalog",
    a: "dcat:Catalog",
    says: {
      "dct:title": text(catalog.title, "en"),
      "dct:description": text(ABOUT, "en"),
      ...common(catalog),
      "dct:license": iri(catalog.licence.url),
      "foaf:homepage": iri(home),
      "dcat:themeTaxonomy": iri(THEMES),
      "dcat:dataset": [
        ...datasets.map((id) => iri(`./#${id}`)),
        ...editions.map(({ id }) => iri(`./#edition-${id}`)),
      ],
      // DCAT-AP counts a series among resources, not among datasets
      "dcat:resource": editions.length > 0 ? iri("./#editions") : undefined,
    },
  };
}

/** Files that are no table of rows. */
const LOOSE = [
  { id: "everything", owns: (table: string) => table === "all", what: ABOUT },
  {
    id: "index",
    owns: (table: string) => table.startsWith("index-"),
    what: "The index in single files: its specification, every value that enters, errors and ages.",
  },
  {
    id: "programme-and-network",
    owns: (table: string) => /^(programme.*|network|comments|donor-programmes)$/.test(table),
    what: "What people typed beside the data: work programme, network, comments, programmes of donors.",
  },
];

interface Group {
  id: string;
  files: readonly Distribution[];
  table: TableName | null;
}

function datasetOf({ id, files, table }: Group, catalog: Catalog, { home }: DcatContext): Thing {
  const sources = table === null ? catalog.sources : sourcesBehind(table, catalog);
  return {
    id: `./#${id}`,
    a: "dcat:Dataset",
    says: {
      "dct:identifier": text(id),
      "dct:title": text(`${catalog.title}: ${id}`, "en"),
      "dct:description": text(table === null ? looseTitle(id) : TABLE_TITLES[table], "en"),
      ...common(catalog),
      "dct:creator": iri("./#publisher"),
      "dcat:version": text(catalog.version),
      "dcat:theme": iri(THEME),
      "dcat:keyword": KEYWORDS.map((word) => text(word, "en")),
      "dcat:contactPoint": iri("./#contact"),
      "dcat:landingPage": iri(`${home}data/`),
      "dct:conformsTo": iri("datapackage.json"),
      "dct:source": sources.map((source) => iri(`./#source-${source.id}`)),
      "dcat:distribution": files.map((file) => iri(idOf(file))),
    },
  };
}

const looseTitle = (id: string) => LOOSE.find((each) => each.id === id)?.what ?? ABOUT;

const idOf = ({ path }: Distribution) => `./#${path}`;

function distributionOf(file: Distribution, table: TableName | null, catalog: Catalog): Thing[] {
  const isMixed = table === null || hasRowsOfSources(table);
  return [
    {
      id: idOf(file),
      a: "dcat:Distribution",
      says: {
        "dct:title": text(file.path),
        "dcat:accessURL": iri(file.path),
        "dcat:downloadURL": iri(file.path),
        "dcat:mediaType": iri(MEDIA + mediaTypeOf(file.format)),
        "dcat:byteSize": typed(file.bytes, "xsd:nonNegativeInteger"),
        "dct:modified": typed(catalog.date, "xsd:date"),
        "dct:license": iri(isMixed ? "./#licence-of-rows" : catalog.licence.url),
        "dct:rights": isMixed ? iri("./#rights-of-rows") : undefined,
        "dct:conformsTo": file.format === "csv" && table !== null ? iri("csvw.json") : undefined,
        "spdx:checksum": iri(`${idOf(file)}-checksum`),
      },
    },
    {
      id: `${idOf(file)}-checksum`,
      a: "spdx:Checksum",
      says: { "spdx:algorithm": iri(SHA256), "spdx:checksumValue": typed(file.sha256, "xsd:hexBinary") },
    },
  ];
}

/** Editions in the order of their dates, each pointing at the one before. */
function seriesOf(catalog: Catalog, editions: readonly EditionLink[]): Thing[] {
  if (editions.length === 0) return [];
  const inOrder = editions.toSorted((a, b) => compare(a.date, b.date));
  const members = inOrder.flatMap(({ id, date, path }, at): Thing[] => {
    const before = inOrder[at - 1];
    return [
      {
        id: `./#edition-${id}`,
        a: "dcat:Dataset",
        says: {
          "dct:identifier": text(id),
          "dct:title": text(`${catalog.title}, edition ${id}`, "en"),
          "dct:description": text(
            `The data as they stood on ${date}. Frozen: these files do not change.`,
            "en",
          ),
          "dct:publisher": iri("./#publisher"),
          "dct:issued": typed(date, "xsd:date"),
          "dcat:contactPoint": iri("./#contact"),
          "dcat:version": text(id),
          "dcat:inSeries": iri("./#editions"),
          "dcat:prev": before && iri(`./#edition-${before.id}`),
          "dcat:distribution": iri(`./#edition-${id}-catalog`),
        },
      },
      {
        id: `./#edition-${id}-catalog`,
        a: "dcat:Distribution",
        says: {
          "dct:title": text("catalog.json, which names every file of the edition", "en"),
          "dcat:accessURL": iri(`${path}catalog.json`),
          "dcat:downloadURL": iri(`${path}catalog.json`),
          "dcat:mediaType": iri(MEDIA + mediaTypeOf("json")),
          "dct:license": iri(catalog.licence.url),
        },
      },
    ];
  });
  return [
    {
      id: "./#editions",
      a: "dcat:DatasetSeries",
      says: {
        "dct:title": text(`${catalog.title}: editions`, "en"),
        "dct:description": text("Every edition of the data, frozen as it was published.", "en"),
        "dct:publisher": iri("./#publisher"),
        "dct:issued": typed(inOrder[0]?.date ?? catalog.date, "xsd:date"),
        "dct:modified": typed(inOrder.at(-1)?.date ?? catalog.date, "xsd:date"),
        "dcat:contactPoint": iri("./#contact"),
        "dcat:first": iri(`./#edition-${inOrder[0]?.id ?? ""}`),
        "dcat:last": iri(`./#edition-${inOrder.at(-1)?.id ?? ""}`),
      },
    },
    ...members,
  ];
}

/** What a table was made from: somebody else's dataset, at their address and under their licence. */
function sourceOf({
  id,
  title,
  publisher,
  authors,
  url,
  edition,
  published,
  licence,
  citation,
}: CatalogSource): Thing[] {
  return [
    {
      id: `./#source-${id}`,
      a: "dcat:Dataset",
      says: {
        "dct:identifier": text(id),
        "dct:title": text(title),
        "dct:description": text(citation),
        "dct:publisher": iri(authors?.length === 0 ? "./#publisher" : `./#publisher-of-${id}`),
        "dct:issued": typed(published, "xsd:date"),
        "dcat:version": text(edition),
        "dcat:landingPage": iri(url),
        "dct:license": licence.url === null ? undefined : iri(licence.url),
        "dct:rights": iri(`./#rights-of-${id}`),
      },
    },
    ...(authors?.length === 0
      ? []
      : [{ id: `./#publisher-of-${id}`, a: "foaf:Agent", says: { "foaf:name": text(publisher) } }]),
    {
      id: `./#rights-of-${id}`,
      a: "dct:RightsStatement",
      says: { "rdfs:label": text(`${licence.name}. ${licence.asks.en}`, "en") },
    },
  ];
}

/** What the rest points at: the shapes ask that each be of its kind, so each says it once. */
function surroundings(catalog: Catalog, { home, economies }: DcatContext): Thing[] {
  const { first, last } = yearsOf(catalog);
  const kind = (id: string, a: string, says: Thing["says"] = {}): Thing => ({ id, a, says });
  const licences = new Map([
    [catalog.licence.url, catalog.licence.name],
    ...catalog.sources.flatMap(({ licence }): [string, string][] =>
      licence.url === null ? [] : [[licence.url, licence.name]],
    ),
  ]);
  const formats = new Set([...catalog.files.map(({ format }) => mediaTypeOf(format)), mediaTypeOf("json")]);
  return [
    kind("./#publisher", "foaf:Agent", { "foaf:name": text(PUBLISHER, "en") }),
    kind("./#contact", "vcard:Kind", { "vcard:fn": text(PUBLISHER), "vcard:hasURL": iri(`${home}about/`) }),
    kind("./#world", "dct:Location", { "skos:prefLabel": text(`World: ${economies} economies`, "en") }),
    kind("./#period", "dct:PeriodOfTime", {
      "dcat:startDate": typed(first, "xsd:gYear"),
      "dcat:endDate": typed(last, "xsd:gYear"),
    }),
    kind("./#licence-of-rows", "dct:LicenseDocument", { "rdfs:label": text(ROWS_LICENCE, "en") }),
    kind("./#rights-of-rows", "dct:RightsStatement", { "rdfs:label": text(ROWS_LICENCE, "en") }),
    ...[...licences].map(([url, name]) => kind(url, "dct:LicenseDocument", { "dct:title": text(name) })),
    ...[...formats].map((each) => kind(MEDIA + each, "dct:MediaType")),
    ...[...new Set([home, `${home}data/`, ...catalog.sources.map(({ url }) => url)])].map((page) =>
      kind(page, "foaf:Document"),
    ),
    kind("datapackage.json", "dct:Standard", { "dct:title": text("Data Package v2 descriptor", "en") }),
    kind("csvw.json", "dct:Standard", { "dct:title": text("CSV on the Web metadata", "en") }),
    kind(`${LANGUAGE}ENG`, "dct:LinguisticSystem"),
    kind(THEME, "skos:Concept", {
      "skos:prefLabel": text("Government and public sector", "en"),
      "skos:inScheme": iri(THEMES),
    }),
    kind(THEMES, "skos:ConceptScheme", { "dct:title": text("Data theme", "en") }),
    kind(SHA256, "spdx:ChecksumAlgorithm"),
  ];
}
