import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dist, fileOf, files, pages, read } from "./dist.ts";

const known = new Set(files);
const ids = new Map<string, Set<string>>();
const idsOf = (path: string) => {
  const found =
    ids.get(path) ?? new Set([...read(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string));
  ids.set(path, found);
  return found;
};
const linksOf = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link]) => link as string);
const isOurs = (link: string) => link.startsWith("/") || link.startsWith("#");

it("has pages to check", () => expect(pages.length).toBeGreaterThan(700));

it("leads from every link of every page to a file that exists, and from every fragment to its heading", () => {
  const broken = new Set<string>();
  for (const page of pages) {
    for (const link of linksOf(read(page)).filter(isOurs)) {
      const target = link.startsWith("#") ? page : fileOf(link);
      const fragment = /#(.+)$/.exec(link)?.[1];
      if (!known.has(target)) broken.add(`${page}: ${link}`);
      else if (fragment && target.endsWith(".html") && !idsOf(target).has(fragment))
        broken.add(`${page}: ${link}`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
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
  const plain = new Set(
    pages.flatMap((page) =>
      linksOf(read(page)).filter((link) => /^http:/.test(link) && !link.startsWith("http://localhost")),
    ),
  );
  expect(
    [...plain].filter((link) => !given.includes(link.replaceAll("&amp;", "&").replaceAll("&#39;", "'"))),
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
