import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { headersFor, readHeaders } from "../../site/server/headers.ts";
import { files, pages, read } from "./dist.ts";

const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
/** Words after an @import, in url(), or as the address of something that is fetched, that name another host. */
const FETCHED = [
  /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\s(?:src|data)="(?:https?:)?\/\/[^"]+"/g,
  /<link\b(?=[^>]*rel="(?:stylesheet|preload|modulepreload|icon|manifest)")[^>]*href="(?:https?:)?\/\/[^"]+"/g,
];

/** What the policy would refuse: an inline script, a style attribute; and an inline style whose hash it does not name. */
const REFUSED = [/<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/, /<[^>]+\sstyle="/];

function unnamedStyles(html: string): string[] {
  const policy = policyOf(html);
  return [...html.matchAll(/<style\b([^>]*)>(.*?)<\/style>/gs)]
    .filter(([, attributes, style = ""]) => {
      const hash = createHash("sha256").update(style).digest("base64");
      return attributes !== "" || !policy.includes(`'sha256-${hash}'`);
    })
    .map(([style]) => style.slice(0, 80));
}

function isStyledFirst(html: string): boolean {
  const head = html.slice(0, html.indexOf("<body"));
  return /<style>.*body\{/s.test(head) && !/<link rel="stylesheet"|<script/.test(head);
}

describe("every page", () => {
  const looks = pages.map((page) => {
    const html = read(page);
    return {
      page,
      policy: policyOf(html),
      refused: [...REFUSED.flatMap((pattern) => pattern.exec(html)?.[0] ?? []), ...unnamedStyles(html)],
      isStyledFirst: isStyledFirst(html),
      fetched: FETCHED.flatMap((pattern) => html.match(pattern) ?? []),
    };
  });

  it("is looked at", () => expect(looks.length).toBeGreaterThan(700));

  it("carries a policy that lets it ask nobody but its own host", () => {
    for (const { page, policy } of looks) {
      expect(policy, page).toContain("default-src 'self'");
      expect(policy, page).not.toMatch(/https?:|unsafe-inline|unsafe-eval(?!')|\*/);
    }
  });

  it("has no inline script, no inline style and no style attribute that the policy would refuse", () => {
    for (const { page, refused } of looks) expect(refused, page).toEqual([]);
  });

  it("is painted with the styles in its head, before a sheet of another file has come", () => {
    for (const { page, isStyledFirst } of looks) expect(isStyledFirst, page).toBe(true);
  });

  it("fetches nothing from another host", () => {
    for (const { page, fetched } of looks) expect(fetched, page).toEqual([]);
  });

  it("lets only the explorer start the engine", () => {
    const starting = looks
      .filter(({ policy }) => policy.includes("wasm-unsafe-eval"))
      .map(({ page }) => page);
    expect(starting.sort()).toEqual(["es/explore/index.html", "explore/index.html", "fr/explore/index.html"]);
  });
});

it("names no other host in a stylesheet", () => {
  const sheets = files.filter((path) => path.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(read(sheet)).not.toMatch(/url\(["']?(?:https?:)?\/\//);
});

describe("_headers", () => {
  const rules = readHeaders(read("_headers"));

  it("opens the data to other sites, and nothing else", () => {
    expect(headersFor("/data/latest/observations.csv", rules).get("Access-Control-Allow-Origin")).toBe("*");
    expect(headersFor("/index.html", rules).has("Access-Control-Allow-Origin")).toBe(false);
  });

  it("forbids framing our pages, but for those made to be framed", () => {
    const framing = (path: string) => headersFor(path, rules).get("Content-Security-Policy");
    for (const path of ["/", "/coalitions/KEN/", "/fr/countries/KEN/"])
      expect(framing(path), path).toContain("frame-ancestors 'none'");
    for (const path of ["/embed/coalitions/KEN/", "/fr/embed/coalitions/KEN/"])
      expect(framing(path), path).toBeUndefined();
  });

  it("gives Parquet a type of its own", () => {
    expect(headersFor("/data/latest/places.parquet", rules).get("Content-Type")).toBe(
      "application/vnd.apache.parquet",
    );
  });
});
