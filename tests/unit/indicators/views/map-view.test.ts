import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readView, writeView } from "../../../../indicators/views/map-view.ts";

const given = readFileSync(join(import.meta.dirname, "view-links.txt"), "utf8")
  .split("\n")
  .filter(Boolean);

it("has links to keep", () => expect(given.length).toBeGreaterThan(0));

it.each(given)("%s still leads where it led", (link) => {
  const { view, invalidParams } = readView(link);
  expect(invalidParams).toEqual([]);
  expect(writeView(view)).toBe(link.replace("paint=age", "paint=age&asof=2026")); // the year of that edition's data
});

describe("readView", () => {
  it("ignores names it does not know", () => {
    expect(readView("?utm_source=mail&indicator=gpa-party")).toEqual({
      view: { indicator: "gpa-party" },
      invalidParams: [],
    });
  });

  it("names what it cannot read, and reads the rest", () => {
    expect(readView("?indicator=GPA%20Party&year=soon&paint=red&only=c9&x=1")).toEqual({
      view: {},
      invalidParams: [
        { name: "indicator", value: "GPA Party" },
        { name: "year", value: "soon" },
        { name: "paint", value: "red" },
        { name: "only", value: "c9" },
      ],
    });
    expect(readView("?indicator=gpa-party&year=3000").view).toEqual({ indicator: "gpa-party" });
  });

  it("takes markup in an address for what it is: unreadable", () => {
    expect(readView("?indicator=<script>").invalidParams).toEqual([{ name: "indicator", value: "<script>" }]);
  });
});

describe("writeView", () => {
  it("writes nothing for the defaults", () => expect(writeView({})).toBe(""));
  it("writes the reader's choices in one fixed order", () => {
    expect(writeView({ only: "a5", paint: "age", year: 2010, indicator: "gpa-party" })).toBe(
      "?indicator=gpa-party&year=2010&paint=age&only=a5",
    );
  });
});
