import { describe, expect, it } from "vitest";
import type { MapIndicator } from "../../../../../site/features/map/map-data.build.ts";
import type { Slice } from "../../../../../site/features/map/map-slice.ts";
import { drawMap, type MapContext } from "../../../../../site/features/map/draw.ts";
import { ageView, valueView } from "../../../../../site/features/map/view-of-slice.ts";
import { translator } from "../../../../../site/i18n/t.ts";

const words = (en: string) => ({ en, fr: `${en} (fr)`, es: `${en} (es)` });
const indicator = {
  id: "example",
  pillar: "law",
  unit: { name: words("%"), digits: 0 },
  direction: "higher-is-better",
  goalposts: { low: 0, high: 100 },
  blank: { status: "not-collected", because: words("Not asked") },
  sources: ["one"],
  shelfLife: { years: 3 },
  title: "An <example>",
  asks: "How much?",
  credit: "A publisher, A title (2024), CC BY 4.0",
  publishers: "A publisher",
} as unknown as MapIndicator;
const slice: Slice = {
  years: [2018, 2024],
  places: {
    AAA: { status: "rr", value: [30, 90] },
    BBB: { status: "rp", value: [10, null] },
    CCC: { status: "tt", value: [null, null] },
    DDD: { status: "CC", value: [null, null] },
  },
};
const economies = ["AAA", "BBB", "CCC", "DDD"].map((iso3) => ({
  ...{ iso3, name: `Name & ${iso3}`, href: `/countries/${iso3}/` },
  isSmall: iso3 === "CCC",
}));
const context: MapContext = { economies, dataYear: 2025, pages: "/indicators/", files: "/files/" };
const t = translator("en");
const newest = drawMap(valueView(indicator, slice, 2024), context, t);

describe("drawMap", () => {
  it("leads to the file and the page of the indicator that is shown", () => {
    const { text } = newest.drawings.links;
    expect([...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      "#map-table",
      "/files/example.csv",
      "/indicators/example/",
      "#cite",
    ]);
  });

  it("counts in the legend what the map shows, classes first, then the absences that there are", () => {
    const { text } = newest.drawings.legend;
    const rows = [...text.matchAll(/data-mark="(\w+)".*?<b>(\d+)<\/b>/g)].map(
      ([, mark, n]) => `${mark} ${n}`,
    );
    expect(rows).toEqual(["c5 1", "c4 0", "c3 0", "c2 0", "c1 0", "nd 1", "ns 1", "na 1"]);
    expect(newest.places.map(({ mark }) => mark)).toEqual(["c5", "nd", "na", "ns"]);
    expect(text.match(/class="abs"/g)).toHaveLength(1);
  });

  it("presses the class that is isolated, and no other", () => {
    const { drawings } = drawMap({ ...valueView(indicator, slice, 2024), only: "c5" }, context, t);
    expect(drawings.legend.text.match(/aria-pressed="true" data-mark="\w+"/g)).toEqual([
      'aria-pressed="true" data-mark="c5"',
    ]);
  });

  it("says the same of an economy on the map, in the table, in the list of small places and in its tip", () => {
    const [first, , third] = newest.places;
    expect(first?.says).toBe("90%, 2024");
    expect(newest.drawings.rows.text).toContain(
      '<tr data-iso3="AAA"><th scope="row"><a href="/countries/AAA/">Name &amp; AAA</a></th><td class="num">90%</td><td class="num">2024</td><td>1 year</td></tr>',
    );
    expect(newest.tipOf("AAA")).toEqual({
      name: "Name & AAA",
      value: "90%",
      year: "2024",
      trend: "30% in 2018",
    });
    expect(newest.drawings.small.text).toContain(`<span class="sr">: ${third?.says}</span>`);
    expect(newest.drawings.small.text.match(/<li>/g)).toHaveLength(1);
  });

  it("gives the reason of each absence by its code: counted with a state, the indicator's own, none published", () => {
    const says = (iso3: string) => newest.places.find((place) => place.iso3 === iso3)?.says;
    expect(says("CCC")).toBe(t("absence.counted"));
    expect(says("DDD")).toBe("Not asked");
    expect(says("BBB")).toBe(t("absence.not-published", { year: 2024 }));
    const french = drawMap(valueView(indicator, slice, 2024), context, translator("fr"));
    expect(french.places[3]?.says).toBe("Not asked (fr)");
  });

  it("paints ages of the newest values, and counts those that are stale", () => {
    const aged = drawMap(ageView(indicator, slice, context.dataYear), context, t);
    expect(aged.places.map(({ mark }) => mark)).toEqual(["a2", "a5", "na", "ns"]);
    expect(aged.stale).toMatchObject({ stale: 1, of: 2 });
    expect(newest.stale).toBeNull();
    expect(aged.tipOf("BBB")).toMatchObject({ year: "2018" });
  });

  it("counts ages as of a year, of the values up to one: a link to ages stays as it was", () => {
    const later: Slice = {
      years: [...slice.years, 2030],
      places: Object.fromEntries(
        Object.entries(slice.places).map(([iso3, place]) => [
          iso3,
          { ...place, status: `${place.status}r`, value: [...place.value, 50] },
        ]),
      ),
    };
    const then = drawMap(ageView(indicator, slice, context.dataYear), context, t);
    const now = drawMap(ageView(indicator, later, context.dataYear, 2024), context, t);
    expect(now.places.map(({ mark }) => mark)).toEqual(then.places.map(({ mark }) => mark));
    expect(now.words).toEqual(then.words);
    expect(now.drawings.rows.text).toBe(then.drawings.rows.text);
  });

  it("escapes what it writes, and gives no tip of what it does not draw", () => {
    expect(newest.drawings.small.text).not.toContain("Name & ");
    expect(newest.words.title).toBe("An <example>");
    expect(newest.tipOf("ZZZ")).toBeUndefined();
  });
});
