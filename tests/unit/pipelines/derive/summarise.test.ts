import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../indicators/schema/observation.ts";
import type { Place } from "../../../../indicators/schema/place.ts";
import { choosePeers, newestOf, summariseGroups } from "../../../../pipelines/derive/summarise.ts";

const place = (iso3: string, region: Place["region"], income: Place["income"] = "low"): Place => ({
  iso3,
  iso2: iso3.slice(0, 2),
  name_en: iso3,
  name_fr: iso3,
  name_es: iso3,
  name_local: null,
  aliases: null,
  region,
  income,
  un_member: true,
  part_of: null,
  latitude: null,
  longitude: null,
  citation: "none",
});

const observation = (iso3: string, value: number | null, indicator = "a"): Observation => ({
  indicator,
  iso3,
  year: 2024,
  value,
  low: null,
  high: null,
  score: value,
  status: value === null ? "not-collected" : "reported",
  source: "survey",
  edition: "first",
  note: null,
});

const AFRICA = "sub-saharan-africa";

describe("groups", () => {
  const places = [place("AAA", AFRICA), place("BBB", AFRICA), place("CCC", "south-asia", null)];

  it("take the middle of the values that are there: a missing one is left out, never counted as zero", () => {
    const groups = summariseGroups(
      [observation("AAA", 40), observation("BBB", null), observation("CCC", 80)],
      places,
    );
    const world = groups.find(({ kind }) => kind === "world");
    expect(world).toMatchObject({ places: 2, median: 60, lower: 50, upper: 70, median_score: 60 });
    expect(groups.find(({ name }) => name === AFRICA)).toMatchObject({ places: 1, median: 40 });
  });

  it("are not made of nothing: no value, no group; no income group, no member", () => {
    const groups = summariseGroups([observation("CCC", 80)], places);
    expect(groups.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["region south-asia", "world world"]);
  });
});

describe("peers", () => {
  const places = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"].map((iso3) => place(iso3, AFRICA));
  const figures = new Map(places.map(({ iso3 }, at) => [iso3, 100 * 2 ** at]));

  it("are the five nearest by ratio, nearest first, and never the economy itself", () => {
    const peers = choosePeers([], places, figures, new Map()).filter(({ iso3 }) => iso3 === "CCC");
    expect(peers.map(({ peer }) => peer)).toEqual(["BBB", "DDD", "AAA", "EEE", "FFF"]);
    expect(peers.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(peers[0]?.distance).toBe(1);
  });

  it("stay out where the figure is missing", () => {
    const some = new Map([...figures].filter(([iso3]) => iso3 !== "BBB"));
    expect(choosePeers([], places, some, new Map()).map(({ peer }) => peer)).not.toContain("BBB");
  });

  it("by profile need two thirds of the indicators, and five, in common", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const rows = (iso3: string, count: number, score: number) =>
      ids.map((id, at) => observation(iso3, at < count ? score : null, id));
    const observations = [...rows("AAA", 6, 50), ...rows("BBB", 5, 60), ...rows("CCC", 4, 50)];
    const peers = choosePeers(observations, places, new Map(), new Map()).filter(
      ({ iso3 }) => iso3 === "AAA",
    );
    expect(peers).toEqual([{ iso3: "AAA", rule: "profile", rank: 1, peer: "BBB", distance: 10, shared: 5 }]);
  });
});

it("takes the newest reading that has a value", () => {
  const reading = (year: number, value: number | null) => ({
    ...{ source: "s", measure: "m", iso3: "AAA", text: null, low: null, high: null, se: null },
    ...{ edition: "e", file: "f", key: "k" },
    year,
    value,
  });
  expect(newestOf([reading(2022, 1), reading(2024, null), reading(2023, 2)], "m").get("AAA")).toBe(2);
});
