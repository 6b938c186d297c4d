/** The built site as files: what a host would be given. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../../pipelines/lib/files/files.ts";

export const dist = join(import.meta.dirname, "../../dist");
export const files = filesUnder(dist);
export const pages = files.filter((path) => path.endsWith(".html"));

export const read = (path: string): string => readFileSync(join(dist, path), "utf8");

/** The file behind an address of the site, without query and fragment. */
export function fileOf(address: string): string {
  const path = decodeURIComponent(address.replace(/[?#].*$/, "")).replace(/^\//, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
