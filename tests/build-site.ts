/** Before the tests of the site: data and pages are built unless nothing that goes into them has changed; one server and one browser serve all. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { filesUnder, pointedTo, sha256 } from "../pipelines/lib/files/files.ts";
import { serve } from "../site/server/serve.ts";
import { serveBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
    /** Where the one browser waits. */
    browser: string;
    /** Whether every page is to have every check, however dear. */
    everyPage: boolean;
  }
}

const root = join(import.meta.dirname, "..");
const stamp = join(root, "node_modules/.cache/built-site");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  run("data");
  const inputs = hashOfInputs();
  const isBuilt =
    existsSync(join(root, "dist/index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs;
  if (!isBuilt) {
    run("build");
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, inputs);
  }
  const [serving, browser] = await Promise.all([serve(join(root, "dist"), 0), serveBrowser()]);
  project.provide("site", serving.address.slice(0, -1));
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await serving.close();
  };
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
