/**
 * npm run refresh -- [source …] [--yes] [--allow-shrink] [--from FOLDER] [--from-base URL]: from the publishers' addresses
 * to a difference of facts, and with --yes to data/readings. All sources or none.
 *
 * Ends with 0 where nothing is left to do, 3 where something waits for a person, 1 where something was wrong.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { mannersOf, openNetwork } from "./lib/http.ts";
import { chooseSources, loadSources } from "./lib/load-sources.ts";
import { pathsOf } from "./lib/paths.ts";
import { Progress } from "./lib/progress.ts";
import { reportFaults } from "./lib/report.ts";
import { refresh } from "./stages/refresh.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    yes: { type: "boolean", default: false },
    "allow-shrink": { type: "boolean", default: false },
    from: { type: "string" },
    "from-base": { type: "string" },
  },
});
const paths = pathsOf(resolve(import.meta.dirname, ".."));
const today = new Date().toISOString().slice(0, 10);

await reportFaults(async () => {
  const progress = new Progress((line) => console.error(line));
  const { version } = JSON.parse(readFileSync(paths.package, "utf8")) as { version: string };
  const base = options["from-base"];
  const manners = mannersOf(version, process.env["REFRESH_CONTACT"]);
  if (base !== undefined) manners.patience.gap = 0; // a mirror is one's own: no publisher is spared by waiting
  const network = openNetwork(manners);
  const { state, report } = await refresh(
    chooseSources(await loadSources(), positionals, "npm run refresh"),
    {
      base: base === undefined ? null : base.replace(/\/*$/, "/"),
      from: options.from === undefined ? null : resolve(process.cwd(), options.from),
      accept: options.yes,
      allowShrink: options["allow-shrink"],
      named: positionals.length > 0,
    },
    { paths, network, today, step: (what) => progress.step(what) },
  );
  process.stdout.write(report);
  if (state === "awaits") {
    console.error(
      options.yes
        ? "refresh: something waits for a person; see above"
        : "refresh: nothing was written; --yes accepts what changed",
    );
    process.exitCode = 3;
  }
});
