import type { IForbiddenRuleType } from "dependency-cruiser";

const PILLARS = "law|capacity|e-procurement|oversight|outcomes";

/** In one room or part of it, only these may be imported of what is ours. */
const only = (room: string, ...may: string[]): IForbiddenRuleType => ({
  name: `${room} imports only ${may.join(", ")}`,
  severity: "error",
  from: { path: `^${room}/` },
  to: { path: "^(indicators|pipelines|site)/", pathNot: may.map((each) => `^(${each})`) },
});

/** One file knows a library; nobody else imports it. */
const door = (library: string, room: string, ...doors: string[]): IForbiddenRuleType => ({
  name: `${library} is imported in ${room} by ${doors.join(", ")} alone`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: doors.map((each) => `^${each}`) },
  to: { path: `node_modules/(${library})/` },
});

/** Who may import whom: the picture of the house in the README. */
export const IMPORT_RULES: IForbiddenRuleType[] = [
  { name: "no circle", severity: "error", from: {}, to: { circular: true } },
  {
    name: "features meet in no circle",
    severity: "error",
    scope: "folder",
    from: { path: "^site/features/" },
    to: { path: "^site/features/", circular: true },
  } as IForbiddenRuleType,

  only("indicators/schema", "indicators/schema/"),
  only("indicators/composite", "indicators/(composite|schema)/"),
  only("indicators/define", "indicators/(define|schema)/", `indicators/(${PILLARS})/`),
  only(`indicators/(${PILLARS})`, "indicators/(define|schema)/"),
  only("indicators/views", "indicators/(views|schema)/"),
  only("indicators/reform-index", "indicators/(reform-index|composite|views|schema)/"),
  only("indicators/records", "indicators/(records|schema)/", "indicators/tables.ts"),
  only("indicators/formats", "indicators/(formats|schema)/", "indicators/tables.ts"),
  only("indicators", "indicators/"),

  only("pipelines/lib", "pipelines/lib/", "indicators/"),
  only("pipelines/ingest", "pipelines/(ingest|lib)/", "indicators/"),
  only("pipelines/derive", "pipelines/(derive|records|ingest|lib)/", "indicators/"),
  only("pipelines/records", "pipelines/(records|derive|lib)/", "indicators/"),
  only("pipelines/index", "pipelines/(index|editions|derive|ingest|lib)/", "indicators/"),
  only("pipelines/editions", "pipelines/(editions|index|derive|lib)/", "indicators/"),
  only("pipelines/publish", "pipelines/(publish|index|derive|records|ingest|lib)/", "indicators/"),
  only("pipelines/refresh", "pipelines/(refresh|ingest|lib)/", "indicators/"),
  only("pipelines/score", "pipelines/(score|lib)/", "indicators/"),
  only("pipelines", "pipelines/", "indicators/"),
  {
    name: "a source imports lib, and no other source",
    severity: "error",
    from: { path: "^pipelines/sources/([^/]+)/" },
    to: { path: "^(indicators|pipelines|site)/", pathNot: ["^pipelines/lib/", "^pipelines/sources/$1/"] },
  },
  {
    name: "commands are ends",
    severity: "error",
    from: {},
    to: { path: "^pipelines/[^/]+$" },
  },

  only("site/lib", "site/lib/", "indicators/"),
  only("site/i18n", "site/(i18n|lib)/", "indicators/"),
  only("site/charts", "site/(charts|i18n|lib)/", "indicators/"),
  only("site/build", "site/(build|lib)/"),
  only("site/data", "site/(data|i18n|lib)/", "indicators/"),
  only("site/ui", "site/(ui|charts|data|i18n|lib|styles)/", "indicators/"),
  only("site/features", "site/(features|ui|charts|data|i18n|lib|content)/", "indicators/"),
  only("site", "site/", "indicators/"),
  { name: "pages are ends", severity: "error", from: {}, to: { path: "^site/pages/" } },

  {
    name: "indicators import zod and each other, so that they run in a browser",
    severity: "error",
    from: { path: "^indicators/", pathNot: "^indicators/define/load.ts$" },
    to: { pathNot: ["^indicators/", "node_modules/zod/"] },
  },
  {
    name: "the site loads no indicator from the disk",
    severity: "error",
    from: { path: "^site/" },
    to: { path: "^indicators/define/load.ts$", reachable: true },
  },

  door("papaparse", "pipelines", "pipelines/lib/tables/csv.ts"),
  door("@duckdb/node-api", "pipelines", "pipelines/lib/tables/parquet.ts"),
  door("hyparquet", "pipelines", "pipelines/lib/tables/read-parquet.ts"),
  door("n3", "pipelines", "pipelines/publish/metadata/rdf.ts"),
  door("read-excel-file", "pipelines", "pipelines/lib/tables/xlsx.ts"),
  door("fflate", "pipelines", "pipelines/lib/files/zip.ts"),
  door("yaml", "pipelines", "pipelines/lib/files/yaml.ts"),
  {
    name: "the network is reached by pipelines/lib/http/http-request.ts alone",
    severity: "error",
    from: { path: "^pipelines/", pathNot: "^pipelines/lib/http/http-request.ts$" },
    to: { path: "^(node:)?(https?|http2|net|tls)$" },
  },
  door("@duckdb/duckdb-wasm", "site", "site/features/explore/engine.client.ts"),
  door("papaparse", "site", "site/lib/csv.ts"),
  door("send", "site", "site/server/serve.ts"),
  door("linkedom", "site", "site/charts/build-document.build.ts"),
  door("comlink", "site", "site/lib/start-worker.client.ts$", "site/.*\\.worker.ts$"),
  door("leaflet", "site", "site/charts/leaflet-map.client.ts"),
  door("d3|d3-[a-z]+|@observablehq/plot|topojson-client", "site", "site/charts/"),
];

/** What must not be reached by anything that runs in a reader's browser, once types are gone. */
export const BROWSER_RULES: IForbiddenRuleType[] = [
  {
    name: "scripts reach nothing that runs at build",
    severity: "error",
    from: { path: "^site/.*\\.(client|worker)\\.ts$" },
    to: {
      path: "\\.build\\.ts$|^(node:)?(fs|path|crypto|module|url|process|child_process|os)$",
      reachable: true,
    },
  },
  {
    name: "scripts reach the whole of zod on the contribution desk alone",
    severity: "error",
    from: { path: "^site/.*\\.(client|worker)\\.ts$", pathNot: "^site/features/contribute/" },
    to: { path: "node_modules/zod/(index|v4/classic)", reachable: true },
  },
];
