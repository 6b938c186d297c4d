/** Before the tests of the site: data and pages are built unless nothing that goes into them has changed; one server and one browser serve all. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
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

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  run("data");
  run("build");
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
