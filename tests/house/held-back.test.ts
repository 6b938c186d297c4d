/** Names that the rule of safety holds back, counted again from the readings, are in no file that a host is given. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { parseCsv } from "../../pipelines/lib/tables/csv.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { dist, files } from "./dist.ts";

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

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const parts = names.map((name) => ({ name, words: wordsIn(name) }));

function namesIn(text: string): string[] {
  const words = new Set(wordsIn(text));
  return parts
    .filter(({ name, words: own }) => own.every((word) => words.has(word)) && text.includes(name))
    .map(({ name }) => name);
}

const entities: Record<string, string> = { "&amp;": "&", "&#39;": "'", "&quot;": '"', "&lt;": "<" };
const plain = (text: string) =>
  text.replaceAll(/&(?:amp|#39|quot|lt);/g, (found) => entities[found] ?? found);

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

function textOf(path: string, bytes: Uint8Array): string {
  if (/\.(xlsx|zip)$/.test(path))
    return Object.entries(unzipSync(bytes))
      .map(([name, each]) => textOf(name, each))
      .join("\n");
  return plain(strFromU8(bytes));
}

it("are many, and of as many economies as the published list of counts", () => {
  expect(names.length).toBeGreaterThan(100);
  const listed = new Set(rowsOf("public/data/latest/actors-withheld.csv").map(({ iso3 }) => iso3));
  expect(new Set(held.map(({ iso3 }) => iso3))).toEqual(listed);
});

it("are found where they are: this search sees a name in a page, its entities undone", () => {
  const name = names.find((each) => each.includes("&")) ?? (names[0] as string);
  const page = new TextEncoder().encode(`<td>${name.replaceAll("&", "&amp;")}</td>`);
  expect(namesIn(textOf("a.html", page))).toContain(name);
});

it("are in no page, table, workbook, archive, picture or feed", async () => {
  const TEXT = /\.(csv|html|js|json|xml|txt|md|svg|atom|ics|xlsx|zip|parquet|geojson|jsonld)$/;
  const found: string[] = [];
  for (const path of files.filter((each) => TEXT.test(each))) {
    const file = join(dist, path);
    const text = path.endsWith(".parquet") ? await textsIn(file) : textOf(path, readFileSync(file));
    for (const name of namesIn(text)) found.push(`${path}: ${name}`);
  }
  expect(found).toEqual([]);
}, 900_000);
