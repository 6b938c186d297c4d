import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Compressed bytes of a first visit, before the reader touches anything, by what they are. */
export function weighPage(
  dist: string,
  path: string,
): { html: number; script: number; style: number; fonts: number; total: number } {
  const page = `${path}index.html`;
  const html = text(dist, page);
  const weight = {
    html: bytes(dist, page),
    script: sum(dist, scriptsOf(dist, html)),
    style: sum(dist, linked(html, /<link rel="stylesheet" href="([^"]+)"/g)),
    fonts: sum(dist, linked(html, /<link rel="preload" href="([^"]+\.woff2)"/g)),
  };
  return { ...weight, total: weight.html + weight.script + weight.style + weight.fonts };
}

/** The scripts a page loads at once, with all they import statically. */
function scriptsOf(dist: string, html: string): string[] {
  const found = new Set<string>();
  const waiting = linked(html, /<script[^>]+src="([^"]+)"/g);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, to] of text(dist, path).matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
      waiting.push(posix.join(posix.dirname(path), to as string));
    }
  }
  return [...found];
}

const linked = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, href]) => href as string);
const text = (dist: string, path: string) => readFileSync(join(dist, path), "utf8");
const sum = (dist: string, paths: string[]) => paths.reduce((total, path) => total + bytes(dist, path), 0);

const weighed = new Map<string, number>();

function bytes(dist: string, path: string): number {
  const whole = join(dist, path);
  const found = weighed.get(whole);
  if (found !== undefined) return found;
  const body = readFileSync(whole);
  const size = path.endsWith(".woff2")
    ? body.length
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  weighed.set(whole, size);
  return size;
}
