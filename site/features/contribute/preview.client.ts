/** Records as they would look: a table, the economies on a map, a line on the profile. All that was typed stays text. */
import type { ContributionRecord } from "../../../indicators/records/contributions/check-table.ts";
import type { Kind } from "../../../indicators/records/contributions/kinds.ts";
import type { Translate } from "../../i18n/translate.ts";
import { element } from "../../lib/element.client.ts";

const MOST_ROWS = 20;
const MOST_PROFILES = 6;

export function drawTable(records: readonly ContributionRecord[]): HTMLElement {
  const columns = Object.keys(records[0] ?? {});
  const head = element("tr", {}, ...columns.map((name) => element("th", { scope: "col" }, name)));
  const body = records
    .slice(0, MOST_ROWS)
    .map((record) =>
      element("tr", {}, ...columns.map((name) => element("td", { class: "w" }, String(record[name] ?? "")))),
    );
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
}

/** Marks the economies of the records on the map that stands in the page. */
export function drawMap(
  map: HTMLElement,
  records: readonly ContributionRecord[],
  economies: Record<string, string>,
  t: Translate,
): void {
  const counts = Map.groupBy(records, ({ iso3 }) => String(iso3));
  for (const link of map.querySelectorAll<SVGAElement>("a[data-iso3]")) {
    const iso3 = link.dataset.iso3 ?? "";
    const n = counts.get(iso3)?.length ?? 0;
    for (const shape of link.querySelectorAll("path, circle"))
      shape.setAttribute("class", n > 0 ? "c4" : "nd");
    const title = link.querySelector("title");
    if (title) title.textContent = `${economies[iso3] ?? iso3}: ${t("contribute.rows.n", { n })}`;
  }
}

/** The first economies, each with its records as its profile would list them. */
export function drawProfiles(
  kind: Kind,
  records: readonly ContributionRecord[],
  economies: Record<string, string>,
  t: Translate,
): HTMLElement[] {
  const groups = [...Map.groupBy(records, ({ iso3 }) => (iso3 === null ? "" : String(iso3)))];
  const shown = groups
    .slice(0, MOST_PROFILES)
    .map(([iso3, own]) =>
      element(
        "section",
        { "data-profile": iso3 },
        element("h4", {}, economies[iso3] ?? t("contribute.anywhere")),
        element("ul", { class: "papers" }, ...own.slice(0, 5).map((record) => lineOf(kind, record))),
      ),
    );
  const more = groups.length - shown.length;
  return more > 0
    ? [...shown, element("p", { class: "quiet" }, t("contribute.economies.more", { n: more }))]
    : shown;
}

/** What a profile says first of a record, and what beneath it. */
const LINES: Record<Kind, { first: readonly string[]; beneath: readonly string[] }> = {
  actors: { first: ["name"], beneath: ["actor_type", "role"] },
  stories: { first: ["title"], beneath: ["year", "summary"] },
  events: { first: ["type"], beneath: ["date", "what"] },
  laws: { first: ["law"], beneath: ["enacted", "in_force"] },
  readings: { first: ["measure"], beneath: ["value", "year", "text"] },
};

function lineOf(kind: Kind, record: ContributionRecord): HTMLElement {
  const said = (names: readonly string[]) =>
    names.flatMap((name) => (record[name] == null ? [] : [String(record[name])])).join(" · ");
  const { first, beneath } = LINES[kind];
  const line = element("li", {}, said(first), element("small", {}, said(beneath)));
  const { document, document_url: address } = record;
  if (document != null)
    line.append(
      element(
        "small",
        {},
        typeof address === "string"
          ? element("a", { href: address, rel: "nofollow noopener" }, String(document))
          : String(document),
      ),
    );
  return line;
}
