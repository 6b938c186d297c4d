import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publisherNames } from "../../../indicators/schema/source.ts";
import { LANGUAGES } from "../../../indicators/schema/vocabulary.ts";
import { loadSources, SOURCES } from "../../../pipelines/lib/source/load-sources.ts";
import { readAliases, readPlaces } from "../../../pipelines/lib/source/places.ts";
import type { FiledDefinition } from "../../../pipelines/lib/source/source.ts";
import { rowsToCsv } from "../../../pipelines/lib/tables/tables.ts";
import { lastDayOf } from "../../../pipelines/derive/vintage.ts";
import { readFiles, shapeOf } from "../../../pipelines/ingest/read-source.ts";

const sources = await loadSources();
const places = readPlaces("seeds/places.csv");

it("has sources to test, one a folder", () => {
  expect(sources.length).toBeGreaterThanOrEqual(9);
  expect(sources.map(({ id }) => id)).toEqual(readdirSync(SOURCES).sort());
});

describe.each(sources)("$id", (source) => {
  const folder = join(SOURCES, source.id);

  it("turns its sample into the rows expected, and nothing is left over; a link-only source has none", async () => {
    if (source.holds === "nothing") {
      expect([source.licence.tier, Object.keys(source.measures), readdirSync(folder)]).toEqual([
        "link-only",
        [],
        ["source.ts"],
      ]);
      for (const language of LANGUAGES) expect(source.withheld?.[language].length).toBeGreaterThan(20);
      return;
    }
    const sample = sampleOf(source, folder);
    const { rows } = await readFiles(withoutCounts(source), sample, places, readAliases(folder));
    expect(rowsToCsv(shapeOf(source), rows)).toBe(readFileSync(join(folder, "expected.csv"), "utf8"));
  });

  it("dates each edition that it reads, the newest among them", () => {
    const dates = Object.values(source.editions);
    expect(dates.length).toBeGreaterThan(0);
    expect(
      dates
        .map((date) => lastDayOf(date))
        .sort()
        .at(-1),
    ).toBe(lastDayOf(source.published));
  });

  it("credits names, and never what describes them", () => {
    for (const name of publisherNames(source))
      expect(name).not.toMatch(/assembled|put together|coded by|documents|since \d{4}|;/i);
  });

  it("states its licence, in words in every language", () => {
    expect(source.licence.name.length).toBeGreaterThan(3);
    for (const language of LANGUAGES) expect(source.licence.asks[language].length).toBeGreaterThan(10);
  });

  it("describes what it measures: a range for each number", () => {
    expect(Object.keys(source.measures).length > 0).toBe(source.holds === "readings");
    for (const [name, { unit, range }] of Object.entries(source.measures)) {
      expect({ name, ok: unit === "text" || (range !== undefined && range[0] < range[1]) }).toEqual({
        name,
        ok: true,
      });
    }
  });

  it("gives a reason for every spelling of its own, and passes over no economy that it could name", () => {
    for (const { spelling, iso3, why } of readAliases(folder)) {
      expect({ spelling, hasReason: why.length > 4 }).toEqual({ spelling, hasReason: true });
      if (iso3 === null)
        expect(
          places.some((place) => place.iso3 === spelling),
          spelling,
        ).toBe(false);
      else expect(places.map((place) => place.iso3)).toContain(iso3);
    }
  });

  it("has no spelling twice", () => {
    const spellings = readAliases(folder).map(({ spelling }) => spelling);
    expect(spellings).toEqual([...new Set(spellings)]);
  });
});

/** A sample is small: the counts expected of the whole file do not hold for it. */
const ANY = [0, Infinity] as const;
const withoutCounts = (source: FiledDefinition): FiledDefinition =>
  source.holds === "readings"
    ? { ...source, expect: { readings: ANY, places: ANY } }
    : { ...source, expect: { records: ANY, places: ANY } };

/** A file that the publisher packs stands unpacked among the samples, where a reviewer can read it. */
function sampleOf({ files }: FiledDefinition, folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([key, { name }]) => {
      const path = [name, name.replace(/\.gz$/, "")]
        .map((each) => join(folder, "sample", each))
        .find((each) => existsSync(each));
      if (path === undefined)
        throw new Error(`${folder}/sample/${name} is missing: a source brings a sample of each file`);
      return [key, readFileSync(path)];
    }),
  );
}
