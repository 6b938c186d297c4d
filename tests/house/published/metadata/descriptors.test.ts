/** What holds of every descriptor: its shape by a schema of ours in schemas/, and bytes that know no place and no day. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Catalog } from "../../../../indicators/schema/catalog.ts";
import { DESCRIPTORS, descriptorsOf } from "../../../../pipelines/publish/metadata/descriptors.ts";
import { temporaryFolder } from "../../../temporary.ts";

const root = join(import.meta.dirname, "../../../..");
const latest = join(root, "public/data/latest");
const schemas = join(import.meta.dirname, "schemas");
const catalog = Catalog.parse(JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")));
const context = { home: "../../", economies: 3, editions: [] };

/** One change to each that its schema must refuse. */
const SPOILT: Record<string, (text: string) => string> = {
  "datapackage.json": (text) => text.replace('"hash": "sha256:', '"hash": "md5:'),
  "csvw.json": (text) => text.replace('"base": "integer"', '"base": "whole"'),
  "dcat.jsonld": (text) => text.replace('"dcat:downloadURL"', '"dcat:download"'),
  "openapi.json": (text) => text.replace('"in": "path"', '"in": "query"'),
};

describe.each(readdirSync(schemas).map((name) => name.replace(/\.schema\.json$/, "")))("%s", (name) => {
  const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), "utf8")) as object,
  );
  const text = readFileSync(join(latest, name), "utf8");

  it("has the shape that its schema gives it", () => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it("would not have it with one thing changed", () => {
    const spoilt = (SPOILT[name] as (text: string) => string)(text);
    expect(spoilt).not.toBe(text);
    expect(validate(JSON.parse(spoilt))).toBe(false);
  });
});

describe("the descriptors", () => {
  const here = process.cwd();
  afterEach(() => {
    process.chdir(here);
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it("have the same bytes in another folder, on another day, for another address of the site", () => {
    const before = descriptorsOf(catalog, context);
    vi.useFakeTimers({ now: new Date("2031-01-01T00:00:00Z") });
    vi.stubEnv("SITE_URL", "https://elsewhere.example.org/base/");
    vi.stubEnv("TZ", "Pacific/Apia");
    process.chdir(temporaryFolder());
    expect(descriptorsOf(catalog, context)).toEqual(before);
  });

  it("name no host of ours and no path of this machine", () => {
    for (const [name, text] of descriptorsOf(catalog, context)) {
      expect(text, name).not.toContain("localhost");
      expect(text, name).not.toContain(root);
      expect(text, name).not.toMatch(/file:\/\//);
    }
  });

  it("are as many as are listed, with what describes columns, the health of the data and the checksums", () => {
    expect([
      ...descriptorsOf(catalog, context).keys(),
      "described.json",
      "health.json",
      "SHA256SUMS",
    ]).toEqual(DESCRIPTORS.map(({ name }) => name));
  });
});
