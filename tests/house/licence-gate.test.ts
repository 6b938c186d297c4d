/** Values of link-only sources never leave the building: looked for in everything that is published. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TABLES, type TableName } from "../../indicators/tables.ts";
import { loadSources } from "../../pipelines/lib/source/load-sources.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { temporaryFolder } from "../temporary.ts";
import { dist } from "./dist.ts";
import { isNumber, LAYOUTS, leaksIn, printOf, rowsOf } from "./withheld.ts";

const BESIDE = join(import.meta.dirname, "../../../shared/sources");
const isThere = existsSync(BESIDE);
if (!isThere) console.log("skipped: the publishers' files are not beside the project (../shared/sources)");

const sources = await loadSources();
const withheld = sources.filter(({ licence }) => licence.tier === "link-only").map(({ id }) => id);
const prints = isThere ? withheld.map((id) => printOf(id, BESIDE)).filter((print) => print !== null) : [];
const latest = join(dist, "data/latest");

it("has link-only sources to look for, and knows the file of each", () => {
  expect(withheld.length).toBeGreaterThanOrEqual(9);
  expect(Object.keys(LAYOUTS).sort()).toEqual(withheld);
});

describe("a link-only source", () => {
  const tables = (Object.keys(TABLES) as TableName[]).filter(
    (name) => name !== "sources" && Object.keys(TABLES[name].row.shape).includes("source"),
  );

  it.each(tables)("is the source of no row of %s, as CSV or as Parquet", async (table) => {
    for (const ending of ["csv", "parquet"]) {
      const path = join(latest, `${table}.${ending}`);
      const named = await askNatively(`select distinct source from '${path}' where source is not null`);
      expect(named.length, path).toBeGreaterThan(0);
      const ids = named.map((row) => row["source"] as string);
      expect({ path, withheld: ids.filter((id) => withheld.includes(id)) }).toEqual({ path, withheld: [] });
    }
  });

  it("feeds no indicator, holds no rows, and has no file in data/readings", () => {
    const catalog = JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")) as {
      indicators: { id: string; sources: string[] }[];
      sources: { id: string; files: unknown[]; readings: number; records: number }[];
    };
    expect(catalog.indicators.filter((each) => each.sources.some((id) => withheld.includes(id)))).toEqual([]);
    for (const { id, files, readings, records } of catalog.sources.filter((each) =>
      withheld.includes(each.id),
    ))
      expect({ id, files, readings, records }).toEqual({ id, files: [], readings: 0, records: 0 });
    for (const id of withheld) expect(existsSync(`data/readings/${id}.csv`), id).toBe(false);
  });
});

describe.skipIf(!isThere)("the values in the publishers' own files", () => {
  it("are known for every link-only source", () => {
    expect(prints.map(({ source }) => source)).toEqual(withheld);
    for (const { source, runs, columns } of prints)
      expect({ source, enough: runs.size > 50 && columns.size > 1 }).toEqual({ source, enough: true });
  });

  it("are nowhere in what is published", () => {
    expect(leaksIn(dist, prints)).toEqual([]);
  }, 900_000);

  it("are nowhere in the data, where these are newer than the site", () => {
    const sums = (folder: string) => readFileSync(join(folder, "SHA256SUMS"), "utf8");
    if (sums("public/data/latest") === sums(latest)) return;
    expect(leaksIn("public/data/latest", prints)).toEqual([]);
  });
});

describe.skipIf(!isThere).each(prints)("the search for $source", (print) => {
  const { place, file } = LAYOUTS[print.source] as (typeof LAYOUTS)[string];
  const text = () => readFileSync(join(BESIDE, print.source, file), "utf8");
  const planted = (name: string, content: string): string[] => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "innocent.csv"), "indicator,iso3,year,value\na,KEN,2023,1\n");
    writeFileSync(join(folder, name), content);
    return leaksIn(folder, [print]).filter((leak) => leak.startsWith(`${name}: ${print.source}`));
  };
  const finest = [...print.columns].sort(
    ([, a], [, b]) => distinct(b.values()) - distinct(a.values()),
  )[0] as [string, Map<string, number>];

  it("finds rows copied from the file", () => {
    // a row of the Fiscal Monitor holds two numbers: too few to be told from chance; its columns are found below
    if (print.source === "imf-fiscal-monitor") return;
    const [header, ...lines] = text().split(/\r?\n/);
    const few = lines.filter((line) => line.split(",").filter(isNumber).length > 1).slice(-20);
    expect(planted("copy.csv", [header, ...few, ""].join("\n"))).not.toEqual([]);
    expect(
      planted("page.html", `<tr><td>${few.join("</td></tr><tr><td>").replaceAll(",", "</td><td>")}`),
    ).not.toEqual([]);
  });

  it("finds a column among observations, as it is and on another scale", () => {
    const series = [...finest[1]].filter(([key]) => /^[A-Z]{3} /.test(key));
    for (const scaled of [(x: number) => x, (x: number) => 100 - 12.5 * x]) {
      const rows = series.map(([key, value]) => `hidden,${key.replace(" ", ",")},${scaled(value)}`);
      expect(planted("observations.csv", ["indicator,iso3,year,value", ...rows, ""].join("\n"))).not.toEqual(
        [],
      );
    }
  });

  it("finds one economy's years in a slice for the map, where the file has years enough", () => {
    if (print.isOneYear) return;
    const [name] = finest;
    const rows = rowsOf(text(), file).filter((row) => isNumber(row[name]));
    const economies = [...Map.groupBy(rows, (row) => row[place]).values()].map((own) =>
      own.map((row) => Number(row[name])),
    );
    const value = economies.sort((a, b) => distinct(b) - distinct(a))[0];
    expect(planted("slice.json", JSON.stringify({ places: { KEN: { value } } }))).not.toEqual([]);
  });
});

const distinct = (values: Iterable<number>) => new Set(values).size;
