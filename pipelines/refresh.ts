/**
 * npm run refresh -- [source …] [--yes] [--allow-shrink] [--from FOLDER] [--from-base URL]: from the publishers' addresses
 * to a difference of facts, and with --yes to data/readings. All sources or none.
 *
 * npm run refresh -- --links [--list]: tests the addresses of e-procurement portals, or only brings their list up to date.
 *
 * Ends with 0 where nothing is left to do, 3 where something waits for a person, 1 where something was wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Reading } from "../indicators/schema/reading.ts";
import { writeWhole } from "./lib/files/files.ts";
import { httpOptions, openNetwork } from "./lib/http/http.ts";
import { chooseSources, loadSources } from "./lib/source/load-sources.ts";
import { pathsOf } from "./lib/files/paths.ts";
import { Progress } from "./lib/faults/progress.ts";
import { optionsOf } from "./lib/faults/options.ts";
import { reportFaults } from "./lib/faults/report.ts";
import { csvToRows } from "./lib/tables/tables.ts";
import { csvToLinks, linksToCsv } from "./lib/tables/links.ts";
import { listLinks, PORTALS, testLinks } from "./refresh/portal-links.ts";
import { refresh } from "./refresh/refresh.ts";

const { values: options, positionals } = optionsOf(
  {
    allowPositionals: true,
    options: {
      yes: { type: "boolean", default: false },
      "allow-shrink": { type: "boolean", default: false },
      from: { type: "string" },
      "from-base": { type: "string" },
      links: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
    },
  },
  "npm run refresh -- [source …] [--yes] [--allow-shrink] [--from FOLDER] [--from-base URL], or -- --links [--list]",
);
const paths = pathsOf(resolve(import.meta.dirname, ".."));
const today = new Date().toISOString().slice(0, 10);
const { version } = JSON.parse(readFileSync(paths.package, "utf8")) as { version: string };
const http = httpOptions(version, process.env["REFRESH_CONTACT"]);

await reportFaults(options.links ? refreshLinks : refreshSources);

async function refreshSources(): Promise<void> {
  const progress = new Progress((line) => console.error(line));
  const base = options["from-base"];
  if (base !== undefined) http.retry.gap = 0; // a mirror is one's own: no publisher is spared by waiting
  const { state, report } = await refresh(
    chooseSources(await loadSources(), positionals, "npm run refresh"),
    {
      base: base === undefined ? null : base.replace(/\/*$/, "/"),
      from: options.from === undefined ? null : resolve(process.cwd(), options.from),
      accept: options.yes,
      allowShrink: options["allow-shrink"],
      named: positionals.length > 0,
    },
    { paths, network: openNetwork(http), today, step: (what) => progress.step(what) },
  );
  process.stdout.write(report);
  if (state === "current") return;
  console.error(
    options.yes
      ? "refresh: something waits for a person; see above"
      : "refresh: nothing was written; --yes accepts what changed",
  );
  process.exitCode = 3;
}

async function refreshLinks(): Promise<void> {
  const where = `data/readings/${PORTALS.source}.csv`;
  const text = readFileSync(join(paths.readings, `${PORTALS.source}.csv`), "utf8");
  const path = join(paths.reports, "links.csv");
  const known = existsSync(path) ? csvToLinks(readFileSync(path, "utf8"), "data/reports/links.csv") : [];
  const listed = listLinks(csvToRows(Reading, text, where), known);
  http.limits.answer = 20_000;
  const links = options.list ? listed : await testLinks(listed, openNetwork(http), today);
  writeWhole(path, linksToCsv(links));
  const counts = Map.groupBy(links, ({ result }) => result);
  const told = [...counts].map(([result, { length }]) => `${length} ${result}`).join(", ");
  console.log(`links: ${links.length} portals, ${told} → data/reports/links.csv`);
}
