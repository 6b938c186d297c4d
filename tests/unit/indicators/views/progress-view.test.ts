import { describe, expect, it } from "vitest";
import {
  readProgress,
  usualSpan,
  writeProgress,
  type Offered,
  type ProgressView,
} from "../../../../indicators/views/progress-view.ts";
import { INCOME_GROUPS, REGIONS } from "../../../../indicators/schema/vocabulary.ts";

const offered: Offered = {
  years: Array.from({ length: 25 }, (_, at) => 2000 + at),
  regions: REGIONS,
  incomes: INCOME_GROUPS,
  economies: new Set(["KEN", "UGA", "TZA"]),
};
const read = (search: string) => readProgress(search, offered);

describe("a view of progress", () => {
  it.each<ProgressView>([
    { from: 2014, to: 2024 },
    { from: 2004, to: 2024 },
    { from: 2014, to: 2019 },
    { from: 2000, to: 2001, region: "south-asia", income: "low" },
    { from: 2009, to: 2024, countries: ["KEN", "UGA"], label: "Phase 2: roads & bridges, 50 %" },
    { from: 2014, to: 2024, economy: "TZA", ranges: "off" },
    { from: 2014, to: 2024, edition: "2026.2" },
  ])("comes back from its address as it went: %o", (view) => {
    expect(read(writeProgress(view, offered))).toEqual({ view, invalidParams: [] });
  });

  it("always says both years in its address, and nothing else that nobody chose", () => {
    expect(writeProgress({ ...usualSpan(offered) }, offered)).toBe("?from=2014&to=2024");
    expect(writeProgress({ from: 2004, to: 2024, countries: [] }, offered)).toBe("?from=2004&to=2024");
  });

  it("names what it cannot read, and shows the rest", () => {
    const { view, invalidParams } = read(
      "?from=1066&to=soon&region=atlantis&income=rich&economy=ZZZ&ranges=on",
    );
    expect(view).toEqual({ from: 2014, to: 2024 });
    expect(invalidParams.map(({ name }) => name).sort()).toEqual([
      "economy",
      "from",
      "income",
      "ranges",
      "region",
      "to",
    ]);
  });

  it("keeps the economies of a list that it knows, once each, and names the others", () => {
    const { view, invalidParams } = read("?countries=ken.ZZZ.UGA.KEN..XX");
    expect(view.countries).toEqual(["KEN", "UGA"]);
    expect(invalidParams).toEqual([{ name: "countries", value: "ZZZ.XX" }]);
    expect(read("?countries=ZZZ").view.countries).toBeUndefined();
    expect(read("?countries=ZZZ").invalidParams).toEqual([{ name: "countries", value: "ZZZ" }]);
  });

  it("never runs backwards: a first year at or after the second is named, and ten years before it shown", () => {
    expect(read("?from=2020&to=2012")).toEqual({
      view: { from: 2002, to: 2012 },
      invalidParams: [{ name: "from", value: "2020" }],
    });
    expect(read("?to=2005").view).toEqual({ from: 2000, to: 2005 });
    expect(read("?to=2000").invalidParams).toEqual([{ name: "to", value: "2000" }]);
  });

  it("refuses a year that only looks like one", () => {
    for (const year of ["2014.0", "02014", "2e3", " 2014x"])
      expect(read(`?from=${encodeURIComponent(year)}`).invalidParams).toHaveLength(1);
  });

  it("starts from the page's own first year where the address names none", () => {
    const own = readProgress("?region=south-asia", offered, { from: 2004, to: 2024 });
    expect(own.view).toEqual({ from: 2004, to: 2024, region: "south-asia" });
  });

  it("takes eighty characters of a label and no more", () => {
    expect(read(`?label=${"a".repeat(200)}`).view.label).toHaveLength(80);
  });
});
