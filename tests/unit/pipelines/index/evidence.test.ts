import { describe, expect, it } from "vitest";
import type { Definition } from "../../../../indicators/define/define-indicator.ts";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import { products } from "../../../../indicators/reform-index/members.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import { evidenceOf } from "../../../../pipelines/index/evidence.ts";
import { valuesOf } from "../../../../pipelines/index/values.ts";

const definitions: Definition[] = await loadIndicators();
const place = (iso3: string, part_of: string | null = null) => ({ iso3, part_of }) as Place;
const seen = (indicator: string, iso3: string, year: number, value: number | null, half?: number) =>
  ({
    indicator,
    iso3,
    year,
    value,
    low: half === undefined ? null : (value ?? 0) - half,
    high: half === undefined ? null : (value ?? 0) + half,
  }) as Observation;

const stateOf = (observations: Observation[], year = 2026) =>
  evidenceOf(products.state, definitions, valuesOf(observations), [place("KEN"), place("ABW", "NLD")], year);

describe("the evidence of State", () => {
  it("is the newest value within the indicator's own shelf life, and its year", () => {
    const rows = [2022, 2023, 2024].map((year) => seen("merit-appointments", "KEN", year, year - 2000));
    const found = stateOf(rows);
    expect(found.columns["merit-appointments"]).toEqual([24]);
    expect(found.years["merit-appointments"]).toEqual([2024]);
    expect(found.ages["merit-appointments"]).toEqual([2]);
  });

  it("is nothing once the value is older than that, and never a zero", () => {
    expect(stateOf([seen("merit-appointments", "KEN", 2022, 1)]).columns["merit-appointments"]).toEqual([
      null,
    ]);
    expect(
      stateOf([seen("procurement-legal-index", "KEN", 2019, 9)]).columns["procurement-legal-index"],
    ).toEqual([9]);
    expect(
      stateOf([seen("procurement-legal-index", "KEN", 2017, 9)]).columns["procurement-legal-index"],
    ).toEqual([null]);
  });

  it("is not the future: a value of a year still to come does not count", () => {
    expect(stateOf([seen("merit-appointments", "KEN", 2027, 1)]).columns["merit-appointments"]).toEqual([
      null,
    ]);
  });

  it("passes over an empty answer to the last one that is there", () => {
    const found = stateOf([
      seen("merit-appointments", "KEN", 2023, 2),
      seen("merit-appointments", "KEN", 2024, null),
    ]);
    expect(found.columns["merit-appointments"]).toEqual([2]);
  });

  it("carries no value into a year that documents contradict, nor past it", () => {
    const doubted = {
      ...seen("merit-appointments", "KEN", 2025, null),
      status: "contradicted",
    } as Observation;
    const found = stateOf([seen("merit-appointments", "KEN", 2024, 2), doubted]);
    expect(found.columns["merit-appointments"]).toEqual([null]);
  });

  it("counts economies on their own, not parts of others", () => {
    expect(stateOf([]).units).toEqual(["KEN"]);
  });

  it("has the published standard error again from its likely range: 1.64 of them on either side", () => {
    const found = stateOf([seen("government-effectiveness", "KEN", 2024, 0.5, 1.64 * 0.2)]);
    expect(found.errors["government-effectiveness"]?.[0]).toBeCloseTo(0.2, 12);
    expect("merit-appointments" in found.errors).toBe(false);
  });
});

describe("the evidence of Track", () => {
  const trackOf = (observations: Observation[]) =>
    evidenceOf(products.track, definitions, valuesOf(observations), [place("KEN"), place("UGA")], 2026);
  const everyYear = (last: number) =>
    Object.values(products.track.pillars)
      .flat()
      .flatMap(({ indicator }) =>
        Array.from({ length: last - 1999 }, (_, at) => seen(indicator, "KEN", 2000 + at, at % 2)),
      );

  it("has a row for each economy in each year, year by year", () => {
    const { units, times } = trackOf(everyYear(2003));
    expect(units.slice(0, 4)).toEqual(["KEN", "UGA", "KEN", "UGA"]);
    expect(times.slice(0, 4)).toEqual(["2000", "2000", "2001", "2001"]);
  });

  it("ends in the newest year in which most members have a value of that year or of the one before", () => {
    const last = (...more: Observation[]) => trackOf([...everyYear(2020), ...more]).times.at(-1);
    expect(last()).toBe("2020");
    expect(last(seen("online-services", "KEN", 2021, 1))).toBe("2021");
    expect(last(seen("online-services", "KEN", 2024, 1))).toBe("2020");
  });

  it("carries a value on for three years and no longer", () => {
    const rows = [...everyYear(2010).filter(({ indicator }) => indicator !== "online-services")];
    const values = [seen("online-services", "KEN", 2003, 0.5), seen("online-services", "KEN", 2008, 0.6)];
    const found = trackOf([...rows, ...values]);
    const of = (cells: (number | null)[] | undefined) =>
      cells?.filter((_, row) => found.units[row] === "KEN");
    expect(of(found.columns["online-services"])?.slice(2, 9)).toEqual([null, 0.5, 0.5, 0.5, 0.5, null, 0.6]);
    expect(of(found.ages["online-services"])?.slice(2, 9)).toEqual([null, 0, 1, 2, 3, null, 0]);
  });

  it("tells the usual yearly change of what is measured, and none of facts", () => {
    const moving = Array.from({ length: 120 }, (_, at) => [
      seen("merit-appointments", `E${at}`, 2010, 0),
      seen("merit-appointments", `E${at}`, 2011, at % 2 ? 0.3 : -0.3),
    ]).flat();
    const { yearly } = trackOf([...everyYear(2012), ...moving]);
    expect(yearly["merit-appointments"]).toBeGreaterThan(0.3);
    expect("portal-live" in yearly).toBe(false);
    expect("right-to-information-since" in yearly).toBe(false);
  });

  it("gives an economy no member that it has in too few of the years: its coming and going would move the score", () => {
    const found = trackOf([
      ...everyYear(2020),
      ...Array.from({ length: 6 }, (_, at) => seen("merit-appointments", "UGA", 2003 + at, 1)),
      ...Array.from({ length: 18 }, (_, at) => seen("impartial-administration", "UGA", 2003 + at, 1)),
    ]);
    const uganda = (id: string) => found.columns[id]?.filter((_, row) => found.units[row] === "UGA");
    expect(uganda("merit-appointments")?.every((value) => value === null)).toBe(true);
    expect(uganda("impartial-administration")?.filter((value) => value !== null)).toHaveLength(18);
  });

  it("does not carry a no that the list cannot follow to its end", () => {
    const rows = everyYear(2020).filter(({ indicator }) => indicator !== "uncac-in-force");
    const joined = Array.from({ length: 21 }, (_, at) =>
      seen("uncac-in-force", "KEN", 2000 + at, at < 10 ? 0 : 1),
    );
    const unknown = Array.from({ length: 14 }, (_, at) => seen("uncac-in-force", "UGA", 2000 + at, 0));
    const found = trackOf([...rows, ...joined, ...unknown]);
    const of = (iso3: string) =>
      found.columns["uncac-in-force"]?.filter((_, row) => found.units[row] === iso3);
    expect(of("KEN")?.slice(8, 12)).toEqual([0, 0, 1, 1]);
    expect(of("UGA")?.slice(14, 18)).toEqual([null, null, null, null]);
  });
});

describe("stand-ins for errors", () => {
  const jumping = (indicator: string, size: number, half?: number) =>
    Array.from({ length: 200 }, (_, at) => [
      seen(indicator, `E${at}`, 2010, 0, half),
      seen(indicator, `E${at}`, 2011, at % 2 ? size : -size, half),
    ]).flat();

  it("are the difference of neighbours over √2, as much larger as the published error of a member is", () => {
    const found = stateOf([
      ...jumping("government-effectiveness", 0.2 * Math.SQRT2, 1.64 * 0.6),
      ...jumping("e-participation", 0.1 * Math.SQRT2),
    ]);
    // published 0.6 against 0.2 of the same: three times as large
    expect(found.standIns["e-participation"]).toBeCloseTo(3 * 0.1, 9);
    expect("government-effectiveness" in found.standIns).toBe(false);
  });

  it("are wider for members that share a source within a pillar", () => {
    const alone = stateOf([...jumping("merit-appointments", Math.SQRT2)]).standIns["merit-appointments"];
    const two = stateOf([
      ...jumping("merit-appointments", Math.SQRT2),
      ...jumping("impartial-administration", Math.SQRT2),
    ]).standIns["merit-appointments"];
    expect((two as number) / (alone as number)).toBeCloseTo(Math.sqrt(1.5), 9);
  });

  it("are none for facts, for answers in words and for what was asked once", () => {
    const found = stateOf([...jumping("gpa-party", 1), seen("public-contracts-law", "KEN", 2025, 50)]);
    expect(found.standIns).toEqual({});
  });
});
