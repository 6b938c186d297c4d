/** What a refresh is tried on: sources, their files as they should be, and a server on this machine that has them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { sendRequest, type RequestLimits } from "../../../../pipelines/lib/http/http-request.ts";
import { Fault } from "../../../../pipelines/lib/faults/fault.ts";
import { filesUnder, sha256 } from "../../../../pipelines/lib/files/files.ts";
import { httpOptions, openNetwork } from "../../../../pipelines/lib/http/http.ts";
import { loadSources, SOURCES } from "../../../../pipelines/lib/source/load-sources.ts";
import { pathsOf } from "../../../../pipelines/lib/files/paths.ts";
import { readPlaces } from "../../../../pipelines/lib/source/places.ts";
import type { ReadingsDefinition } from "../../../../pipelines/lib/source/source.ts";
import { refresh, type Refreshed, type RefreshOptions } from "../../../../pipelines/refresh/refresh.ts";
import { hostileServer, reply, type Behaviour } from "../../../unit/pipelines/lib/http/hostile-server.ts";
import { surveyIn } from "../../../survey.ts";
import { temporaryFolder } from "../../../temporary.ts";
import type { Spoilable } from "./faults.ts";

export const ROOT = join(import.meta.dirname, "../../../..");
export const BESIDE = join(ROOT, "../shared/sources");
export const isThere = existsSync(BESIDE);
if (!isThere)
  console.log("the publishers' files are not beside the project (../shared/sources): samples stand in");

export const TODAY = "2026-12-01";
const WIDE = { readings: [1, 1e6], places: [1, 300] } as const;

/** A source, and its files as they should be. */
export interface Stock {
  source: ReadingsDefinition;
  files: Record<string, Buffer>;
  words: Spoilable;
}

export const economies = readPlaces(join(ROOT, "seeds/places.csv"))
  .filter(({ un_member }) => un_member)
  .map(({ iso3 }) => iso3)
  .sort()
  .slice(0, 40);

export const surveyTable = (scoreOf: (at: number) => number | string = (at) => at) =>
  `iso3,year,score,rating,comment\n${economies.map((iso3, at) => `${iso3},2024,${scoreOf(at)},fair,`).join("\n")}\n`;

export const survey: Stock = {
  source: { ...surveyIn("survey.csv"), expect: WIDE },
  files: { "survey.csv": Buffer.from(surveyTable()) },
  words: { header: ["score", "points"], place: ["AGO", "Republic of Angola"] },
};

export const everySource = (await loadSources()).filter((source) => source.holds !== "nothing");
const sourceOf = (id: string) => everySource.find((each) => each.id === id) as ReadingsDefinition;
const folderOf = (id: string) => (isThere ? join(BESIDE, id) : join(SOURCES, id, "sample"));

export const egdi: Stock = {
  // a sample is small: the counts expected of the whole files do not hold for it
  source: isThere ? sourceOf("un-egdi") : { ...sourceOf("un-egdi"), expect: WIDE },
  files: filesOf("un-egdi"),
  words: { header: ["E-Government Index", "EGDI"], place: ["Ukraine", "Republic of Ukraine"] },
};

function filesOf(id: string): Record<string, Buffer> {
  const names = Object.values(sourceOf(id).files).map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folderOf(id), name))]));
}

/** A data folder that nobody has read into yet. */
export function emptyHouse() {
  const folder = temporaryFolder();
  const { places, pipelines, coalitions, storiesRetold } = pathsOf(ROOT);
  return { folder, paths: { ...pathsOf(folder), places, pipelines, coalitions, storiesRetold } };
}

export type House = ReturnType<typeof emptyHouse>;

export const sums = ({ folder }: House) =>
  filesUnder(join(folder, "data")).map(
    (path) => `${path} ${sha256(readFileSync(join(folder, "data", path)))}`,
  );

export async function run(
  { paths }: House,
  sources: ReadingsDefinition[],
  base: string | null,
  options: Partial<RefreshOptions> = {},
  limits: Partial<RequestLimits> = {},
): Promise<Refreshed | Fault> {
  let time = 0;
  const http = httpOptions("1", undefined, {
    limits: { answer: 10_000, stall: 10_000, total: 20_000, bytes: 1_000_000, ...limits },
    retry: { attempts: 3, firstWait: 1000, longestWait: 5000, longestAsked: 60_000, gap: 0 },
  });
  const clock = { now: () => time, random: () => 0.5, sleep: async (ms: number) => void (time += ms) };
  const network = openNetwork(http, { sendRequest, ...clock });
  const chosen = { base, from: null, accept: true, allowShrink: false, named: false, ...options };
  return refresh(sources, chosen, { paths, network, today: TODAY, step: () => undefined }).catch((thrown) => {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  });
}

/** Serves files by <source>/<name>, each with an ETag that its bytes decide. */
export const mirror =
  (files: (id: string, name: string) => Buffer | null): Behaviour =>
  (response, request, hit) => {
    const [id = "", name = ""] = (request.url ?? "").slice(1).split("/").map(decodeURIComponent); // a name may have a folder
    const bytes = files(id, name);
    const etag = bytes && `"${sha256(bytes)}"`;
    if (bytes === null || etag === null) reply(404)(response, request, hit);
    else if (request.headers["if-none-match"] === etag) reply(304)(response, request, hit);
    else reply(200, { etag }, bytes)(response, request, hit);
  };

export const mirrorOf = ({ files }: Stock) => mirror((_id, name) => files[name] ?? null);

export async function houseWith(stock: Stock): Promise<House> {
  const house = emptyHouse();
  const { address } = await hostileServer(mirrorOf(stock));
  expect(await run(house, [stock.source], address)).toMatchObject({ state: "current" });
  return house;
}
