/** The publishers' whole files, where they lie beside the project: what is committed is what they say. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../pipelines/lib/files/files.ts";
import { askNatively } from "../../../pipelines/lib/tables/parquet.ts";
import { loadSources, SOURCES } from "../../../pipelines/lib/source/load-sources.ts";
import { readAliases, readPlaces } from "../../../pipelines/lib/source/places.ts";
import type { SourceDefinition } from "../../../pipelines/lib/source/source.ts";
import { rowsToCsv, seedRows } from "../../../pipelines/lib/tables/tables.ts";
import { StoryRetoldRow } from "../../../indicators/records/stories/rows.ts";
import { knownNames } from "../../../pipelines/ingest/known-names.ts";
import { readFiles, shapeOf } from "../../../pipelines/ingest/read-source.ts";
import { withhold, type Withholding } from "../../../pipelines/ingest/withhold.ts";
import { pathsOf } from "../../../pipelines/lib/files/paths.ts";

const BESIDE = join(import.meta.dirname, "../../../../shared/sources");
const isThere = existsSync(BESIDE);
if (!isThere) console.log("skipped: the publishers' files are not beside the project (../shared/sources)");

const sources = (await loadSources()).filter((source) => source.holds !== "nothing");
const places = readPlaces("seeds/places.csv");
const names = isThere ? await knownNames([BESIDE], pathsOf(join(import.meta.dirname, "../../.."))) : null;

/** Words of ours where a story's own would tell a name that is held back. */
const RETOLD = new Set(
  seedRows(StoryRetoldRow, "seeds/knowledge/retold.csv", "seeds/knowledge/retold.csv").flatMap(
    ({ title, summary }) => [title, summary].filter((text) => text !== null),
  ),
);

describe.skipIf(!isThere).each(sources)("$id", (source) => {
  it("gives the committed rows, byte for byte, names held back taken out", async () => {
    const bytes = Object.fromEntries(
      Object.entries(source.files).map(([key, { folder = source.id, name }]) => [
        key,
        readFileSync(join(BESIDE, folder, name)),
      ]),
    );
    const read = await readFiles(source, bytes, places, readAliases(join(SOURCES, source.id)));
    const { rows } = withhold(source, read, names as Withholding);
    const committed = readFileSync(`data/readings/${source.id}.csv`, "utf8");
    expect(rowsToCsv(shapeOf(source), rows) === committed).toBe(true);
  });
});

/**
 * The same facts by another road: readings drawn at random are looked for in the publishers' files with the help of
 * files.csv alone (file, key columns, value column), by a parser that shares nothing with ours. As anybody could.
 * `SEED=7 npx vitest run tests/house/published/full-files.test.ts` draws others.
 */
const SEED = Number(process.env["SEED"] ?? 2026);
const EACH = 15;

describe.skipIf(!isThere)("three hundred facts picked at random, over all sources", () => {
  it("equal the publishers' files, and lead to edition, address, licence and checksum", async () => {
    const picked = await askNatively(
      `select r.*, f.name, f.url, f.sha256, f.key_columns, f.value_column, s.licence
       from (select * from ${latest("readings")} where value is not null or text is not null) r
       join ${latest("files")} f using (source, file) join ${latest("sources")} s using (source)
       qualify row_number() over (partition by r.source order by hash(r.reading || '${SEED}')) <= ${EACH}`,
    );
    expect(new Set(picked.map(({ source }) => source)).size).toBe(
      sources.filter(({ holds }) => holds === "readings").length,
    );
    for (const fact of picked as unknown as Fact[]) {
      expect({ fact, stands: await stands(fact) }).toEqual({ fact, stands: true });
    }
    expect(picked.length).toBeGreaterThanOrEqual(sources.length * 5);
  });

  it("equal them too where a source holds records: every cell of a record stands in one row", async () => {
    for (const source of sources) {
      if (source.holds !== "records") continue;
      const records = await askNatively(
        `select * exclude (source) from ${latest(source.table)} where source = '${source.id}'
         order by hash(columns(*)::varchar || '${SEED}') limit ${EACH}`,
      );
      expect(records.length, source.id).toBeGreaterThan(0);
      const rows = await rowsOf(source);
      const added = await columnsOfOurOwn(source);
      for (const record of records) {
        const cells = Object.entries(record).flatMap(([name, cell]) =>
          cell === null || added.has(name) || HELD_BACK.test(String(cell)) || RETOLD.has(String(cell))
            ? []
            : String(cell),
        );
        expect({ record, stands: rows.some((row) => cells.every((cell) => isIn(row, cell))) }).toEqual({
          record,
          stands: true,
        });
      }
    }
  });
});

/** A cell of ours may join two of theirs: "Kenya: National Action Plan". */
const isIn = (row: Set<string>, cell: string) =>
  row.has(cell) || cell.split(": ").every((part) => row.has(part));

/** A text of ours, in the place of a name. */
const HELD_BACK = /\(name held back\)|holds a name that is held back$/;

/** Columns that our review adds. */
const REVIEWED: Record<string, string[]> = {
  actors: ["actor", "relevance", "kind", "pillars", "documents"],
  stories: ["slug", "pillars", "indicators", "steps"],
};

/** Columns in which a source says in our words what its file says in its own: the kind of an event. */
const IN_OUR_WORDS: Record<string, string[]> = { "reform-events-additions": ["type", "upstream"] };

/** Our code for the economy, and what is the same in every row: such cells are added by us, and stand in no row. */
async function columnsOfOurOwn({ id, table }: { id: string; table: string }): Promise<Set<string>> {
  const [counts = {}] = await askNatively(
    `select count(distinct columns(*))::integer from ${latest(table)} where source = '${id}'`,
  );
  const constant = Object.entries(counts).filter(([, count]) => count === 1);
  const ours = [...(REVIEWED[table] ?? []), ...(IN_OUR_WORDS[id] ?? [])];
  return new Set(["iso3", ...ours, ...constant.map(([name]) => name)]);
}

interface Fact {
  source: string;
  measure: string;
  value: number | null;
  text: string | null;
  se: number | null;
  edition: string;
  name: string;
  key: string;
  url: string;
  sha256: string;
  licence: string;
  key_columns: string;
  value_column: string | null;
}

const latest = (table: string) => `'public/data/latest/${table}.parquet'`;

async function stands(fact: Fact): Promise<boolean> {
  const path = join(BESIDE, fact.source, fact.name);
  const [bytes, rows] = [readFileSync(path), await rowsIn(path)];
  const names = fact.key_columns.split("|");
  const found = rows.filter((row) => names.map((name) => row[name]).join("|") === fact.key);
  const cell = found[0]?.[columnOf(fact)] ?? "";
  const isSame = fact.value === null ? cell === fact.text : Number(cell) === fact.value;
  const isSealed = sha256(bytes) === fact.sha256;
  return found.length === 1 && isSame && isSealed && [fact.edition, fact.url, fact.licence].every(Boolean);
}

/** The value's column: the measure's own, one for all, or the one paired with the measure. */
function columnOf({ measure, value_column }: Fact): string {
  if (value_column === null) return measure;
  const pairs = value_column.split("|").map((pair) => pair.split("="));
  return pairs.find(([name, column]) => column !== undefined && name === measure)?.[1] ?? value_column;
}

const opened = new Map<string, Record<string, string | null>[]>();

async function rowsIn(path: string): Promise<Record<string, string | null>[]> {
  const known = opened.get(path);
  if (known) return known;
  const rows = path.endsWith(".xlsx") ? sheetIn(path) : await csvIn(path);
  opened.set(path, rows);
  return rows;
}

async function csvIn(path: string) {
  const rows = await askNatively(
    `select * from read_csv('${path}', all_varchar = true, header = true, delim = ',')`,
  );
  return rows as Record<string, string | null>[];
}

/** The first sheet whose header has the code of an economy, read off the workbook's XML. */
function sheetIn(path: string): Record<string, string>[] {
  const parts = unzipSync(readFileSync(path));
  const xml = (name: string) => strFromU8(parts[name] as Uint8Array);
  const textsIn = (part: string) =>
    [...part.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join("");
  const strings = xml("xl/sharedStrings.xml").split("<si>").slice(1).map(textsIn);
  const sheet = xml("xl/worksheets/sheet1.xml");
  const [header = [], ...rows] = sheet
    .split("<row ")
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<c r="[A-Z]+\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map(
        ([, attributes = "", body = ""]) => {
          const cell = /<v>([^<]*)<\/v>/.exec(body)?.[1] ?? "";
          return decode(attributes.includes('t="s"') ? (strings[Number(cell)] ?? "") : cell);
        },
      ),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

const decode = (text: string) =>
  text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");

/** The cells of each row of a source's files; lists are separated by | with us, whatever the file does. */
async function rowsOf({ id, files }: SourceDefinition): Promise<Set<string>[]> {
  const all = await Promise.all(
    Object.values(files).map(({ name, folder = id }) => rowsIn(join(BESIDE, folder, name))),
  );
  return all
    .flat()
    .map(
      (row) =>
        new Set(Object.values(row).flatMap((cell) => [cell ?? "", (cell ?? "").replaceAll(/;\s*/g, "|")])),
    );
}
