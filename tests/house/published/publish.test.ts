import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../indicators/define/load.ts";
import { Catalog } from "../../../indicators/schema/catalog.ts";
import { Reading } from "../../../indicators/schema/reading.ts";
import { filesUnder } from "../../../pipelines/lib/files/files.ts";
import { loadSources } from "../../../pipelines/lib/source/load-sources.ts";
import { readPlaces } from "../../../pipelines/lib/source/places.ts";
import { Progress } from "../../../pipelines/lib/faults/progress.ts";
import type { SourceDefinition } from "../../../pipelines/lib/source/source.ts";
import { csvToRows } from "../../../pipelines/lib/tables/tables.ts";
import { unzip } from "../../../pipelines/lib/files/zip.ts";
import { ARCHIVE } from "../../../pipelines/publish/formats/archive.ts";
import { derive } from "../../../pipelines/derive/derive.ts";
import { indexReadings } from "../../../pipelines/derive/reading-index.ts";
import { atMost } from "../../../pipelines/publish/formats/formats.ts";
import { publish } from "../../../pipelines/publish/publish.ts";
import { temporaryFolder } from "../../temporary.ts";

const SECRET = 61.728394506;
const indicators = (await loadIndicators()).filter(
  ({ id }) => id === "gpa-party" || id === "online-services",
);
const sources = (await loadSources()).filter(({ id }) => id === "wto-gpa" || id === "un-egdi");
const places = readPlaces("seeds/places.csv");
const readings = sources
  .flatMap(({ id }) => csvToRows(Reading, readFileSync(`data/readings/${id}.csv`, "utf8"), id))
  .filter(({ year }) => year >= 2016);

/** As if the UN had never let anybody pass its values on. */
const withheld = (source: SourceDefinition): SourceDefinition =>
  source.id === "un-egdi" ? { ...source, licence: { ...source.licence, tier: "link-only" } } : source;

async function publishWith(
  edit: (source: SourceDefinition) => SourceDefinition,
  mostBytes?: number,
): Promise<string> {
  const folder = temporaryFolder();
  const marked = readings.map((each) => (each.source === "un-egdi" ? { ...each, value: SECRET } : each));
  const { observations, provenance, ledger } = derive(indicators, indexReadings(marked), places);
  const shown = indicators.filter(({ id }) => id === "gpa-party" || edit === asIs);
  await publish(
    {
      definitions: shown,
      sources: sources.map(edit),
      origins: new Map(sources.map(({ id }) => [id, [origin]])),
      places,
      readings: marked,
      records: new Map(),
      provenance,
      ledger,
      stepDocuments: [],
      observations:
        edit === asIs ? observations : observations.filter(({ indicator }) => indicator === "gpa-party"),
      errata: [],
      withheld: [],
      review: { roles: [], merges: [], exceptions: [] },
      storyReview: [],
      version: "0.0.0",
      edition: null,
      date: null,
      home: "../../",
      editions: [],
    },
    folder,
    new Progress(() => undefined),
    mostBytes === undefined ? undefined : { extent: "everything", mostBytes: atMost(mostBytes) },
  );
  return folder;
}

const asIs = (source: SourceDefinition) => source;
const origin = {
  file: "a.csv",
  url: "https://example.org",
  sha256: "0".repeat(64),
  bytes: 1,
  retrieved: "2026-11-24",
};

const holdersOf = (folder: string) =>
  filesUnder(folder).filter((path) => textIn(join(folder, path)).includes(String(SECRET)));

/** What a file says, unpacked where it is an archive. */
function textIn(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(zip|xlsx)$/.test(path)) return bytes.toString("latin1");
  return Object.values(unzip(bytes))
    .map((part) => Buffer.from(part).toString("latin1"))
    .join("\n");
}

describe("publish", () => {
  it("lets no value of a link-only source out, in any file", async () => {
    const holders = holdersOf(await publishWith(asIs));
    for (const name of ["readings.csv", "readings-excel.csv", "readings.xlsx", "readings.json", ARCHIVE])
      expect(holders).toContain(name);
    const folder = await publishWith(withheld);
    expect(holdersOf(folder)).toEqual([]);
    expect(readFileSync(join(folder, "sources.csv"), "utf8")).toContain("un-egdi");
  });

  it("writes checksums that sha256sum finds right, of every file but themselves", async () => {
    const folder = await publishWith(asIs);
    execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: folder });
    const listed = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    expect(listed.map((line) => line.slice(66))).toEqual(
      filesUnder(folder).filter((path) => path !== "SHA256SUMS"),
    );
  });
});

it("leaves out a form of a table that would be too large, says so in the catalogue, and keeps the rest", async () => {
  const LIMIT = 150_000;
  const folder = await publishWith(asIs, LIMIT);
  const paths = filesUnder(folder);
  const catalog = Catalog.parse(JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")));
  const left = catalog.leftOut.map(({ path }) => path);
  expect(left).toContain("readings.csv");
  expect(left).toContain("readings.json");
  for (const { found, limit } of catalog.leftOut) {
    expect(limit).toBe(LIMIT);
    expect(found).toBeGreaterThan(limit);
  }
  expect(paths.filter((path) => left.includes(path))).toEqual([]);
  expect(catalog.files.filter(({ path }) => left.includes(path))).toEqual([]);
  expect(paths).toContain("readings.parquet");
  expect(paths).toContain("places.csv");
  const measure = readings.find(({ source }) => source === "un-egdi")?.measure;
  expect(textIn(join(folder, ARCHIVE))).toContain(`un-egdi,${measure}`);
});
