import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dist, fileOf, files, pages, read } from "./dist.ts";

const known = new Set(files);
const linksOf = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link]) => link as string);
const idsIn = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string));

/** Every link of every page, each once, with the first page that has it. A link within a page is looked at with its page. */
const links = new Map<string, string>();
const brokenWithin: string[] = [];
for (const page of pages) {
  const html = read(page);
  const ids = idsIn(html);
  for (const link of linksOf(html)) {
    if (!link.startsWith("#")) links.set(link, links.get(link) ?? page);
    else if (link.length > 1 && !ids.has(link.slice(1))) brokenWithin.push(`${page}: ${link}`);
  }
}

it("has pages to check", () => expect(pages.length).toBeGreaterThan(700));

it("leads from every link of every page to a file that exists, and from every fragment to its heading", () => {
  const ours = [...links].filter(([link]) => link.startsWith("/"));
  expect(ours.length).toBeGreaterThan(5000);
  const ids = new Map<string, Set<string>>();
  const broken = ours.filter(([link]) => {
    const target = fileOf(link);
    const fragment = /#(.+)$/.exec(link)?.[1];
    if (!known.has(target)) return true;
    if (!fragment || !target.endsWith(".html")) return false;
    if (!ids.has(target)) ids.set(target, idsIn(read(target)));
    return !ids.get(target)?.has(fragment);
  });
  const said = [...brokenWithin, ...broken.map(([link, page]) => `${page}: ${link}`)];
  expect(said.slice(0, 20)).toEqual([]);
});

it("links to other sites only by https, but for addresses that a publisher gives so", () => {
  const given = [
    "readings",
    "events",
    "laws",
    "commitments",
    "actors",
    "actor-documents",
    "courses",
    "stories",
  ]
    .map((table) => readFileSync(`${dist}/data/latest/${table}.csv`, "utf8"))
    .join("\n");
  const plain = [...links.keys()].filter(
    (link) => link.startsWith("http:") && !link.startsWith("http://localhost"),
  );
  expect(
    plain.filter((link) => !given.includes(link.replaceAll("&amp;", "&").replaceAll("&#39;", "'"))),
  ).toEqual([]);
});

it("has a page in every language for each page in one", () => {
  const english = pages.filter((page) => !/^(fr|es)\//.test(page) && page !== "404.html");
  for (const page of english) {
    expect(known.has(`fr/${page}`), `fr/${page}`).toBe(true);
    expect(known.has(`es/${page}`), `es/${page}`).toBe(true);
  }
  expect(pages.length).toBe(3 * english.length + 1);
});

it("keeps every file under the 25 MB that common hosts take", async () => {
  const { sizeOf } = await import("../../pipelines/lib/files/files.ts");
  const large = files.filter((path) => sizeOf(`${dist}/${path}`) > 25_000_000);
  expect(large).toEqual([]);
});

it("gives every country a title and a preview of its own, with a picture that exists", () => {
  const countries = pages.filter((page) => /countries\/[A-Z]{3}\/index\.html$/.test(page));
  expect(countries.length).toBeGreaterThan(600);
  const seen = new Set<string>();
  for (const page of countries) {
    const html = read(page);
    const meta = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1] ?? "";
    const picture = new URL(meta("og:image")).pathname;
    expect(known.has(fileOf(picture)), picture).toBe(true);
    seen.add([/<title>([^<]+)/.exec(html)?.[1], meta("og:url"), meta("description"), picture].join("|"));
  }
  expect(seen.size).toBe(countries.length);
});
