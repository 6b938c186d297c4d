/** npm run ingest -- [--from FOLDER] [source …]: from publishers' files to data/readings. All sources or none. */
import { join, resolve } from "node:path";
import { FaultList } from "./lib/faults/fault.ts";
import { chooseSources, loadSources, SOURCES } from "./lib/source/load-sources.ts";
import { pathsOf } from "./lib/files/paths.ts";
import { readAliases, readPlaces } from "./lib/source/places.ts";
import { Progress } from "./lib/faults/progress.ts";
import { optionsOf } from "./lib/faults/options.ts";
import { reportFaults } from "./lib/faults/report.ts";
import { checkFolders, unreadFiles } from "./ingest/folder.ts";
import { knownNames } from "./ingest/known-names.ts";
import { readFiles } from "./ingest/read-source.ts";
import { keep, originPath, type Ingested } from "./ingest/write-readings.ts";
import { readOrigins, seal } from "./ingest/seal.ts";
import { withhold } from "./ingest/withhold.ts";

const { values: options, positionals } = optionsOf(
  {
    allowPositionals: true,
    options: { from: { type: "string" } },
  },
  "npm run ingest -- [--from FOLDER] [source …]",
);
const paths = pathsOf(resolve(import.meta.dirname, ".."));
const today = new Date().toISOString().slice(0, 10);

await reportFaults(async () => {
  const from = options.from ? resolve(process.cwd(), options.from) : paths.snapshots;
  const progress = new Progress((line) => console.error(line));
  const places = readPlaces(paths.places);
  const faults = new FaultList();
  const done: Ingested[] = [];
  const all = await loadSources();
  const sources = chooseSources(all, positionals, "npm run ingest");
  checkFolders(sources, from);
  const names = sources.some(({ holds }) => holds === "records")
    ? await knownNames([from, paths.snapshots], paths)
    : null;
  for (const source of sources) {
    progress.step(source.id);
    try {
      const known = readOrigins(originPath(source, paths));
      const { bytes, origins } = seal(source, from, paths.snapshots, known, today);
      const result = await readFiles(source, bytes, places, readAliases(join(SOURCES, source.id)));
      done.push({
        source,
        origins,
        ...(names ? withhold(source, result, names) : { ...result, counts: [] }),
      });
    } catch (thrown) {
      faults.addThrown(thrown);
    }
  }
  const unread = unreadFiles(sources, chooseSources(all, [], "npm run ingest"), from);
  if (unread.length > 0) console.error(`not read, as no source names it:\n  ${unread.join("\n  ")}`);
  faults.throwIfAny();
  keep(done, paths);
  const count = done.reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(
    `ingest: ${count} rows of ${done.length} sources in ${progress.seconds().toFixed(1)} s → data/readings`,
  );
});
