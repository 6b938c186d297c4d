/** Names that the rule of safety holds back, counted again from the readings, are in no file that a host is given. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { parseCsv } from "../../pipelines/lib/tables/csv.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { dist, files } from "./dist.ts";
import { finderOf } from "./find-texts.ts";

type Cells = Record<string, string>;

function rowsOf(path: string): Cells[] {
  const text = readFileSync(path, "utf8");
  return parseCsv(text, path, text.slice(0, text.indexOf("\n")).split(",")).map(({ cells }) => cells);
}

/** Half a unit under the mean of V-Dem's scale, typed here a second time: whoever moves it must mean it. */
const CLOSED = -0.5;

function closedPlaces(): (iso3: string) => boolean {
  const newest = new Map<string, { year: number; value: number }>();
  for (const { measure, iso3, year, value } of rowsOf("data/readings/vdem.csv")) {
    if (!["v2csreprss", "v2meharjrn"].includes(measure as string) || value === "") continue;
    const key = `${measure} ${iso3}`;
    if ((newest.get(key)?.year ?? 0) < Number(year))
      newest.set(key, { year: Number(year), value: Number(value) });
  }
  return (iso3) => {
    const both = ["v2csreprss", "v2meharjrn"].flatMap((measure) => newest.get(`${measure} ${iso3}`) ?? []);
    return both.length === 0 || both.some(({ value }) => value <= CLOSED);
  };
}

const isClosed = closedPlaces();
const keyOf = ({ iso3, actor_type, name }: Cells) => [iso3, actor_type, name].join("|");
const abroad = new Set(
  rowsOf("seeds/coalitions/exceptions.csv")
    .filter(({ international }) => international === "yes")
    .map(keyOf),
);
const directory = rowsOf("data/readings/coalition-actors.csv");
const isHeld = (row: Cells) =>
  row.iso3 !== "" &&
  ["cso", "media"].includes(row.actor_type as string) &&
  isClosed(row.iso3 as string) &&
  !abroad.has(keyOf(row));
const held = directory.filter(isHeld);
const shown = directory.filter((row) => !isHeld(row)).flatMap(({ name, name_local }) => [name, name_local]);

/** A name that stands within the name of a body that may be shown tells nothing: "National Press Club". */
const names = [...new Set(held.flatMap(({ name, name_local, url }) => [name, name_local, url]))].filter(
  (name): name is string => !!name && !shown.some((other) => other?.includes(name)),
);

const namesIn = finderOf(names);

/** Every text of a Parquet file, each once. */
async function textsIn(parquet: string): Promise<string> {
  const file = `read_parquet('${parquet}')`;
  const columns = await askNatively(`DESCRIBE SELECT * FROM ${file}`);
  const texts = columns.filter(({ column_type }) => column_type === "VARCHAR");
  if (texts.length === 0) return "";
  const each = texts.map(({ column_name }) => `string_agg(DISTINCT "${String(column_name)}", chr(10))`);
  const [row] = await askNatively(`SELECT ${each.join(", ")} FROM ${file}`);
  return Object.values(row ?? {}).join("\n");
}

/** A file, or each file of an archive: workbooks are archives too. */
function partsOf(path: string, bytes: Uint8Array): Uint8Array[] {
  if (!/\.(xlsx|zip)$/.test(path)) return [bytes];
  return Object.entries(unzipSync(bytes)).flatMap(([name, each]) => partsOf(name, each));
}

const namesInFile = (path: string, bytes: Uint8Array) => [...new Set(partsOf(path, bytes).flatMap(namesIn))];

it("are many, and of as many economies as the published list of counts", () => {
  expect(names.length).toBeGreaterThan(100);
  const listed = new Set(rowsOf("public/data/latest/actors-withheld.csv").map(({ iso3 }) => iso3));
  expect(new Set(held.map(({ iso3 }) => iso3))).toEqual(listed);
});

it.each([
  ["in a page, its entities undone", "a.html", (name: string) => `<td>${name.replaceAll("&", "&amp;")}</td>`],
  ["in a table", "a.csv", (name: string) => `KEN,"${name}",cso\n`],
  ["at the very end", "a.txt", (name: string) => name],
])("are found where they are: %s", (_where, path, written) => {
  for (const name of names) expect(namesInFile(path, strToU8(written(name)))).toContain(name);
});

it("are found in an archive within an archive, and not within longer words", () => {
  const name = names.find((each) => /^\w+$/.test(each)) as string;
  const inner = zipSync({ "b.csv": strToU8(`${name},1\n`) });
  expect(namesInFile("a.zip", zipSync({ "b.xlsx": inner }))).toContain(name);
  expect(namesInFile("a.txt", strToU8(`x${name} ${name}é`))).not.toContain(name);
});

it("are in no page, table, workbook, archive, picture or feed", async () => {
  const TEXT = /\.(csv|html|js|json|xml|txt|md|svg|atom|ics|xlsx|zip|parquet|geojson|jsonld)$/;
  const found: string[] = [];
  for (const path of files.filter((each) => TEXT.test(each))) {
    const file = join(dist, path);
    const bytes = path.endsWith(".parquet") ? strToU8(await textsIn(file)) : readFileSync(file);
    for (const name of namesInFile(path, bytes)) found.push(`${path}: ${name}`);
  }
  expect(found).toEqual([]);
});
