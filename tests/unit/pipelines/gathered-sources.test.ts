/**
 * The sources of the second gathering against their files, beside the project: three hundred facts drawn at random, by a
 * reader that shares nothing with ours. `SEED=7 npx vitest run --project unit gathered-sources` draws others.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const BESIDE = join(import.meta.dirname, "../../../../shared/sources");
const isThere = existsSync(join(BESIDE, "pefa-later-assessments"));
if (!isThere) console.log("skipped: the publishers' files are not beside the project (../shared/sources)");

const SEED = Number(process.env["SEED"] ?? 2026);
const IN_ALL = 300;

type Cells = Record<string, string>;

/** By source: its files, and how the key and the column of a held reading name a cell of one of them. */
const LAYOUT: Record<
  string,
  Record<string, { path: string; key: string[]; column: (measure: string) => string }>
> = {
  "un-uncac-later-parties": {
    parties: {
      path: "uncac_parties_after_2014_additions.csv",
      key: ["iso3"],
      column: (measure) => ({ document: "source", document_url: "url" })[measure] ?? measure,
    },
  },
  "ogp-membership-updates": {
    events: {
      path: "ogp_membership_events.csv",
      key: ["iso3", "event"],
      column: (measure) =>
        measure.endsWith("document") ? "url" : measure.endsWith("without a date") ? "evidence" : "date",
    },
  },
  "pefa-later-assessments": {
    assessments: { path: "pefa_later_assessments.csv", key: ["iso3", "Year"], column: (measure) => measure },
  },
  "openownership-bo-registers": {
    registers: {
      path: "oo_disclosure_regimes_2023.csv",
      key: ["iso3", "notion_id"],
      column: (measure) =>
        ([
          [/_stage$/, "implementation_stage"],
          [/_launch$/, "launch_date"],
          [/_scope$/, "scope"],
          [/_access$/, "who_can_access"],
          [/_threshold$/, "threshold"],
          [/_url$/, "register_url"],
        ].find(([ending]) => (ending as RegExp).test(measure))?.[1] as string | undefined) ?? "register_name",
    },
    countries: {
      path: "oo_countries.csv",
      key: ["country"],
      column: (measure) => (measure === "ogp" ? "ogp_membership_and_nap_cycle" : measure),
    },
  },
  "vdem-v16-corruption-bounds": {
    v16: {
      path: "vdem_v16_corruption_bounds_1990-2023.csv.gz",
      key: ["iso3", "year"],
      column: (measure) => measure,
    },
  },
  "ted-award-outcomes": {
    awards: {
      path: "outputs/quality/winners_csv_years.csv",
      key: ["year", "country"],
      column: (measure) => measure,
    },
    calls: {
      path: "outputs/quality/call_to_award_lag.csv",
      key: ["source", "year", "country"],
      column: (measure) => measure,
    },
    notices: {
      path: "outputs/quality/subset-coverage_country_year-can.csv",
      key: ["year", "country"],
      column: (measure) => measure,
    },
  },
  "oecd-procurement-size": {
    size: {
      path: "subset-oecd-gov-pproc-2025.csv",
      key: ["REF_AREA", "UNIT_MEASURE", "TIME_PERIOD"],
      column: () => "OBS_VALUE",
    },
  },
};
const LAWS = "procurement-laws-additions";

describe.skipIf(!isThere)("three hundred facts of the sources gathered in December 2026", () => {
  const held = Object.keys(LAYOUT).flatMap((id) =>
    tableIn(readFileSync(`data/readings/${id}.csv`, "utf8")).filter(
      ({ value, text }) => value !== "" || text !== "",
    ),
  );
  const laws = tableIn(readFileSync(`data/readings/${LAWS}.csv`, "utf8"));

  it("equal their files, bounds included, and every source is among them", () => {
    const drawn = drawnFrom(held, IN_ALL - laws.length);
    expect(new Set(drawn.map(({ source }) => source)).size).toBe(Object.keys(LAYOUT).length);
    expect(drawn.map((fact) => [fact, cellsOf(fact)])).toEqual(drawn.map((fact) => [fact, saidBy(fact)]));
    expect(drawn.length + laws.length).toBe(IN_ALL);
  });

  it("name every law with its dates and its document as the file does", () => {
    const rows = rowsOf(LAWS, "procurement_laws_additions.csv");
    expect(
      laws
        .map(({ iso3, law, enacted, in_force, document, document_url }) => [
          iso3,
          law,
          enacted,
          in_force,
          document,
          document_url,
        ])
        .sort(),
    ).toEqual(
      rows
        .map(({ iso3, law, enacted, in_force, source, url }) => [iso3, law, enacted, in_force, source, url])
        .sort(),
    );
  });
});

/** Every source a few, the rest by lot. */
function drawnFrom(facts: readonly Cells[], n: number): Cells[] {
  const lots = facts
    .map((fact, at) => ({ fact, lot: hashOf(`${SEED} ${at} ${fact["key"]} ${fact["measure"]}`) }))
    .sort((a, b) => a.lot - b.lot);
  const few = Object.keys(LAYOUT).flatMap((id) =>
    lots.filter(({ fact }) => fact["source"] === id).slice(0, 12),
  );
  const others = lots.filter((lot) => !few.includes(lot));
  return [...few, ...others].slice(0, n).map(({ fact }) => fact);
}

function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return hash;
}

const cellsOf = ({ value, text, low, high }: Cells) => [value || text, low, high];

function saidBy({ source = "", file = "", key, measure = "" }: Cells): (string | undefined)[] {
  const { path, key: names, column } = LAYOUT[source]?.[file] as (typeof LAYOUT)[string][string];
  const found = rowsOf(source, path).filter((row) => names.map((name) => row[name]).join("|") === key);
  const [row = {}] = found.length === 1 ? found : [];
  const name = column(measure);
  const plain = (cell: string | undefined) =>
    cell !== undefined && /^\d+\.\d+$/.test(cell) ? String(Number(cell)) : cell;
  const bounds = [row[`${name}_codelow`] ?? "", row[`${name}_codehigh`] ?? ""];
  return [plain(row[name]), ...bounds.map(plain)];
}

const opened = new Map<string, Cells[]>();

function rowsOf(source: string, path: string): Cells[] {
  const known = opened.get(path);
  if (known) return known;
  const bytes = readFileSync(join(BESIDE, source, path));
  const rows = tableIn((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
  opened.set(path, rows);
  return rows;
}

/** Letter by letter, quotes and line ends within them included. */
function tableIn(text: string): Cells[] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  const add = (letter: string) => {
    const row = rows.at(-1) as string[];
    row[row.length - 1] += letter;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === '"' && isQuoted && text[at + 1] === '"') add(text[++at] as string);
    else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) add(letter);
    else if (letter === ",") rows.at(-1)?.push("");
    else if (letter === "\n") rows.push([""]);
    else if (letter !== "\r") add(letter);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}
