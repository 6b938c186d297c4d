/**
 * npm run redact -- --from FOLDER: takes names that must be held back out of frozen editions, and says so beside them. The one
 * reason for which a frozen file changes; FOLDER holds the directory's own file, FOLDER/coalition-actors/actors.csv.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { columnsIn } from "../indicators/formats/columns.ts";
import { writeCsv } from "../indicators/formats/csv-writer.ts";
import type { ActorStatement } from "../indicators/records/actors/rows.ts";
import { StoryReviewRow } from "../indicators/records/stories/rows.ts";
import type { Edition } from "../indicators/schema/edition.ts";
import { TABLES } from "../indicators/tables.ts";
import { listEditions, RedactedRow, REDACTED, sumsOfKept } from "./editions/editions.ts";
import { knownNames } from "./ingest/known-names.ts";
import { withhold, type Withholding } from "./ingest/withhold.ts";
import type { TableRow } from "./ingest/read-records.ts";
import { optionsOf } from "./lib/faults/options.ts";
import { reportFaults } from "./lib/faults/report.ts";
import { sha256 } from "./lib/files/files.ts";
import { pathsOf } from "./lib/files/paths.ts";
import { loadSources } from "./lib/source/load-sources.ts";
import type { FiledDefinition } from "./lib/source/source.ts";
import { csvToParquet } from "./lib/tables/parquet.ts";
import { readParquet } from "./lib/tables/read-parquet.ts";
import { csvToRows, rowsToCsv, seedRows } from "./lib/tables/tables.ts";

const paths = pathsOf(resolve(import.meta.dirname, ".."));
const { values: options } = optionsOf(
  { options: { from: { type: "string" } } },
  "npm run redact -- [--from FOLDER]",
);
const today = new Date().toISOString().slice(0, 10);
const REASON =
  "It named civil society or media where those who watch the state are at risk; the names are taken out, and nothing else is changed.";

/** Tables of records that an edition holds and that people typed. */
const SPOKEN = ["stories", "data-sources", "events", "laws", "commitments", "courses"] as const;
type Spoken = (typeof SPOKEN)[number];

await reportFaults(async () => {
  const from = resolve(process.cwd(), options.from ?? paths.snapshots);
  const names = await knownNames([from], paths);
  if (names === null) return;
  const sources = await loadSources();
  for (const edition of listEditions(paths.editions)) {
    const kept = join(paths.editions, edition.id);
    const changed: Spoken[] = [];
    for (const table of SPOKEN)
      if (await redact(table, kept, names, sources as FiledDefinition[])) changed.push(table);
    if (changed.length > 0) await seal(edition, kept, changed);
    console.log(`redact: ${edition.id}: ${changed.join(", ") || "nothing"}`);
  }
});

/** @returns whether a name stood in the table, which is then written without */
async function redact(
  table: Spoken,
  kept: string,
  names: Withholding,
  sources: readonly FiledDefinition[],
): Promise<boolean> {
  const file = join(kept, `${table}.parquet`);
  if (!existsSync(file)) return false;
  const { columns, rows } = await readParquet(file);
  const source = sources.find((each) => each.holds === "records" && each.table === table) as FiledDefinition;
  const before = [...rows].map(
    (cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])) as TableRow,
  );
  const found = withhold(
    source,
    { rows: before, refusals: [], fileRows: new Map() },
    {
      ...names,
      isHeld: (_: ActorStatement) => false,
    },
  );
  const after = (found.rows as TableRow[]).map((row) =>
    table === "stories" ? withItsSlug(row, before) : row,
  );
  if (JSON.stringify(after) === JSON.stringify(before)) return false;
  const folder = mkdtempSync(join(tmpdir(), "redact-"));
  try {
    const csv = join(folder, "table.csv");
    writeFileSync(
      csv,
      writeCsv(
        columns,
        after.map((row) => columns.map((name) => row[name] ?? null)),
      ),
    );
    const { row, key } = TABLES[table];
    const typed = columnsIn(row, table).filter(({ name }) => columns.includes(name));
    await csvToParquet(csv, file, typed, key);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

/** A story whose title held a name has an address of its own since. */
function withItsSlug(row: TableRow, before: readonly TableRow[]): TableRow {
  if (before.some(({ iso3, title }) => iso3 === row["iso3"] && title === row["title"])) return row;
  const review = seedRows(StoryReviewRow, paths.stories, "seeds/knowledge/stories.csv");
  const own = review.find(({ iso3, title }) => iso3 === row["iso3"] && title === row["title"]);
  return { ...row, slug: own?.slug ?? `story-${String(row["iso3"]).toLowerCase()}-${String(row["year"])}` };
}

/** New checksums, in the list of the edition and in its descriptions, and beside them what was changed and when. */
async function seal(edition: Edition, kept: string, tables: readonly Spoken[]): Promise<void> {
  const old = new Map(linesOf(readFileSync(join(kept, "SHA256SUMS"), "utf8")));
  const files = tables.flatMap((table) => [`${table}.parquet`, `${table}.csv`]);
  const described = ["datapackage.json", "catalog.json"];
  const before = await sumsOfKept(kept);
  for (const name of described) {
    let text = readFileSync(join(kept, name), "utf8");
    for (const file of files) {
      const [was, is] = [old.get(file), before.get(file)];
      if (was !== undefined && is !== undefined) text = withFile(text, file, was, is);
    }
    writeFileSync(join(kept, name), text);
  }
  const now = await sumsOfKept(kept);
  const sums = [...old].map(([name, sum]) => `${now.get(name)?.sum ?? sum}  ${name}\n`).join("");
  writeFileSync(join(kept, "SHA256SUMS"), sums);
  const redacted = [...files, ...described].filter((name) => old.get(name) !== now.get(name)?.sum);
  const path = join(kept, REDACTED);
  const known = existsSync(path) ? csvToRows(RedactedRow, readFileSync(path, "utf8"), path) : [];
  const rows = redacted.map((file) => ({
    file,
    day: today,
    reason: REASON,
    sha256_before: old.get(file) ?? "",
  }));
  writeFileSync(path, rowsToCsv(RedactedRow, [...known, ...rows]));
  writeFileSync(
    join(kept, "edition.json"),
    `${JSON.stringify({ ...edition, sha256: sha256(sums) }, null, 2)}\n`,
  );
}

function linesOf(sums: string): [name: string, sum: string][] {
  return sums
    .trimEnd()
    .split("\n")
    .map((line) => [line.slice(66), line.slice(0, 64)]);
}

/** The description of one file with its new checksum and size. */
function withFile(
  text: string,
  file: string,
  was: string,
  { sum, bytes }: { sum: string; bytes: number },
): string {
  const content: unknown = JSON.parse(text);
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const own = node as Record<string, unknown>;
    if (own["path"] === file && typeof own["bytes"] === "number") own["bytes"] = bytes;
    if (own["hash"] === `sha256:${was}`) own["hash"] = `sha256:${sum}`;
    for (const each of Object.values(own)) walk(each);
  };
  walk(content);
  const indent = /^\{\n( +)"/.exec(text)?.[1]?.length;
  return `${JSON.stringify(content, null, indent)}${text.endsWith("\n") ? "\n" : ""}`;
}
