/** Build time: the files that describe the files. */
import { latest } from "../../data/published-files.build.ts";

const DESCRIPTORS = [
  { name: "catalog.json", what: "data.what.catalog" },
  { name: "datapackage.json", what: "data.what.datapackage" },
  { name: "csvw.json", what: "data.what.csvw" },
  { name: "dcat.ttl", what: "data.what.dcat" },
  { name: "dcat.jsonld", what: "data.what.dcat" },
  { name: "openapi.json", what: "data.what.openapi" },
  { name: "described.json", what: "data.what.described" },
  { name: "health.json", what: "data.what.health" },
  { name: "SHA256SUMS", what: "data.what.checksums" },
] as const;

export const descriptorFiles = () =>
  DESCRIPTORS.map((each) => ({
    ...each,
    bytes: latest.bytes(each.name),
  }));
