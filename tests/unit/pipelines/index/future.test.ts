import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../../indicators/define/load.ts";
import { state } from "../../../../indicators/reform-index/state.ts";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import { futureRows } from "../../../../pipelines/index/future.ts";
import { valuesOf } from "../../../../pipelines/index/values.ts";
import { futureCheck, LEAST_SCORED } from "../../../../pipelines/publish/checks/future-check.ts";
import { refuseFailures } from "../../../../pipelines/publish/checks/checks.ts";

const definitions = await loadIndicators();
const members = Object.values(state.pillars).flat();
const world = (size: number) =>
  Array.from({ length: size }, (_, at) => ({ iso3: `E${100 + at}`, part_of: null }) as unknown as Place);

/** Every member has its best value, of a year; so many of the economies have one that is a year older. */
function held(places: readonly Place[], year: number, olderEconomies: number) {
  const rows = members.flatMap(({ indicator }) =>
    places.map(({ iso3 }, at) => {
      const { goalposts } = definitions.find(({ id }) => id === indicator) as (typeof definitions)[number];
      return {
        ...{ indicator, iso3, year: at < olderEconomies ? year - 1 : year },
        ...{ value: goalposts.high, low: null, high: null },
      } as Observation;
    }),
  );
  return valuesOf(rows);
}

describe("the years ahead on the data of today", () => {
  const places = world(3);
  const rows = futureRows(definitions, held(places, 2024, 1), places, 2026);

  it("begin with the year of the data and go five years on", () => {
    expect(rows.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    expect(rows[0]).toMatchObject({ scored: 3, law: 3, expired: null, lost: null });
  });

  it("tell who falls out in which year, and which members had grown too old for all", () => {
    const first = rows.find(({ lost }) => lost !== null);
    expect(first?.lost).toBe("E100");
    const next = rows[rows.indexOf(first as (typeof rows)[number]) + 1];
    expect(next?.lost).toBe("E101|E102");
    expect(next?.expired?.split("|")).toContain("merit-appointments");
    expect(next?.scored).toBe(0);
  });
});

describe("the check of the next year", () => {
  const rowsOf = (scored: number) => {
    const places = world(scored);
    return futureRows(definitions, held(places, 2026, 0), places, 2026);
  };
  const placesOfTheWorld = world(200);

  it(`passes where ${LEAST_SCORED} economies would be scored`, () => {
    const check = futureCheck(rowsOf(LEAST_SCORED), placesOfTheWorld);
    expect(check).toEqual({ id: "next-year-scored", checked: LEAST_SCORED, failed: 0, first: null });
  });

  it("stops the run below, and says which year, who and what to do", () => {
    const values = held(placesOfTheWorld, 2022, 60);
    const check = futureCheck(futureRows(definitions, values, placesOfTheWorld, 2026), placesOfTheWorld);
    expect(check.failed).toBeGreaterThan(0);
    expect(() => refuseFailures([check])).toThrow(/in 2027 only \d+ economies .*expire.*fall out/s);
    expect(() => refuseFailures([check])).toThrow(/npm run refresh/);
  });

  it("asks nothing of a project that holds a part of the world, or no index", () => {
    expect(futureCheck(rowsOf(20), world(20)).failed).toBe(0);
    expect(futureCheck([], placesOfTheWorld).failed).toBe(0);
  });
});
