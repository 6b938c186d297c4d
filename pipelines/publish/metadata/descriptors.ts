/** Every file that describes the files, from the catalogue alone: name → text. */
import type { Catalog } from "../../../indicators/schema/catalog.ts";
import { csvwOf } from "./csvw.ts";
import { dataPackageOf } from "./datapackage.ts";
import { dcatOf, PREFIXES, type DcatContext } from "./dcat.ts";
import { openApiOf, type Descriptor } from "./openapi.ts";
import { toJsonLd, toTurtle } from "./rdf.ts";

export type { EditionLink } from "./dcat.ts";

export const DESCRIPTORS: readonly Descriptor[] = [
  { name: "catalog.json", what: "Definitions, sources and files", mediaType: "application/json" },
  { name: "datapackage.json", what: "Data Package v2 descriptor", mediaType: "application/json" },
  { name: "csvw.json", what: "CSV on the Web metadata", mediaType: "application/csvm+json" },
  { name: "dcat.ttl", what: "DCAT 3 catalogue, Turtle", mediaType: "text/turtle" },
  { name: "dcat.jsonld", what: "DCAT 3 catalogue, JSON-LD", mediaType: "application/ld+json" },
  { name: "openapi.json", what: "OpenAPI 3.1 description of the files", mediaType: "application/json" },
  { name: "health.json", what: "Coverage, refusals, stale cells, checks", mediaType: "application/json" },
  { name: "SHA256SUMS", what: "Checksums of every file", mediaType: "text/plain" },
];

export function descriptorsOf(catalog: Catalog, context: DcatContext): Map<string, string> {
  const things = dcatOf(catalog, context);
  return new Map([
    ["catalog.json", json(catalog)],
    ["datapackage.json", json(dataPackageOf(catalog))],
    ["csvw.json", json(csvwOf(catalog))],
    ["dcat.ttl", toTurtle(things, PREFIXES)],
    ["dcat.jsonld", json(toJsonLd(things, PREFIXES))],
    ["openapi.json", json(openApiOf(catalog, DESCRIPTORS))],
  ]);
}

const json = (content: object) => `${JSON.stringify(content, null, 1)}\n`;
