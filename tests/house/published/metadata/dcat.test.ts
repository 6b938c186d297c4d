import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { Catalog } from "../../../../indicators/schema/catalog.ts";
import { TABLES } from "../../../../indicators/tables.ts";
import { dcatOf, PREFIXES } from "../../../../pipelines/publish/metadata/dcat.ts";
import { toJsonLd, toTurtle } from "../../../../pipelines/publish/metadata/rdf.ts";

const root = join(import.meta.dirname, "../../../..");
const latest = join(root, "public/data/latest");
const HOME = "https://monitor.example.org/";
const FOLDER = `${HOME}data/latest/`;
const DCAT = "http://www.w3.org/ns/dcat#";
const catalog = Catalog.parse(JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")));
const turtle = readFileSync(join(latest, "dcat.ttl"), "utf8");
const withEditions = toTurtle(
  dcatOf(catalog, {
    home: "../../",
    economies: 3,
    editions: [
      { id: "2026.1", date: "2026-11-24", path: "../editions/2026.1/" },
      { id: "2024.1", date: "2024-12-31", path: "../editions/2024.1/" },
    ],
  }),
  PREFIXES,
);

const parse = (text: string, file = "dcat.ttl") => new Parser({ baseIRI: FOLDER + file }).parse(text);
const lineOf = ({ subject, predicate, object }: ReturnType<typeof parse>[number]) =>
  [
    ...[subject.value, predicate.value, object.value],
    ...("datatype" in object ? [object.language || object.datatype.value] : []),
  ].join(" ");
const saidOf = (text: string, predicate: string) =>
  parse(text)
    .filter((quad) => quad.predicate.value === predicate)
    .map(({ object }) => object.value);

describe("dcat.ttl and dcat.jsonld", () => {
  it("say the same, statement for statement", async () => {
    const document = JSON.parse(readFileSync(join(latest, "dcat.jsonld"), "utf8")) as object;
    const quads = await jsonld.toRDF(document, {
      base: `${FOLDER}dcat.jsonld`,
      format: "application/n-quads",
    });
    const lines = parse(turtle).map(lineOf).sort();
    expect(parse(quads).map(lineOf).sort()).toEqual(lines);
    expect(lines.length).toBeGreaterThan(300);
  });

  it("name each table as a dataset, and each of its files with size and checksum", () => {
    const datasets = saidOf(turtle, `${DCAT}dataset`);
    for (const table of Object.keys(TABLES)) expect(datasets).toContain(`${FOLDER}#${table}`);
    expect(datasets).toContain(`${FOLDER}#index`);
    const files = catalog.files.filter(({ table }) => !table.includes("/"));
    const isOurs = (address: string) => address.startsWith(FOLDER);
    expect(saidOf(turtle, `${DCAT}downloadURL`).filter(isOurs).sort()).toEqual(
      files.map(({ path }) => FOLDER + path).sort(),
    );
    expect(saidOf(turtle, `${DCAT}byteSize`).map(Number).sort()).toEqual(
      files.map(({ bytes }) => bytes).sort(),
    );
    expect(saidOf(turtle, "http://spdx.org/rdf/terms#checksumValue").sort()).toEqual(
      files.map((file) => file.sha256).sort(),
    );
  });

  it("lead to pages and files of ours that are there", () => {
    const ours = new Set(
      parse(turtle)
        .map(({ object }) => object)
        .filter(({ termType, value }) => termType === "NamedNode" && value.startsWith(HOME))
        .map(({ value }) => value),
    );
    const addresses = [...ours]
      .filter((address) => !address.includes("#"))
      .map((address) => address.slice(HOME.length));
    expect(addresses).toContain("data/");
    for (const address of addresses) {
      const path = address === "" || address.endsWith("/") ? `${address}index.html` : address;
      expect(existsSync(join(root, "dist", path)), address).toBe(true);
    }
  });

  it("name the publisher and the licence of every source", () => {
    const store = new Store(parse(turtle));
    const valueOf = (thing: string, predicate: string) =>
      store.getObjects(thing, predicate, null).map(({ value }) => value)[0] ?? "";
    for (const { id, publisher, authors, licence } of catalog.sources) {
      const source = `${FOLDER}#source-${id}`;
      const by = valueOf(source, "http://purl.org/dc/terms/publisher");
      // a list that nobody else has put together is ours
      const name = authors?.length === 0 ? "The Procurement Reform Monitor" : publisher;
      expect({ id, name: valueOf(by, "http://xmlns.com/foaf/0.1/name") }).toEqual({ id, name });
      const rights = valueOf(source, "http://purl.org/dc/terms/rights");
      expect(valueOf(rights, "http://www.w3.org/2000/01/rdf-schema#label"), id).toContain(licence.name);
    }
  });

  it("put editions in a series by date, each pointing at the one before", () => {
    expect(saidOf(withEditions, `${DCAT}inSeries`)).toEqual([`${FOLDER}#editions`, `${FOLDER}#editions`]);
    expect(saidOf(withEditions, `${DCAT}prev`)).toEqual([`${FOLDER}#edition-2024.1`]);
    expect(saidOf(withEditions, `${DCAT}last`)).toEqual([`${FOLDER}#edition-2026.1`]);
    expect(saidOf(withEditions, `${DCAT}downloadURL`)).toContain(`${HOME}data/editions/2024.1/catalog.json`);
  });
});

it("keeps quotes, line ends, backslashes and odd addresses whole in both forms", async () => {
  const words = 'He said "no" \\ and\nleft\r';
  const things = [
    { id: "./#a b", a: "dcat:Dataset", says: { "dct:title": { text: words, language: "en" } } },
  ];
  const inTurtle = parse(toTurtle(things, PREFIXES)).map(lineOf).sort();
  expect(inTurtle).toContain(`${FOLDER}#a%20b http://purl.org/dc/terms/title ${words} en`);
  const document = toJsonLd(things, PREFIXES);
  const quads = await jsonld.toRDF(document, { base: FOLDER, format: "application/n-quads" });
  expect(parse(quads).map(lineOf).sort()).toEqual(inTurtle);
});

const SHAPES = join(root, "../shared/oracles/dcat-ap/releases/3.0.1/shacl/dcat-ap-SHACL.ttl");

/** The shapes of DCAT-AP 3.0.1, where they lie beside the project. */
describe.skipIf(!existsSync(SHAPES))("DCAT-AP 3.0.1", () => {
  const faultsIn = async (text: string) => {
    const shapes = new Store(parse(readFileSync(SHAPES, "utf8")));
    const report = await new SHACLValidator(shapes).validate(new Store(parse(text)));
    return report.results.map(
      (each) =>
        `${each.focusNode?.value ?? ""} ${each.path?.value ?? ""} ${each.message.map(({ value }) => value).join(" ")}`,
    );
  };

  it.each([
    ["as published", turtle],
    ["with editions", withEditions],
  ])("finds nothing wrong: %s", async (_name, text) => expect(await faultsIn(text)).toEqual([]));

  it.each([
    ["a dataset without a title", /dct:title "[^"]*: places"@en ?;/, "", "title"],
    ["a size in words", /dcat:byteSize "\d+"\^\^xsd:nonNegativeInteger/, 'dcat:byteSize "large"', "byteSize"],
    ["a licence that is none", / a dct:LicenseDocument/g, " a dct:Standard", "license"],
    [
      "two publishers",
      "dct:publisher <./#publisher>",
      "dct:publisher <./#publisher>, <./#contact>",
      "publisher",
    ],
  ])("finds %s", async (_name, from, to, what) => {
    expect((await faultsIn(turtle.replace(from, to))).join("\n")).toContain(what);
  });
});
