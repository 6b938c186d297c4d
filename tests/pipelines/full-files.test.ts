/** The publishers' whole files, where they lie beside the project: what is committed is what they say. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { askNatively } from "../../pipelines/lib/parquet.ts";
import { loadSources, SOURCES } from "../../pipelines/lib/load-sources.ts";
import { readAliases, readPlaces } from "../../pipelines/lib/places.ts";
import { rowsToCsv } from "../../pipelines/lib/tables.ts";
import { readFiles, shapeOf } from "../../pipelines/stages/hold.ts";

const BESIDE = join(import.meta.dirname, "../../../shared/sources");
const isThere = existsSync(BESIDE);
if (!isThere) console.log("skipped: the publishers' files are not beside the project (../shared/sources)");

const sources = (await loadSources()).filter((source) => source.holds !== "nothing");
const places = readPlaces("seeds/places.csv");

describe.skipIf(!isThere).each(sources)("$id", (source) => {
  it("gives the committed rows, byte for byte", async () => {
    const bytes = Object.fromEntries(
      Object.entries(source.files).map(([key, { folder = source.id, name }]) => [
        key,
        readFileSync(join(BESIDE, folder, name)),
      ]),
    );
    const { rows } = await readFiles(source, bytes, places, readAliases(join(SOURCES, source.id)));
    const committed = readFileSync(`data/readings/${source.id}.csv`, "utf8");
    expect(rowsToCsv(shapeOf(source), rows) === committed).toBe(true);
  });
});

/**
 * The same facts by another road: DuckDB reads the publisher's file and our readings, with none of our code between,
 * and cells drawn at random must agree. `SEED=7 npx vitest run tests/pipelines/full-files.test.ts` draws others.
 */
const SEED = Number(process.env["SEED"] ?? 2026);

const ROADS = [
  {
    source: "vdem",
    file: "subset-vdem-v15-1995-2024.csv",
    place: "country_text_id",
    year: "year",
    edition: "v15",
  },
  { source: "worldbank-wdi", file: "subset-wdi-1990-2024.csv", place: "country_code", year: "year" },
  { source: "worldbank-gtmi", file: "gtmi_index_2020_2022_2025.csv", place: "iso3", year: "year" },
  { source: "worldbank-gtmi", file: "gtmi_ims_adoption_2025.csv", place: "iso3", year: "year" },
  {
    source: "worldbank-contracting-with-government",
    file: "cwg_2020.csv",
    place: "country_code",
    year: "2019",
  },
  {
    source: "worldbank-bready-2025",
    file: "subset-b-ready-2025-public-procurement.csv",
    place: "Economy Code",
    year: "2025",
  },
];

describe.skipIf(!isThere)("a hundred facts picked at random", () => {
  it("stand in data/readings as in the publishers' files", async () => {
    const compared: { file: string; ours: unknown; theirs: unknown }[] = [];
    for (const road of ROADS) compared.push(...(await twentyOf(road)));
    expect(compared.length).toBeGreaterThanOrEqual(100);
    for (const each of compared) expect({ ...each, ours: each.theirs }).toEqual(each);
  });

  it("stand there with their standard errors, for the World Governance Indicators", async () => {
    const text = gunzipSync(readFileSync(join(BESIDE, "worldbank-wgi/wgidataset.csv.gz"))).toString();
    const [header = "", ...lines] = text.trim().split(/\r?\n/);
    const at = (name: string) => header.split(",").indexOf(name);
    const committed = new Set(readFileSync("data/readings/worldbank-wgi.csv", "utf8").split("\n"));
    const plain = lines.filter((line) => !line.includes('"') && !line.includes(".."));
    for (let pick = 0; pick < 20; pick += 1) {
      const cells = (plain[(SEED * 7919 * (pick + 1)) % plain.length] as string).split(",");
      const [code, year, indicator] = ["code", "year", "indicator"].map((name) => cells[at(name)] as string);
      const [estimate, error] = ["estimate", "stddev"].map((name) => Number(cells[at(name)]));
      const place =
        { ADO: "AND", ROM: "ROU", TMP: "TLS", WBG: "PSE", ZAR: "COD", KSV: "XKX" }[code ?? ""] ?? code;
      const line = `worldbank-wgi,${indicator},${place},${year},${estimate},,,,${error},2024 update`;
      expect({ line, isThere: committed.has(line) }).toEqual({ line, isThere: true });
    }
  });
});

async function twentyOf({ source, file, place, year, edition }: (typeof ROADS)[number]) {
  const path = join(BESIDE, source, file);
  const columns = (await askNatively(`describe select * from read_csv('${path}', all_varchar = true)`)).map(
    (each) => each["column_name"] as string,
  );
  const measures = await askNatively(
    `select distinct measure from read_csv('data/readings/${source}.csv', all_varchar = true)`,
  );
  const names = measures.map((each) => each["measure"] as string).filter((name) => columns.includes(name));
  const yearOf = columns.includes(year) ? `"${year}"` : `'${year}'`;
  const long = names
    .map(
      (name) =>
        `select "${place}" as iso3, ${yearOf} as year, '${name.replaceAll("'", "''")}' as measure,
           "${name.replaceAll('"', '""')}" as cell from read_csv('${path}', all_varchar = true)`,
    )
    .join(" union all ");
  const rows = await askNatively(
    `with theirs as (select * from (${long}) where try_cast(cell as double) is not null),
       ours as (select * from read_csv('data/readings/${source}.csv', all_varchar = true)
                ${edition ? `where edition = '${edition}'` : ""})
     select theirs.cell::double as theirs, ours.value::double as ours
     from theirs join ours using (iso3, year, measure) using sample reservoir(20 rows) repeatable (${SEED})`,
  );
  return rows.map((row) => ({ file, ours: row["ours"], theirs: row["theirs"] }));
}
