import { expect, it } from "vitest";
import { byKind, chosen, ENOUGH, kindOf, typical } from "./chosen-pages.ts";
import { pages } from "./dist.ts";

it("knows the kind of every page, so that none is left out of the checks of every kind", () => {
  expect(pages.length).toBeGreaterThan(700);
  expect(pages.filter((file) => kindOf(file.replace(/^(fr|es)\//, "")) === undefined)).toEqual([]);
});

it("chooses of every kind eight pages or all there are, the typical ones among them", () => {
  for (const [kind, files] of byKind) {
    const own = chosen.filter((each) => each.kind === kind).map(({ file }) => file);
    expect(own.length, kind).toBeGreaterThanOrEqual(Math.min(ENOUGH, files.length));
    expect(own.length, kind).toBeGreaterThan(0);
    expect(own).toEqual(
      expect.arrayContaining(typical.filter((each) => each.kind === kind).map(({ file }) => file)),
    );
  }
});

it("has the extremes among those of economies and of indicators", () => {
  const files = new Set(chosen.map(({ file }) => file));
  for (const iso3 of ["TUV", "VCT"]) expect(files, iso3).toContain(`countries/${iso3}/index.html`);
});
