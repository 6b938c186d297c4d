/** npm run build: the site in dist, unless dist was built from the same inputs. --fresh builds it in any case. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { CommandFault, inWords } from "../lib/command-fault.build.ts";
import { baseOf, headersUnder, settingsSaid } from "./settings.ts";
import { reportWeight } from "./weigh.ts";

const root = join(import.meta.dirname, "../..");
/** What dist was built from; absent while a build is on its way. */
const stamp = join(root, ".astro/built-site");

/** Inputs besides the data, which are named by the link to them: their folder is called after what is in it. */
const INPUTS = [
  "{site,indicators,seeds,public}/**",
  "data/reports/oracles.csv",
  "{astro.config.mjs,package.json,package-lock.json,tsconfig.json,.env.build}",
];
const DATA = "public/data/latest";
const SETTINGS = ["SITE_URL", "REPOSITORY_URL", "CONTACT_MAIL"];

export function buildSite({ fresh = false } = {}): "built" | "unchanged" {
  const inputs = hashOfInputs();
  const built =
    existsSync(join(root, "dist/index.html")) && existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
  if (built === inputs && !fresh) return "unchanged";
  rmSync(stamp, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ["--env-file=.env.build", "node_modules/astro/bin/astro.mjs", "build"],
    { cwd: root, stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } },
  );
  if (status !== 0) process.exit(status ?? 1);
  const headers = join(root, "dist/_headers");
  writeFileSync(headers, headersUnder(readFileSync(headers, "utf8"), baseOf(process.env)));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
  return "built";
}

function hashOfInputs(): string {
  const hash = createHash("sha256");
  const files = globSync(INPUTS, { cwd: root, exclude: (path) => path === DATA }).sort();
  for (const path of files) {
    if (!statSync(join(root, path)).isFile()) continue;
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  const data = readlinkSync(join(root, DATA));
  return hash
    .update([data, process.version, ...SETTINGS.map((name) => process.env[name] ?? "")].join("\n"))
    .digest("hex");
}

/** @throws CommandFault where npm run data has left nothing to show */
function mustHaveData(): void {
  const link = lstatSync(join(root, DATA), { throwIfNoEntry: false });
  if (link?.isSymbolicLink() && existsSync(join(root, DATA, "catalog.json"))) return;
  throw new CommandFault(
    DATA,
    link === undefined ? "nothing" : "no whole publication",
    "the published tables, of which the pages are made",
    "npm run data",
  );
}

if (process.argv[1] === import.meta.filename)
  await inWords(() => {
    const said = settingsSaid(process.env);
    mustHaveData();
    const done = buildSite({ fresh: process.argv.includes("--fresh") });
    if (done === "unchanged")
      console.log("dist is up to date: nothing that goes into it has changed (--fresh builds it anyway)");
    reportWeight(join(root, "dist"));
    for (const line of said) console.log(line);
  });
