import { expect, it } from "vitest";
import type { ErratumRow } from "../../../../indicators/schema/edition.ts";
import { errataSpans } from "../../../../site/data/errata-spans.ts";

const erratum = (year: number, over: Partial<ErratumRow> = {}): ErratumRow => ({
  ...{
    indicator: "law",
    iso3: "MEX",
    year,
    old_value: 0,
    new_value: null,
    reason: "A revision",
    date: "2026-12-01",
  },
  ...over,
});
const told = (errata: ErratumRow[]) =>
  errataSpans(errata).map(({ iso3, from, to }) => `${iso3} ${from}-${to}`);

it("tells years that follow each other with the same mistake as one", () => {
  expect(told([erratum(2002), erratum(2003), erratum(2004)])).toEqual(["MEX 2002-2004"]);
});

it("tells apart a gap, another economy, another value, another reason", () => {
  expect(
    told([
      erratum(2002),
      erratum(2004),
      erratum(2005, { new_value: 1 }),
      erratum(2006, { reason: "Another" }),
      erratum(2007, { iso3: "UKR" }),
    ]),
  ).toEqual(["MEX 2002-2002", "MEX 2004-2004", "MEX 2005-2005", "MEX 2006-2006", "UKR 2007-2007"]);
});

it("keeps every year", () => {
  const errata = [2000, 2001, 2003, 2004, 2009].map((year) => erratum(year));
  expect(errataSpans(errata).reduce((n, { from, to }) => n + to - from + 1, 0)).toBe(errata.length);
});
