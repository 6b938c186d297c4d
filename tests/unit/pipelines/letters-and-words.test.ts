/** Publishers who answer in letters and words: what is no answer stays no value, and a new answer stops the run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import complaintBody from "../../../indicators/capacity/complaint-body.ts";
import competitiveMethods from "../../../indicators/capacity/competitive-methods.ts";
import procurementManagement from "../../../indicators/capacity/procurement-management.ts";
import type { Reading } from "../../../indicators/schema/reading.ts";
import { SOURCES } from "../../../pipelines/lib/source/load-sources.ts";
import { readAliases, readPlaces } from "../../../pipelines/lib/source/places.ts";
import type { FiledDefinition } from "../../../pipelines/lib/source/source.ts";
import openDataIndex from "../../../pipelines/sources/okfn-global-open-data-index/source.ts";
import pefa from "../../../pipelines/sources/pefa/source.ts";
import pefaLater from "../../../pipelines/sources/pefa-later-assessments/source.ts";
import { derive } from "../../../pipelines/derive/derive.ts";
import { indexReadings } from "../../../pipelines/derive/reading-index.ts";
import { heldBy, readFiles } from "../../../pipelines/ingest/read-source.ts";

const places = readPlaces("seeds/places.csv");

describe("an answer that the adapter does not know", () => {
  it.each([
    [pefa as FiledDefinition, "NR", "E", /assessments_1730149268\.csv row 3, "PI-24\.4"\n {2}found "E"/],
    [
      openDataIndex as FiledDefinition,
      "Unsure",
      "Maybe",
      /godi_procurement\.csv row 3, "machinereadable"\n {2}found "Maybe"/,
    ],
  ])("stops the run, with its row and column: $id", async (source, known, unknown, message) => {
    const [key, { name }] = Object.entries(source.files)[0] as [string, { name: string }];
    const folder = join(SOURCES, source.id);
    const text = readFileSync(join(folder, "sample", name), "utf8").replace(`,${known},`, `,${unknown},`);
    const reading = readFiles(source, { [key]: Buffer.from(text) }, places, readAliases(folder));
    await expect(reading).rejects.toThrow(message);
  });
});

describe("PEFA's letters, as held", () => {
  const [first = [], later = []] = [pefa, pefaLater].map(
    (source) => heldBy(source as FiledDefinition, "data/readings") as Reading[],
  );
  const readings = [...first, ...later];
  const { observations } = derive(
    [competitiveMethods, complaintBody, procurementManagement],
    indexReadings(readings),
    places,
  );
  const cell = (indicator: string, iso3: string, year: number) =>
    observations.find((row) => row.indicator === indicator && row.iso3 === iso3 && row.year === year);

  it("leave a cell empty where PEFA had too little information (D*), and say so; no D is made of it", () => {
    expect(cell("competitive-methods", "NPL", 2024)).toMatchObject({
      value: null,
      score: null,
      status: "not-published",
      note: 'the source writes "D*" instead of an answer',
    });
    expect(cell("complaint-body", "NPL", 2024)).toMatchObject({ value: 3, status: "reported" });
    const starred = readings.filter(({ measure, text }) => measure === "PI-24.2" && text === "D*");
    expect(starred.length).toBe(12);
    for (const { iso3, year } of starred) expect(cell("competitive-methods", iso3, year)?.value).toBeNull();
  });

  it("are not applicable where PEFA says so (NA)", () => {
    expect(cell("complaint-body", "NCL", 2019)?.status).toBe("not-applicable");
  });

  it("come from either file by the same table: no assessment is in both, and dimensions give the letter alike", () => {
    const held = new Set(first.map(({ iso3, year }) => `${iso3} ${year}`));
    expect(later.filter(({ iso3, year }) => held.has(`${iso3} ${year}`))).toEqual([]);
    const table = new Map(letterBySum(first));
    expect(table.size).toBeGreaterThan(8);
    const whole = letterBySum(later);
    expect(whole).toHaveLength(18);
    expect(whole).toEqual(whole.map(([sum]) => [sum, table.get(sum)]));
    expect(cell("procurement-management", "FJI", 2020)?.value).toBe(3);
    expect(cell("procurement-management", "FJI", 2025)).toMatchObject({
      value: 1,
      source: "pefa-later-assessments",
    });
  });

  it("keep the assessments of one country apart by year", () => {
    expect(cell("procurement-management", "KEN", 2019)?.value).toBe(3.5);
    expect(cell("procurement-management", "KEN", 2023)?.value).toBe(1.5);
    expect(cell("procurement-management", "KEN", 2021)?.status).toBe("not-collected");
  });
});

/** Of every assessment with four graded dimensions: the sum of their worth, D* as D, and the letter of PI-24. */
function letterBySum(readings: readonly Reading[]): [sum: number, letter: string][] {
  const worth: Record<string, number> = { A: 4, B: 3, C: 2, D: 1, "D*": 1 };
  const assessments = Map.groupBy(readings, ({ iso3, year }) => `${iso3} ${year}`);
  return [...assessments.values()].flatMap((rows) => {
    const letterOf = (name: string) => rows.find(({ measure }) => measure === name)?.text ?? "";
    const dimensions = [1, 2, 3, 4].map((at) => worth[letterOf(`PI-24.${at}`)]);
    if (dimensions.includes(undefined)) return [];
    return [[dimensions.reduce<number>((sum, each) => sum + (each as number), 0), letterOf("PI-24")]];
  });
}
