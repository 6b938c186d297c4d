/** npm run bench: what the pipeline, the build and the pages cost, as a table and as JSON. Nothing here passes or fails. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { filesUnder } from "../../pipelines/lib/files/files.ts";
import { serve } from "../../site/server/serve.ts";
import { openBrowser } from "../browser.ts";
import { measureDraws, measureIndex } from "./engine.ts";
import { comparePhone, measureEngine, measureLaboratory, measurePhone } from "./pages.ts";
import { writePlainSite } from "./plain.ts";
import { runMeasured } from "./process.ts";
import { megabytesOf, measureRefresh } from "./refresh.ts";
import { weighPage } from "./weigh.ts";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");
const results: Record<string, Record<string, number | string>> = {};
const record = (name: string, figures: Record<string, number | string>) => {
  results[name] = figures;
  const text = Object.entries(figures).map(
    ([key, value]) => `${key} ${typeof value === "number" ? round(value) : value}`,
  );
  console.log(`${name.padEnd(34)} ${text.join("  ")}`);
};
const round = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString("en") : Number(value.toPrecision(3));

const [cpu] = cpus();
record("machine", {
  node: process.version,
  cpu: cpu?.model.trim() ?? "unknown",
  cores: cpus().length,
  "memory GB": Math.round(totalmem() / 2 ** 30),
});

const readings = filesUnder(join(root, "data/readings"))
  .filter((path) => path.endsWith(".csv"))
  .reduce(
    (sum, path) => sum + readFileSync(join(root, "data/readings", path), "utf8").split("\n").length - 2,
    0,
  );

const snapshots = join(root, "data/snapshots");
if (existsSync(snapshots)) {
  const { seconds, peakMB } = runMeasured(root, "pipelines/ingest.ts");
  const MB = megabytesOf(snapshots);
  record("ingest, publishers' files", {
    rows: readings,
    seconds,
    "rows/s": readings / seconds,
    MB,
    "MB/s": MB / seconds,
    "peak MB": peakMB,
  });
  const { whole, again } = await measureRefresh(root, snapshots);
  record("refresh, every file anew", { rows: readings, "rows/s": readings / whole.seconds, ...whole });
  record("refresh, nothing changed", { ...again });
} else {
  console.log("ingest, refresh: skipped, data/snapshots is empty; npm run ingest -- --from FOLDER fills it");
}
const fresh = runMeasured(root, "pipelines/data.ts", ["--fresh"]);
record("data, from readings", {
  rows: readings,
  seconds: fresh.seconds,
  "rows/s": readings / fresh.seconds,
  "peak MB": fresh.peakMB,
});
const again = runMeasured(root, "pipelines/data.ts");
record("data, nothing changed", { seconds: again.seconds, "peak MB": again.peakMB });

record("1,000 draws, 51 x 49", measureDraws());
const index = await measureIndex(root);
record("State, both layers, Node", index.node);
record("State, both layers, worker", index.worker);

const pages = () => filesUnder(dist).filter((path) => path.endsWith(".html")).length;
const build = (name: string, ...more: string[]) => {
  const start = performance.now();
  execFileSync("npm", ["run", "--silent", "build", "--", ...more], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const seconds = (performance.now() - start) / 1000;
  record(name, { pages: pages(), seconds, "ms/page": (1000 * seconds) / pages() });
};
rmSync(join(root, "node_modules/.cache/share-pictures"), { recursive: true, force: true });
build("build, pictures drawn anew", "--fresh");
build("build, pictures kept", "--fresh");
build("build, nothing changed");

const KINDS = [
  "/",
  "/map/",
  "/index/",
  "/countries/KEN/",
  "/indicators/government-effectiveness/",
  "/explore/",
  "/data/",
];
for (const path of KINDS) record(`weight ${path}`, weighPage(dist, path));

const serving = await serve(dist, 0);
const browser = await openBrowser();
const address = serving.address.slice(0, -1);
for (const path of KINDS.slice(0, 5)) record(`phone ${path}`, await measurePhone(browser, address + path));
const compared = ["/", "/countries/KEN/", "/indicators/government-effectiveness/"];
const plainSite = writePlainSite(dist, compared);
const plain = await serve(plainSite, 0);
for (const path of compared) {
  const beside = plain.address.slice(0, -1) + path;
  record(`first paint beside plain ${path}`, await comparePhone(browser, address + path, beside));
}
await plain.close();
rmSync(plainSite, { recursive: true });
record("engine, desktop", await measureEngine(browser, `${address}/explore/?q=evidence-by-pillar`));
record("slider→ranks, desktop", await measureLaboratory(browser, `${address}/index/`));
await browser.close();
await serving.close();

console.log(JSON.stringify(results));
