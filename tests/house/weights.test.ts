/** The budgets of compressed transfer on a first visit, before the reader touches anything. */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dist, fileOf, pages, read } from "./dist.ts";

const KB = 1000;
const BUDGETS = [
  { kind: "home", of: /^(fr\/|es\/)?index\.html$/, total: 150 * KB, script: 60 * KB },
  { kind: "map", of: /^(fr\/|es\/)?map\/index\.html$/, total: 150 * KB, script: 60 * KB },
  { kind: "progress", of: /^(fr\/|es\/)?progress\/.*index\.html$/, total: 150 * KB, script: 60 * KB },
  { kind: "index", of: /^(fr\/|es\/)?index\/(.+\/)?index\.html$/, total: 150 * KB, script: 60 * KB },
  { kind: "indicator", of: /^(fr\/|es\/)?indicators\/.+\/index\.html$/, total: 150 * KB, script: 60 * KB },
  { kind: "country", of: /^(fr\/|es\/)?countries\/.+\/index\.html$/, total: 100 * KB, script: 40 * KB },
  {
    kind: "programme and network",
    of: /^(fr\/|es\/)?(programme|network)\/index\.html$/,
    total: 150 * KB,
    script: 40 * KB,
  },
  { kind: "training", of: /^(fr\/|es\/)?training\/(.+\/)?index\.html$/, total: 150 * KB, script: 60 * KB },
  { kind: "knowledge", of: /^(fr\/|es\/)?knowledge\/(.+\/)?index\.html$/, total: 150 * KB, script: 40 * KB },
  { kind: "coalition", of: /^(fr\/|es\/)?coalitions\/(.+\/)?index\.html$/, total: 150 * KB, script: 40 * KB },
  { kind: "frame", of: /^(fr\/|es\/)?embed\/.+\/index\.html$/, total: 60 * KB, script: 1 },
  { kind: "contribute", of: /^(fr\/|es\/)?contribute\/index\.html$/, total: 150 * KB, script: 80 * KB },
  { kind: "explore", of: /^(fr\/|es\/)?explore\/index\.html$/, total: 150 * KB, script: 80 * KB },
];

const weighed = new Map<string, number>();

function weigh(path: string, quality = 9): number {
  const found = weighed.get(`${path} ${quality}`);
  if (found !== undefined) return found;
  const body = readFileSync(`${dist}/${path}`);
  const size = path.endsWith(".woff2")
    ? body.length
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  weighed.set(`${path} ${quality}`, size);
  return size;
}

/** Whether a page keeps within a limit. Compressed in haste it is never smaller: only where that is too much it is weighed well. */
const isWithin = (limit: number, page: string) => weigh(page, 4) <= limit || weigh(page) <= limit;

/** The scripts a page loads at once, with all they import statically. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const waiting = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => fileOf(src as string));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...importsOf(path));
  }
  return [...found];
}

const imports = new Map<string, string[]>();
function importsOf(script: string): string[] {
  const known = imports.get(script);
  if (known !== undefined) return known;
  const found = [...read(script).matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(([, to]) =>
    posix.join(posix.dirname(script), to as string),
  );
  imports.set(script, found);
  return found;
}

const stylesOf = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => fileOf(href as string));
const fontsOf = (html: string) =>
  [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(([, href]) => fileOf(href as string));
/** Files of drawings that a page shows parts of. */
const drawingsOf = (html: string) => [
  ...new Set([...html.matchAll(/<use [^>]*href="([^"#]+)#/g)].map(([, href]) => fileOf(href as string))),
];
const sum = (paths: string[]) => paths.reduce((total, path) => total + weigh(path), 0);

describe.each(BUDGETS)("$kind", ({ of, total, script }) => {
  const own = pages.filter((page) => of.test(page));

  it("has pages to weigh", () => expect(own.length).toBeGreaterThanOrEqual(3));

  it("stays within its budget of script", () => {
    for (const page of own) expect(sum(scriptsOf(read(page))), page).toBeLessThanOrEqual(script);
  });

  it("stays within its budget in all, typefaces and shared drawings included", () => {
    for (const page of own) {
      const html = read(page);
      const rest = sum([...scriptsOf(html), ...stylesOf(html), ...fontsOf(html), ...drawingsOf(html)]);
      expect(isWithin(total - rest, page), `${page}: ${weigh(page, 4)} and ${rest} bytes`).toBe(true);
    }
  });
});

it("loads neither the engine nor Leaflet nor Plot before anybody asks", () => {
  const scripts = new Set(pages.flatMap((page) => scriptsOf(read(page))));
  expect(scripts.size).toBeGreaterThan(10);
  for (const path of scripts) expect(read(path), path).not.toMatch(/AsyncDuckDB|leaflet-container|barX/);
});
