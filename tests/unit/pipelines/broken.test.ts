/**
 * What publishers send when something went wrong, one folder a case: the file as it came, and what we say about it.
 * A case without a fault.txt is a file in which nothing is wrong.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../pipelines/lib/faults/fault.ts";
import { readPlaces, type Alias } from "../../../pipelines/lib/source/places.ts";
import { read, type ReadResult } from "../../../pipelines/ingest/read-readings.ts";
import { surveyIn } from "../../survey.ts";

const FOLDER = join(import.meta.dirname, "broken");
const cases = readdirSync(FOLDER);
const places = readPlaces("seeds/places.csv");
const aliases: Alias[] = [{ spelling: "Republic of Kenya", iso3: "KEN", why: "long form" }];

it("has cases to walk", () => {
  expect(cases.length).toBeGreaterThan(30);
});

describe.each(cases)("%s", (name) => {
  const folder = join(FOLDER, name);
  const saidPath = join(folder, "fault.txt");
  const said = existsSync(saidPath) ? readFileSync(saidPath, "utf8") : "nothing\n";

  it("is told in words, or read whole", async () => {
    const result = await readCase(folder);
    expect(`${result instanceof Fault ? result.message : "nothing"}\n`).toBe(said);
    if (!(result instanceof Fault))
      expect(result.readings.map(({ value, text }) => value ?? text)).toEqual(WHOLE);
  });

  it("says for each fault where, what was found, what was expected and what to do", async () => {
    const result = await readCase(folder);
    for (const report of result instanceof Fault ? result.reports : []) {
      for (const part of [report.where, report.found, report.expected, report.do]) expect(part).not.toBe("");
      expect(report.where).toMatch(/^(survey\/|pipelines\/sources\/survey)/);
    }
  });
});

const WHOLE = ["good", "fair", "good", 61.5, 70, 83.25];

async function readCase(folder: string): Promise<ReadResult | Fault> {
  const file = readdirSync(folder).find((each) => each.startsWith("survey.")) as string;
  const bytes = { answers: readFileSync(join(folder, file)) };
  return read(surveyIn(file), bytes, places, aliases).catch((thrown: unknown) => {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  });
}
