/** Unpacks the browser and builds data and site once before the tests, unless nothing that goes into them has changed. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder, pointedTo, sha256 } from "../pipelines/lib/files/files.ts";
import { fromPackage } from "./browser.ts";

const root = join(import.meta.dirname, "..");
const stamp = join(root, "node_modules/.cache/built-site");

export default async function setup(): Promise<void> {
  await fromPackage();
  run("data");
  const inputs = hashOfInputs();
  const isBuilt =
    existsSync(join(root, "dist/index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs;
  if (isBuilt) return;
  run("build");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
}

function run(script: string): void {
  execFileSync("npm", ["run", "--silent", script], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

function hashOfInputs(): string {
  const folders = ["site", "indicators", "public/fonts"].flatMap((folder) =>
    filesUnder(join(root, folder)).map((path) => join(folder, path)),
  );
  const reports = ["data/reports/oracles.csv"].filter((path) => existsSync(join(root, path)));
  const files = [
    ...folders,
    ...reports,
    "astro.config.mjs",
    "package-lock.json",
    "public/_headers",
    "public/icon.svg",
  ];
  const hashes = files.map((path) => `${path} ${sha256(readFileSync(join(root, path)))}`);
  return sha256(
    [
      ...hashes,
      pointedTo(join(root, "public/data/latest")) ?? "",
      ...["SITE_URL", "REPOSITORY_URL", "CONTACT_MAIL"].map((name) => process.env[name] ?? ""),
    ].join("\n"),
  );
}
