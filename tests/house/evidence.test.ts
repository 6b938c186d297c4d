/** From a score to the publisher's address: every shown cell of every country, in the pages as they are built. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../indicators/schema/vocabulary.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { fileOf, pages, read } from "./dist.ts";

const profiles = pages.filter((page) => /^(fr\/|es\/)?countries\/[A-Z]{3}\/index\.html$/.test(page));
const MOST_TAPS = 4;

const unescape = (html: string) =>
  html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : ({ amp: "&", lt: "<", gt: ">", quot: '"' }[name] as string),
  );
const linksOf = (html: string) =>
  [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href]) => unescape(href as string));

/** The parts of a page that stand for one indicator each, by its id. */
function partsOf(html: string, opening: RegExp, closing: string | RegExp): Map<string, string> {
  return new Map(
    [...html.matchAll(opening)].map((match) => [
      match[1] as string,
      html.slice(match.index).split(closing, 1)[0] as string,
    ]),
  );
}
const rowsOf = (html: string) =>
  new Map([
    ...partsOf(html, /<tr data-indicator="([^"]+)"/g, /(?!^)<tr[\s>]|<\/table>/),
    ...partsOf(html, /<li data-indicator="([^"]+)"/g, /(?!^)<li[\s>]|<\/ul>/),
  ]);

/** What is said of several empty cells stands once, before their names: it belongs to each of them. */
function entriesIn(html: string): Map<string, string> {
  const entries = partsOf(html, /<article class="ev" id="([^"]+)"/g, "</article>");
  for (const [group] of html.matchAll(/<div class="ev same">.*?<\/article><\/div><\/div>/gs)) {
    const shared = group.slice(0, group.indexOf('<div class="evs">'));
    for (const [id, own] of partsOf(group, /<article class="ev" id="([^"]+)"/g, "</article>"))
      entries.set(id, shared + own);
  }
  return entries;
}
const opened = new Map<string, Map<string, string>>();
function entriesOf(page: string): Map<string, string> {
  const found = opened.get(page) ?? entriesIn(read(page));
  opened.set(page, found);
  return found;
}
const entryAt = (address: string) =>
  entriesOf(fileOf(address)).get(address.split("#")[1] as string) as string;

const listed = new Map<string, Map<string, string>>();
/** What the list at the end of the page says of the files and sources that an entry links to. */
function namedBy(entry: string, page: string): string {
  const list =
    listed.get(page) ?? partsOf(read(page), /<div class="ev" id="((?:file|source)-[^"]+)"/g, "</div>");
  listed.set(page, list);
  return linksOf(entry)
    .filter((link) => link.startsWith("#"))
    .map((link) => list.get(link.slice(1)) ?? "")
    .join("");
}

const addresses = async () =>
  new Set(
    (
      await askNatively(
        `select url from 'public/data/latest/files.parquet' union select url from 'public/data/latest/sources.parquet'`,
      )
    ).map(({ url }) => url),
  );

it("leads from every score to the publisher's address in four taps at most, whole countries in every language", async () => {
  const published = await addresses();
  const far: string[] = [];
  let cells = 0;
  for (const page of profiles) {
    const indicators = entriesOf(page.replace("index.html", "evidence/index.html"));
    expect(indicators.size, page).toBeGreaterThan(25);
    const rows = rowsOf(read(page));
    for (const id of indicators.keys()) {
      cells += 1;
      const taps = tapsFrom(page, id, rows.get(id), published);
      if (taps > MOST_TAPS) far.push(`${page} ${id}: ${taps}`);
    }
  }
  expect(far.slice(0, 10)).toEqual([]);
  expect(cells).toBeGreaterThan(40_000);
});

/** Taps from the map: to the country, to the evidence of the cell, to its file in the list, to the publisher. */
function tapsFrom(page: string, id: string, row: string | undefined, published: Set<unknown>): number {
  const evidence = `/${page.replace("index.html", "evidence/")}#${id}`;
  // the questions of a list that was not put to the economy are told in one sentence, with the link below the tables
  const isLinked =
    row === undefined
      ? read(page).includes(`href="${evidence.split("#")[0]}"`)
      : linksOf(row).includes(evidence);
  if (!isLinked) return Infinity;
  const entry = entryAt(evidence);
  if (linksOf(entry).some((link) => published.has(link))) return 3;
  return linksOf(namedBy(entry, fileOf(evidence))).some((link) => published.has(link)) ? 4 : Infinity;
}

interface Fact {
  indicator: string;
  iso3: string;
  year: number;
  reading: string | null;
  file: string | null;
  name: string;
  url: string;
  sha256: string;
  retrieved: string;
  measure: string;
  value: number | null;
  text: string | null;
  key: string;
  key_columns: string;
  licence: string;
}

const latest = (table: string) => `'public/data/latest/${table}.parquet'`;

/** What an evidence page must hold of cells picked by their hash: the newest value of each, or the newest reason. */
const sampled = async () =>
  (await askNatively(`
    with newest as (
      select indicator, iso3, arg_max(year, (value is not null, year)) as year
      from ${latest("observations")} group by all
    ), picked as (select * from newest order by hash(indicator || iso3) limit 400)
    select picked.indicator, picked.iso3, picked.year, p.reading, p.file, f.name, f.url, f.sha256,
      f.retrieved::varchar as retrieved, f.key_columns, r.measure, r.value, r.text, r.key, s.licence
    from picked
    left join ${latest("provenance")} p on (p.indicator, p.iso3, p.year) = (picked.indicator, picked.iso3, picked.year)
    left join ${latest("files")} f on (f.source, f.file) = (p.source, p.file)
    left join ${latest("readings")} r on r.reading = p.reading
    left join ${latest("sources")} s on s.source = p.source`)) as unknown as Fact[];

describe.each(LANGUAGES)("400 cells picked at random, in %s", (language) => {
  const at = (iso3: string) =>
    `${language === "en" ? "" : `${language}/`}countries/${iso3}/evidence/index.html`;

  it("hold the reading, its row and its file as the Parquet files do", async () => {
    const facts = (await sampled()).filter(({ iso3 }) => pages.includes(at(iso3)));
    expect(facts.length).toBeGreaterThan(300);
    expect(facts.filter(({ reading }) => reading !== null).length).toBeGreaterThan(100);
    for (const fact of facts) {
      const own = entriesOf(at(fact.iso3)).get(fact.indicator) ?? "";
      const [entry, named] = [unescape(own), unescape(namedBy(own, at(fact.iso3)))];
      const where = `${at(fact.iso3)}#${fact.indicator}`;
      if (fact.file === null) {
        expect(entry, where).not.toContain("<dl");
        continue;
      }
      for (const part of [fact.name, fact.url, fact.sha256, fact.licence])
        expect(named, where).toContain(part);
      expect(entry, where).toContain(fact.name);
      if (fact.reading === null) continue;
      expect(entry, where).toContain(fact.reading);
      expect(entry, where).toContain(fact.measure);
      const value = fact.value ?? fact.text;
      if (value !== null) expect(entry, where).toContain(`>${value}<`);
      const columns = fact.key_columns.split("|");
      const cells = columns.length === 1 ? [fact.key] : fact.key.split("|");
      expect(entry, where).toContain(columns.map((column, n) => `${column} = ${cells[n]}`).join(", "));
    }
  });
});
