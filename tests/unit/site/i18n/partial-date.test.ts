import { expect, it } from "vitest";
import { formatPartialDate } from "../../../../site/i18n/partial-date.ts";

it.each([
  ["2014", "2014", "2014", "2014"],
  ["2012-04", "April 2012", "avril 2012", "abril de 2012"],
  ["2003-12-09", "9 December 2003", "9 décembre 2003", "9 de diciembre de 2003"],
])("says no more of %s than is known", (date, en, fr, es) => {
  expect([
    formatPartialDate(date, "en"),
    formatPartialDate(date, "fr"),
    formatPartialDate(date, "es"),
  ]).toEqual([...[en, fr, es]]);
});
