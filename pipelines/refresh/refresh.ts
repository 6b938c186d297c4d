/** refresh: from the publishers' addresses to a difference of facts, and, once accepted, to data/readings. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isOverdue, nextEdition } from "../../indicators/schema/next-edition.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import type { Origin } from "../../indicators/schema/source.ts";
import { Fault, FaultList } from "../lib/faults/fault.ts";
import type { Network } from "../lib/http/http.ts";
import { sha256, writeTogether } from "../lib/files/files.ts";
import type { Paths } from "../lib/files/paths.ts";
import { readAliases, readPlaces } from "../lib/source/places.ts";
import type { FiledDefinition, SourceFile } from "../lib/source/source.ts";
import { comparedAs, compareRows, shrinkage } from "./compare.ts";
import { fetchSource, type FetchedSource } from "./fetch.ts";
import { DIRECTORY, knownNames, MEASURED_BY } from "../ingest/known-names.ts";
import { withhold } from "../ingest/withhold.ts";
import { heldBy, readFiles, type Held } from "../ingest/read-source.ts";
import { keep, originPath, readingsPath, type Ingested } from "../ingest/write-readings.ts";
import { originsOf, readOrigins } from "../ingest/seal.ts";
import { tell, type ByHand, type Outcome } from "./refresh-report.ts";

export interface RefreshOptions {
  base: string | null;
  from: string | null;
  accept: boolean;
  allowShrink: boolean;
  /** Whether the sources were asked for by name: then a file that waits for a person is a fault. */
  named: boolean;
}

export interface RefreshWorld {
  paths: Paths;
  network: Network;
  today: string;
  step: (what: string) => void;
}

/** current: nothing differs, or all that did was accepted. awaits: something waits for a person. */
export interface Refreshed {
  state: "current" | "awaits";
  report: string;
}

interface Work {
  outcome: Outcome;
  fetched: FetchedSource;
  ingested: Ingested | null;
}

/**
 * All sources or none: where anything is wrong with one, nothing of any is kept.
 *
 * @throws Fault with everything that was wrong
 */
export async function refresh(
  sources: readonly FiledDefinition[],
  options: RefreshOptions,
  world: RefreshWorld,
): Promise<Refreshed> {
  const faults = new FaultList();
  const works: Work[] = [];
  for (const source of measuresFirst(sources)) {
    world.step(source.id);
    try {
      works.push(await refreshSource(source, works, options, world));
    } catch (thrown) {
      faults.addThrown(thrown);
    }
  }
  faults.throwIfAny();
  write(works, options, world);
  const outcomes = sources.map(({ id }) => workOn(id, works)?.outcome as Outcome);
  return { state: stateOf(works, options), report: tell(outcomes, overdueAt(sources, world.today)) };
}

const workOn = (id: string, works: readonly Work[]) => works.find(({ outcome }) => outcome.id === id);

/** Which names may be written down is judged by what this run brings, not by what was held before. */
const measuresFirst = (sources: readonly FiledDefinition[]) =>
  sources.toSorted((a, b) => Number(b.id === MEASURED_BY) - Number(a.id === MEASURED_BY));

async function refreshSource(
  source: FiledDefinition,
  earlier: readonly Work[],
  options: RefreshOptions,
  world: RefreshWorld,
): Promise<Work> {
  const { paths, network, today } = world;
  const known = readOrigins(originPath(source, paths));
  const fetched = await fetchSource(source, { ...options, snapshots: paths.snapshots }, network);
  const missing = fetched.byHand.filter(({ isHeld }) => !isHeld).map(({ file }) => file);
  if (missing.length > 0 && options.named) throw new Fault(missing.map((file) => notPlaced(source, file)));
  const byHand = await lookAt(fetched.byHand, network);
  if (missing.length > 0) {
    const news = newsOf(source, fetched, known);
    return { outcome: { id: source.id, kind: "waiting", byHand, news }, fetched, ingested: null };
  }
  const origins = originsOf(source, fetched.bytes, known, today);
  const files = origins.filter((origin) => !isKnown(origin, known)).map(({ file }) => file);
  if (files.length === 0 && origins.length === known.length) {
    return { outcome: { id: source.id, kind: "up-to-date", byHand }, fetched, ingested: null };
  }
  const places = readPlaces(paths.places);
  const aliases = readAliases(join(paths.pipelines, "sources", source.id));
  const read = await readFiles(source, fetched.bytes, places, aliases);
  const directory = source.id === DIRECTORY ? fetched : workOn(DIRECTORY, earlier)?.fetched;
  const [file] = Object.values(directory?.bytes ?? {});
  const measures = workOn(MEASURED_BY, earlier)?.ingested?.rows as Reading[] | undefined;
  const folders = [options.from ?? paths.snapshots, paths.snapshots];
  const names = source.holds === "records" ? await knownNames(folders, paths, { file, measures }) : null;
  const result = names ? withhold(source, read, names) : { ...read, counts: [] };
  const before = heldRows(source, paths);
  if (!options.allowShrink) refuseShrinking(source, before, result.rows);
  const differences = compareRows(before, result.rows, comparedAs(source));
  const economies = economiesOf(before, result.rows);
  return {
    outcome: { id: source.id, kind: "changed", byHand, files, differences, economies },
    fetched,
    ingested: { source, origins, ...result },
  };
}

const isKnown = ({ file, sha256 }: Origin, known: readonly Origin[]) =>
  known.some((origin) => origin.file === file && origin.sha256 === sha256);

function heldRows(source: FiledDefinition, paths: Paths): Held[] {
  return existsSync(readingsPath(source, paths)) ? heldBy(source, paths.readings) : [];
}

function refuseShrinking(source: FiledDefinition, before: Held[], after: Held[]): void {
  const reports = shrinkage(source, before, after);
  if (reports.length > 0) throw new Fault(reports);
}

function economiesOf(before: readonly Held[], after: readonly Held[]) {
  const old = new Set(before.flatMap(({ iso3 }) => (iso3 === null ? [] : String(iso3))));
  const fresh = new Set(after.flatMap(({ iso3 }) => (iso3 === null ? [] : String(iso3))));
  return {
    lost: [...old].filter((iso3) => !fresh.has(iso3)).sort(),
    gained: [...fresh].filter((iso3) => !old.has(iso3)).sort(),
  };
}

function overdueAt(sources: readonly FiledDefinition[], today: string) {
  return sources
    .filter((source) => isOverdue(source, today))
    .map((source) => ({ id: source.id, due: nextEdition(source) as string }));
}

function stateOf(works: readonly Work[], { accept }: RefreshOptions): Refreshed["state"] {
  const awaits = works.some(
    ({ outcome }) =>
      (outcome.kind === "changed" && !accept) || (outcome.kind === "waiting" && outcome.news.length > 0),
  );
  return awaits ? "awaits" : "current";
}

/** What was accepted, and the copies that stand behind it. Of what awaits acceptance, nothing. */
function write(works: readonly Work[], { accept }: RefreshOptions, { paths }: RefreshWorld): void {
  const settled = works.filter(
    ({ outcome }) => outcome.kind === "up-to-date" || (outcome.kind === "changed" && accept),
  );
  const copies = new Map(settled.flatMap(({ fetched }) => [...fetched.kept]));
  const done = settled.flatMap(({ ingested }) => (ingested ? [ingested] : []));
  if (done.length > 0) keep(done, paths, copies);
  else writeTogether(copies);
}

// Files placed by hand ----------------------------------------------------------------------------------------------

function notPlaced({ id }: FiledDefinition, { name, url, byHand }: SourceFile) {
  return {
    where: `${id}/${name}`,
    found: `no file placed: ${byHand}`,
    expected: "the file, placed by hand",
    do: `make it from ${url}, place it as FOLDER/${id}/${name}, then: npm run refresh -- ${id} --from FOLDER`,
  };
}

/** A file that only a person can place is watched all the same: does its address still answer, and since when? */
async function lookAt(files: FetchedSource["byHand"], network: Network): Promise<ByHand[]> {
  const seen = new Map<string, string>();
  for (const { file } of files) {
    if (!seen.has(file.url)) seen.set(file.url, await look(file.url, network));
  }
  return files.map(({ file: { name, url, byHand = "" } }) => ({
    file: name,
    url,
    why: byHand,
    seen: seen.get(url) as string,
  }));
}

async function look(url: string, { probe }: Network): Promise<string> {
  const probed = await probe(url);
  if (!probed.answered) return `does not answer: ${probed.failure.details.found}`;
  if (probed.status >= 400) return `answers with ${probed.status}`;
  return probed.lastModified === null ? "answers" : `answers, last changed ${probed.lastModified}`;
}

function newsOf({ files }: FiledDefinition, { bytes }: FetchedSource, known: Origin[]): string[] {
  return Object.entries(bytes)
    .map(([key, content]) => ({ file: (files[key] as SourceFile).name, sha256: sha256(content) }))
    .filter(({ file, sha256 }) => !known.some((origin) => origin.file === file && origin.sha256 === sha256))
    .map(({ file }) => file);
}
