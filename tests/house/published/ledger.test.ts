/** The ledger of steps as published: dates that hold, and no fact of an economy and a year beside its contrary. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../indicators/define/load.ts";
import { TOLERANCE, yearOf } from "../../../indicators/define/testimony.ts";
import type { StepRow, StepWitnessRow } from "../../../indicators/records/stories/rows.ts";
import { STEPS } from "../../../indicators/records/stories/steps.ts";
import { StepDocument } from "../../../indicators/records/stories/documents.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import { askNatively } from "../../../pipelines/lib/tables/parquet.ts";
import { headerOf, parseCsv } from "../../../pipelines/lib/tables/csv.ts";
import { seedRows } from "../../../pipelines/lib/tables/tables.ts";

const rowsOf = async <Row>(table: string, where = "true") =>
  (await askNatively(`select * from 'public/data/latest/${table}.parquet' where ${where}`)) as Row[];
const definitions = await loadIndicators();
const stating = definitions.filter(({ states }) => states);
const dated = definitions.filter(({ witnesses }) => witnesses);
const ids = [...stating, ...dated].map(({ id }) => `'${id}'`).join(", ");
const [observations, steps, witnesses] = await Promise.all([
  rowsOf<Observation>("observations", `indicator in (${ids})`),
  rowsOf<StepRow>("steps"),
  rowsOf<StepWitnessRow>("step-witnesses"),
]);
const cells = new Map(observations.map((row) => [`${row.indicator} ${row.iso3} ${row.year}`, row]));
const seriesOf = new Map(STEPS.map(({ id, series }) => [id, series]));
const stepIn = (step: string, iso3: string) => steps.find((row) => row.step === step && row.iso3 === iso3);

describe("the date of a step", () => {
  it.each([
    ["right-to-information-law", "MEX", 2002],
    ["right-to-information-law", "UKR", 1992],
    ["right-to-information-law", "DNK", 1970],
    ["right-to-information-law", "KOR", 1996],
    ["right-to-information-law", "SRB", 2003],
    ["e-procurement-portal", "JPN", 2001],
    ["e-procurement-portal", "DNK", 2003],
    ["e-procurement-portal", "POL", 2005],
    ["e-procurement-portal", "PRT", 2008],
    ["ocds-publication", "ITA", 2021],
  ] as const)("%s of %s is %i, by the earliest document", (step, iso3, year) => {
    expect(yearOf(stepIn(step, iso3)?.date ?? "")).toBe(year);
  });

  it("stands beside both documents where they contradict each other, with the years between without a value", () => {
    const doubted = steps.filter(({ latest }) => latest !== null);
    expect(doubted.length).toBeGreaterThan(60);
    for (const { step, iso3, date, latest } of doubted) {
      const said = witnesses.filter((row) => row.step === step && row.iso3 === iso3 && row.says === "taken");
      expect(
        said.map((row) => row.date),
        `${step} ${iso3}`,
      ).toEqual(expect.arrayContaining([date, latest]));
      for (let year = Math.max(2000, yearOf(date)); year < Math.min(2022, yearOf(latest as string)); year++)
        expect(cells.get(`${seriesOf.get(step)} ${iso3} ${year}`)?.status, `${step} ${iso3} ${year}`).toBe(
          "contradicted",
        );
    }
  });

  it("is within two years of every other document that dates it, or called contradicted", () => {
    for (const { step, iso3, says, date } of witnesses) {
      const own = stepIn(step, iso3);
      if (says !== "taken" || date === null || own === undefined) continue;
      const isFar = yearOf(date) - yearOf(own.date) > TOLERANCE;
      expect(isFar && own.agreement !== "contradicted", `${step} ${iso3}`).toBe(false);
    }
  });

  it("is no city's, and not that of a list which a document corrects", () => {
    for (const iso3 of ["USA", "ESP", "IDN", "IND", "MWI", "MLT", "BGR"])
      expect(stepIn("ocds-publication", iso3), iso3).toBeUndefined();
    for (const iso3 of ["MWI", "MLT", "BGR"])
      expect(cells.get(`ocds-published ${iso3} 2024`)?.status, iso3).toBe("contradicted");
    for (const year of [2015, 2022, 2023]) expect(cells.get(`uncac-in-force BTN ${year}`)?.value).toBeNull();
  });
});

describe("no fact stands beside its contrary", () => {
  it("an answer that states a step and the step's own year by year", () => {
    let compared = 0;
    for (const { id, states } of stating) {
      if (!states) continue;
      for (const row of observations.filter(({ indicator }) => indicator === id)) {
        const told = cells.get(`${states.step} ${row.iso3} ${row.year}`);
        if (row.value === null || told === undefined || told.value === null) continue;
        const isYes = row.value >= states.from;
        if ((isYes && states.only === "no") || (!isYes && states.stops)) continue;
        compared += 1;
        expect(Number(isYes), `${id} ${row.iso3} ${row.year}`).toBe(told.value);
      }
    }
    expect(compared).toBeGreaterThan(800);
  });

  it("an answer that is told, and a year of its step that documents contradict", () => {
    for (const { id, states } of stating)
      for (const row of observations.filter(({ indicator }) => indicator === id)) {
        if (!states || row.value === null || (row.value >= states.from && states.only === "no")) continue;
        const told = cells.get(`${states.step} ${row.iso3} ${row.year}`);
        expect(told?.status === "contradicted", `${id} ${row.iso3} ${row.year}`).toBe(false);
      }
  });

  it("the date of a step and its years: no yes before it, no no from it on unless it was undone", () => {
    let compared = 0;
    for (const { step, iso3, date, undone, until } of steps) {
      const series = seriesOf.get(step);
      if (!series) continue;
      for (const { year, value } of observations.filter(
        (row) => row.indicator === series && row.iso3 === iso3,
      )) {
        if (value === null || (undone && until === null && yearOf(date) <= year)) continue;
        compared += 1;
        const isTaken = yearOf(date) <= year && (until === null || year < yearOf(until));
        expect(value, `${step} ${iso3} ${year}`).toBe(Number(isTaken));
      }
    }
    expect(compared).toBeGreaterThan(5000);
  });

  it("the timeline and the ledger", async () => {
    const events = await rowsOf<{ iso3: string; type: string; date: string }>("events");
    for (const type of ["right-to-information law", "e-GP launch", "first OCDS publication"]) {
      const step = STEPS.find(({ events: kinds }) => kinds?.taken === type)?.id as string;
      const own = events.filter((row) => row.type === type).map(({ iso3, date }) => `${iso3} ${date}`);
      const dates = steps.filter((row) => row.step === step).map(({ iso3, date }) => `${iso3} ${date}`);
      expect(own.sort()).toEqual(dates.sort());
    }
  });

  it("Jamaica's law, and portals that fell out of a wave, are not called none", () => {
    for (const iso3 of ["JAM", "TLS", "BOL", "GIN"])
      for (const year of [2020, 2022])
        expect(cells.get(`right-to-information-law ${iso3} ${year}`)?.status, iso3).toBe("contradicted");
    for (const iso3 of ["BFA", "GAB", "SEN", "TCD"])
      expect(cells.get(`e-procurement-portal ${iso3} 2025`)?.status, iso3).toBe("contradicted");
  });
});

const REGISTER = join(import.meta.dirname, "../../../../shared/sources/cld-rti-rating/rti_rating.csv");
const isThere = existsSync(REGISTER);
if (!isThere) console.log("skipped: the register of right-to-information laws is not beside the project");

describe.skipIf(!isThere)("beside a register that may only be linked to", () => {
  const text = isThere ? readFileSync(REGISTER, "utf8") : "";
  const register = isThere
    ? parseCsv(text, "rti_rating.csv", headerOf(text)).flatMap(({ cells: row }) =>
        row["rti_law_year"] ? [{ iso3: row["iso3"] as string, year: Number(row["rti_law_year"]) }] : [],
      )
    : [];
  const ownOf = (iso3: string) => stepIn("right-to-information-law", iso3);

  it("at least 95 in 100 of our law years are within one year of its own, or called contradicted", () => {
    const both = register.filter(({ iso3 }) => ownOf(iso3));
    expect(both.length).toBeGreaterThanOrEqual(125);
    const held = both.filter(({ iso3, year }) => {
      const own = ownOf(iso3) as StepRow;
      return Math.abs(yearOf(own.date) - year) <= 1 || own.agreement === "contradicted";
    });
    expect(held.length / both.length).toBeGreaterThanOrEqual(0.95);
  });

  it("we say that it names an earlier date where it does, and nowhere else, and never its year", () => {
    const typed = seedRows(StepDocument, "seeds/steps.csv", "seeds/steps.csv").filter(
      ({ says, source }) => says === "disputed" && source === "cld-rti-rating",
    );
    const since = "right-to-information-since";
    // a place that nobody was asked about is denied by nobody
    const isDenied = (iso3: string) =>
      witnesses.some((row) => row.step === "right-to-information-law" && row.iso3 === iso3) ||
      cells.get(`${since} ${iso3} 2022`)?.value === 0;
    const earlier = register.filter(({ iso3, year }) => {
      const dates = witnesses
        .filter((row) => row.step === "right-to-information-law" && row.iso3 === iso3 && row.date !== null)
        .map(({ date }) => yearOf(date as string));
      if (dates.length > 0) return Math.min(...dates) - year > TOLERANCE;
      return isDenied(iso3) && 2022 + 1 - year > TOLERANCE;
    });
    expect(typed.map(({ iso3 }) => iso3).sort()).toEqual(earlier.map(({ iso3 }) => iso3).sort());
    for (const row of typed) expect([row.date, row.first, row.last]).toEqual([null, null, null]);
  });
});
