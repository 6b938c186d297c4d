/** What pages tell search engines of their data: true to the catalogue, small, and whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import Ajv from "ajv";
import { expect, it } from "vitest";
import { Catalog } from "../../indicators/schema/catalog.ts";
import { LANGUAGES } from "../../indicators/schema/vocabulary.ts";
import { dist, fileOf, files, pages, read } from "./dist.ts";

interface Told {
  "@id": string;
  name: string;
  inLanguage: string;
  isBasedOn: { publisher: { name: string }; license?: string; url: string }[];
  license: string[];
  isPartOf?: { "@id": string };
  temporalCoverage: string;
  spatialCoverage: { name: string; identifier?: string };
  variableMeasured: unknown[];
  distribution: { contentUrl: string; contentSize: string; encodingFormat: string; sha256: string }[];
}

const catalog = Catalog.parse(JSON.parse(readFileSync(join(dist, "data/latest/catalog.json"), "utf8")));
const fits = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, "dataset.schema.json"), "utf8")) as object,
);
const blocks = (page: string) =>
  [...read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text]) => text as string,
  );
const told = new Map(pages.flatMap((page) => blocks(page).map((text) => [page, JSON.parse(text) as Told])));

it("is told once on the data page and on every page of an indicator and of a country, and nowhere else", () => {
  const telling = pages.filter((page) =>
    /^(?:fr\/|es\/)?(?:data\/|(?:indicators|countries)\/[^/]+\/)index\.html$/.test(page),
  );
  expect(telling.length).toBeGreaterThan(LANGUAGES.length * (1 + catalog.indicators.length));
  expect([...told.keys()].sort()).toEqual(telling.sort());
  for (const page of telling) expect(blocks(page).length, page).toBe(1);
});

it("has the shape that its schema gives it, and would not have it without a licence or with a size of another form", () => {
  for (const [page, each] of told)
    expect(fits(each), `${page} ${JSON.stringify(fits.errors?.slice(0, 2))}`).toBe(true);
  const whole = told.get("data/index.html") as Told;
  const { license: _license, ...unlicensed } = whole;
  expect(fits(unlicensed)).toBe(false);
  expect(fits({ ...whole, distribution: [{ ...whole.distribution[0], sha256: "0" }] })).toBe(false);
});

it("names files that are there, with the size and the checksum of the catalogue", () => {
  const known = new Map(catalog.files.map((file) => [file.path, file]));
  for (const [page, { distribution }] of told) {
    for (const { contentUrl, contentSize, sha256 } of distribution) {
      const path = fileOf(new URL(contentUrl).pathname);
      expect(files, page).toContain(path);
      const file = known.get(path.replace("data/latest/", ""));
      expect([contentSize, sha256], page).toEqual([`${file?.bytes} B`, file?.sha256]);
    }
  }
});

it("tells a country's and an indicator's own files, and of what they are a part", () => {
  const kenya = told.get("fr/countries/KEN/index.html") as Told;
  const of = (prefix: string) =>
    catalog.files.filter(({ table }) => table === prefix).map(({ sha256 }) => sha256);
  expect(kenya.distribution.map(({ sha256 }) => sha256)).toEqual(of("countries/KEN"));
  expect(kenya.spatialCoverage.identifier).toBe("KEN");
  expect(kenya.inLanguage).toBe("fr");
  expect(kenya.isPartOf?.["@id"]).toBe((told.get("fr/data/index.html") as Told)["@id"]);
  for (const { id, title, sources, firstYear, lastYear } of catalog.indicators) {
    const each = told.get(`es/indicators/${id}/index.html`) as Told;
    expect(each.distribution.map(({ sha256 }) => sha256)).toEqual(of(`indicators/${id}`));
    expect(each.name).toBe(title.es);
    expect(each.temporalCoverage).toBe(`${firstYear}/${lastYear}`);
    expect(each.isBasedOn.map(({ url }) => url)).toEqual(
      sources.map((source) => catalog.sources.find((known) => known.id === source)?.url),
    );
  }
});

it("names every source with a value, its publisher and its licence, on the data page", () => {
  const whole = told.get("data/index.html") as Told;
  for (const { publisher, url, licence } of catalog.sources.filter(({ readings }) => readings > 0)) {
    expect(whole.isBasedOn.map((each) => [each.url, each.publisher.name])).toContainEqual([url, publisher]);
    if (licence.url) expect(whole.license).toContain(licence.url);
  }
  expect(whole.variableMeasured).toEqual(catalog.indicators.map(({ title }) => title.en));
});

it("weighs no more than 4 kB on any page, compressed, and 8 kB where all tables are listed", () => {
  for (const page of told.keys()) {
    const weight = brotliCompressSync(blocks(page)[0] as string).length;
    expect(weight, page).toBeLessThanOrEqual(/(^|\/)data\/index/.test(page) ? 8000 : 4000);
  }
});
