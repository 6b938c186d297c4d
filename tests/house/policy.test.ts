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

describe("every page", () => {
  it("carries a policy that lets it ask nobody but its own host", () => {
    for (const page of pages) {
      const policy = policyOf(read(page));
      expect(policy, page).toContain("default-src &#39;self&#39;".replaceAll("&#39;", "'"));
      expect(policy, page).not.toMatch(/https?:|unsafe-inline|unsafe-eval(?!')|\*/);
    }
  });

  it("has no inline script, no inline style and no style attribute that the policy would refuse", () => {
    for (const page of pages) {
      const html = read(page);
      expect(html, page).not.toMatch(
        /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/,
      );
      expect(html, page).not.toMatch(/<[^>]+\sstyle="/);
      for (const [, attributes, style] of html.matchAll(/<style\b([^>]*)>(.*?)<\/style>/gs)) {
        expect(attributes, page).toBe("");
        const hash = createHash("sha256")
          .update(style as string)
          .digest("base64");
        expect(policyOf(html), page).toContain(`'sha256-${hash}'`);
      }
    }
  });

  it("is painted with the styles in its head, before a sheet of another file has come", () => {
    for (const page of pages) {
      const html = read(page);
      const head = html.slice(0, html.indexOf("<body"));
      expect(head, page).toMatch(/<style>.*body\{/s);
      expect(head, page).not.toMatch(/<link rel="stylesheet"|<script/);
    }
  });

  it("fetches nothing from another host", () => {
    for (const page of pages)
      for (const pattern of FETCHED) expect(read(page).match(pattern), page).toBeNull();
  });

  it("lets only the explorer start the engine", () => {
    const starting = pages.filter((page) => policyOf(read(page)).includes("wasm-unsafe-eval"));
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
