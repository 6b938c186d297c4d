/** Faults as rows of a table: the first hundred, each with row, column and words. */
import type { ContributionFault } from "../../../indicators/records/contributions/fault.ts";
import { faultInWords } from "./fault-words.ts";
import type { Translate } from "../../i18n/translate.ts";
import { element } from "../../lib/element.client.ts";

const MOST_SHOWN = 100;

export function faultRows(faults: readonly ContributionFault[], t: Translate): HTMLElement[] {
  const rows = faults.slice(0, MOST_SHOWN).map((fault) => {
    const { row, column, words, found, expected } = faultInWords(fault, t);
    const said = element("td", { class: "w" }, words);
    if (expected !== null)
      said.append(
        " ",
        element("span", {}, t("contribute.takes")),
        " ",
        element("code", { lang: "en" }, expected),
      );
    return element(
      "tr",
      { "data-code": fault.code },
      element("th", { scope: "row", class: "num" }, row),
      element("td", {}, column),
      said,
      element("td", { class: "w" }, element("code", {}, found)),
    );
  });
  if (faults.length <= MOST_SHOWN) return rows;
  const more = element(
    "td",
    { colspan: "4" },
    t("contribute.faults.more", { n: faults.length - MOST_SHOWN }),
  );
  return [...rows, element("tr", {}, more)];
}
