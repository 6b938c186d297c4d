/**
 * editions: frozen copies. Parquet is kept in data/editions; its CSV is written from it and checked when shown: the main
 * table's as a file, the others in one zip.
 */
import { checkedRows } from "../lib/tables/tables.ts";
import { IsoDate, Sha256 } from "../../indicators/schema/shapes.ts";
import { z } from "zod";
import { PRODUCTS } from "../../indicators/reform-index/product.ts";
import { indexFileName } from "../index/files.ts";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { EDITION_ZIP } from "../../indicators/formats/moved.ts";
import { Edition } from "../../indicators/schema/edition.ts";
import { csvPieces, writeCsv } from "../../indicators/formats/csv-writer.ts";
import { Fault } from "../lib/faults/fault.ts";
import { filesUnder, sha256, writeWhole } from "../lib/files/files.ts";
import { zip } from "../lib/files/zip.ts";
import { readParquet } from "../lib/tables/read-parquet.ts";

/** What an edition consists of besides its tables. */
const DOCUMENTS = ["catalog.json", "datapackage.json", "csvw.json", ...PRODUCTS.map(indexFileName)];
const CHANGES = "changes.parquet";
/** Beside a frozen edition: which of its files are no longer shown, since when, and why. Shown in their place. */
const WITHDRAWN = "WITHDRAWN.csv";
/** Beside an edition that is shown: the checksums of what lies there. SHA256SUMS has those of every table, in the zip too. */
const SERVED = "SERVED.SHA256SUMS";
/** Beside a frozen edition: which of its files had a name taken out, since when, and why. */
export const REDACTED = "REDACTED.csv";
export const RedactedRow = z.strictObject({
  file: z.string().min(1).meta({ description: "The file." }),
  day: IsoDate.meta({ description: "The day on which it was changed." }),
  reason: z.string().min(1).meta({ description: "Why." }),
  sha256_before: Sha256.meta({ description: "Checksum of the file as it was frozen." }),
});
/** Shown as files of their own; the other tables' CSV files stand in the zip, byte for byte. */
const PLAIN = ["observations.csv", WITHDRAWN, REDACTED];
const WithdrawnRow = z.strictObject({ file: z.string().min(1), day: IsoDate, reason: z.string().min(1) });

/** The editions kept, newest first. */
export function listEditions(folder: string): Edition[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, "edition.json")))
    .map((id) => Edition.parse(JSON.parse(readFileSync(join(folder, id, "edition.json"), "utf8"))))
    .sort((a, b) => compareIds(b.id, a.id));
}

/** As a catalogue of data links to them from public/data/latest. */
export const editionLinks = (folder: string) =>
  listEditions(folder).map(({ id, made, known }) => ({
    id,
    date: known ?? made,
    path: `../editions/${id}/`,
  }));

export function compareIds(a: string, b: string): number {
  const [[yearA, numberA], [yearB, numberB]] = [a, b].map((id) => id.split(".").map(Number)) as [
    [number, number],
    [number, number],
  ];
  return yearA - yearB || numberA - numberB;
}

/** The newest edition before the one named, of those kept. */
export const editionBefore = (folder: string, id: string): Edition | null =>
  listEditions(folder).find((each) => compareIds(each.id, id) < 0) ?? null;

/** @throws Fault where the edition exists: a frozen file never changes */
export function mustBeNew(editions: string, id: string): void {
  if (!existsSync(join(editions, id))) return;
  throw new Fault({
    where: `data/editions/${id}`,
    found: "an edition of that name",
    expected: "a new one: a frozen file never changes",
    do: `choose the next number, ${id.slice(0, 5)}${Number(id.slice(5)) + 1}`,
  });
}

/**
 * Keeps what was published in `built` as an edition for ever.
 *
 * @throws Fault where the edition exists
 */
export async function freeze(
  built: string,
  editions: string,
  about: Omit<Edition, "sha256">,
  changes: string | null,
): Promise<Edition> {
  const kept = join(editions, about.id);
  mustBeNew(editions, about.id);
  const beside = `${kept}.part`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  for (const name of readdirSync(built)) {
    if (name.endsWith(".parquet") || DOCUMENTS.includes(name)) cpSync(join(built, name), join(beside, name));
  }
  if (changes !== null) cpSync(changes, join(beside, CHANGES));
  const sums = sumsOf(await contentsOf(beside));
  writeFileSync(join(beside, "SHA256SUMS"), sums);
  const edition = { ...about, sha256: sha256(sums) };
  writeFileSync(join(beside, "edition.json"), `${JSON.stringify(edition, null, 2)}\n`);
  renameSync(beside, kept);
  return edition;
}

/**
 * Shows every edition under `published`: its tables as Parquet, the main one as CSV, the other CSV files in one zip;
 * the list of editions, the changes between them.
 * What is shown already and is the same stays untouched.
 *
 * @throws Fault where the bytes are not those that were frozen
 */
export async function unfold(editions: string, published: string): Promise<void> {
  const list = listEditions(editions);
  for (const edition of list) await unfoldOne(edition, editions, published);
  const known = new Set(list.map(({ id }) => id));
  const shown = join(published, "editions");
  for (const name of existsSync(shown) ? readdirSync(shown) : []) {
    if (!known.has(name)) rmSync(join(shown, name), { recursive: true, force: true });
  }
  writeWhole(join(published, "editions.json"), `${JSON.stringify(list)}\n`);
  await showChanges(list, editions, published);
}

async function unfoldOne(edition: Edition, editions: string, published: string): Promise<void> {
  const kept = join(editions, edition.id);
  const target = join(published, "editions", edition.id);
  const sums = readFileSync(join(kept, "SHA256SUMS"), "utf8");
  const check = (what: string, found: string, expected: string) => {
    if (found !== expected) throw notFrozen(edition.id, what);
  };
  check("SHA256SUMS", sha256(sums), edition.sha256);
  if (isShown(edition.id, editions, published)) return;
  const withdrawn = withdrawnFrom(kept);
  const contents = await contentsOf(kept);
  const found = new Set(sumsOf(contents).split("\n"));
  for (const line of sums.trimEnd().split("\n"))
    if (!withdrawn.has(line.slice(66))) check(line.slice(66), found.has(line) ? line : "", line);
  const more = [...found].filter(
    (line) => line !== "" && ![WITHDRAWN, REDACTED].includes(line.slice(66)) && !sums.includes(line),
  );
  check(more[0]?.slice(66) ?? "", more[0] ?? "", "");
  for (const name of withdrawn) check(name, contents.has(name) ? name : "", "");
  const beside = `${target}.part`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const inZip = [...contents].filter(([name]) => name.endsWith(".csv") && !PLAIN.includes(name));
  for (const [name, bytes] of contents)
    if (!name.endsWith(".csv") || PLAIN.includes(name)) writeFileSync(join(beside, name), bytes);
  writeFileSync(join(beside, EDITION_ZIP), zip(Object.fromEntries(inZip)));
  writeFileSync(join(beside, "SHA256SUMS"), sums);
  const served = filesUnder(beside).map((name) => [name, readFileSync(join(beside, name))] as const);
  writeFileSync(join(beside, SERVED), sumsOf(new Map(served)));
  rmSync(target, { recursive: true, force: true });
  renameSync(beside, target);
}

/** Whether readers see this edition as it is kept. */
export function isShown(id: string, editions: string, published: string): boolean {
  const [kept, target] = [join(editions, id), join(published, "editions", id)];
  const isSame = (name: string) => textOf(join(target, name)) === textOf(join(kept, name));
  return (
    isSame("SHA256SUMS") &&
    isSame(WITHDRAWN) &&
    isSame(REDACTED) &&
    existsSync(join(target, EDITION_ZIP)) &&
    existsSync(join(target, SERVED)) &&
    hasOnlyPlainCsv(target)
  );
}

const hasOnlyPlainCsv = (shown: string) =>
  readdirSync(shown).every((name) => !name.endsWith(".csv") || PLAIN.includes(name));

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);

/** Names of the files of an edition that are no longer shown. */
function withdrawnFrom(kept: string): Set<string> {
  const text = textOf(join(kept, WITHDRAWN));
  if (text === null) return new Set();
  return new Set(checkedRows(WithdrawnRow, text, join(kept, WITHDRAWN)).map(({ file }) => file));
}

const notFrozen = (id: string, file: string) =>
  new Fault({
    where: `data/editions/${id}/${file}`,
    found: "other bytes than were frozen",
    expected: "the bytes of its SHA256SUMS, for ever",
    do: `git checkout data/editions/${id}; if a change of the code altered the CSV of an old edition, undo that change`,
  });

/** An edition's files: Parquet and documents as kept, CSV written from the Parquet's own columns. */
async function contentsOf(kept: string): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const name of filesUnder(kept)) {
    if (name === "SHA256SUMS" || name === "edition.json") continue;
    contents.set(name, readFileSync(join(kept, name)));
    if (!name.endsWith(".parquet")) continue;
    const { columns, rows } = await readParquet(join(kept, name));
    contents.set(name.replace(/parquet$/, "csv"), bytesOf(csvPieces(columns, rows)));
  }
  return contents;
}

/** Of each file of an edition as it is kept, CSV included, its checksum and size. */
export async function sumsOfKept(kept: string): Promise<Map<string, { sum: string; bytes: number }>> {
  const contents = await contentsOf(kept);
  return new Map([...contents].map(([name, bytes]) => [name, { sum: sha256(bytes), bytes: bytes.length }]));
}

const bytesOf = (pieces: Iterable<string>): Buffer =>
  Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece, "utf8")));

/** In the form that `sha256sum -c` reads, sorted by name. */
const sumsOf = (contents: ReadonlyMap<string, Buffer>) =>
  [...contents]
    .map(([name, bytes]): [string, string] => [name, sha256(bytes)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join("");

/** changes/<from>-<to>.csv beside the editions: the newer one's list of changes under the name of the pair. */
async function showChanges(list: readonly Edition[], editions: string, published: string): Promise<void> {
  const folder = join(published, "changes");
  const pairs = list.slice(0, -1).map(({ id }, at) => {
    const [before, sums] = [list[at + 1] as Edition, textOf(join(editions, id, "SHA256SUMS")) ?? ""];
    return { id, name: `${before.id}-${id}.csv`, sum: sumIn(sums, "changes.csv") };
  });
  const names = pairs.map(({ name }) => name);
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!names.includes(name)) rmSync(join(folder, name));
  for (const { id, name, sum } of pairs) {
    const path = join(folder, name);
    if (existsSync(path) && sha256(readFileSync(path)) === sum) continue;
    const { columns, rows } = await readParquet(join(editions, id, CHANGES));
    writeWhole(path, writeCsv(columns, rows));
  }
}

const sumIn = (sums: string, file: string) =>
  sums
    .split("\n")
    .find((line) => line.slice(66) === file)
    ?.slice(0, 64);
