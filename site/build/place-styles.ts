/**
 * The styles of what a page shows first go into its head, under a hash in its policy, and the whole sheets behind that
 * part, where they delay nothing that stands before them.
 */
import { createHash } from "node:crypto";
import { styleMatcher } from "./matching-styles.ts";

const SHEETS = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
const SCRIPTS = /<script type="module" src="[^"]+"><\/script>/g;
/** Elements before which the part that is painted first ends. */
const LATER = ["<section", "<figure", "<table", "<footer", "</body"];
const POLICY = "style-src 'self'";

/** A function from a page as Astro wrote it to the page with its styles in place, behind what every page begins with. */
export function stylePlacer(
  readSheet: (address: string) => string,
  always: string,
): (page: Buffer) => Buffer {
  const matchers = new Map<string, (markup: string) => string>();
  const matcherOf = (addresses: readonly string[]) => {
    const key = addresses.join(" ");
    const matcher = matchers.get(key) ?? styleMatcher(addresses.map(readSheet).join(""));
    matchers.set(key, matcher);
    return matcher;
  };
  return (page) => {
    const { head, first, rest } = partsOf(page);
    const links = [...head.matchAll(SHEETS)];
    if (links.length === 0) return page;
    if (!head.includes(POLICY)) throw new Error(`a page with stylesheets has no ${POLICY} in its policy`);
    const opening = /<html[^>]*>/.exec(head)?.[0] ?? "";
    const css = always + matcherOf(links.map(([, address]) => address as string))(opening + first);
    const styled = head
      .replace(POLICY, () => `${POLICY} 'sha256-${createHash("sha256").update(css).digest("base64")}'`)
      .replace(links[0]?.[0] as string, () => `<style>${css}</style>`)
      .replaceAll(SHEETS, "");
    const scripts = first.match(SCRIPTS) ?? [];
    const shown = styled + first.replaceAll(SCRIPTS, "") + links.map(([link]) => link).join("");
    return Buffer.concat([Buffer.from(shown), withScripts(rest, scripts)]);
  };
}

/** At the end of the body: they run there as they would before, and their bytes come after those that are painted. */
function withScripts(rest: Buffer, scripts: readonly string[]): Buffer {
  if (scripts.length === 0) return rest;
  const end = rest.lastIndexOf("</body>");
  return Buffer.concat([rest.subarray(0, end), Buffer.from(scripts.join("")), rest.subarray(end)]);
}

/** Only the parts that are looked into become text. */
function partsOf(page: Buffer): { head: string; first: string; rest: Buffer } {
  const body = page.indexOf("<body");
  const main = Math.max(body, page.indexOf("<main", body));
  const later = LATER.map((tag) => page.indexOf(tag, main)).filter((at) => at >= 0);
  const end = later.length > 0 ? Math.min(...later) : page.length;
  return {
    head: page.toString("utf8", 0, body),
    first: page.toString("utf8", body, end),
    rest: page.subarray(end),
  };
}
