/** Unpacks the browser and builds data and site once before the tests, unless nothing that goes into them has changed. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fromPackage } from "./browser.ts";

export default async function setup(): Promise<void> {
  await fromPackage();
  run("data");
  run("build");
}

function run(script: string): void {
  execFileSync("npm", ["run", "--silent", script], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
