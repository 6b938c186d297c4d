/**
 * Names of civil society and media that are held back stand in no file that is tracked and in none that a host is given,
 * archives and workbooks opened. The names are read where they lie, beside the project; a made-up one shows everywhere
 * that the search would find them.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { spellingsOf } from "../../../indicators/records/actors/spellings.ts";
import type { ActorStatement } from "../../../indicators/records/actors/rows.ts";
import { withholdingOf } from "../../../pipelines/ingest/withhold.ts";
import { csvToParquet } from "../../../pipelines/lib/tables/parquet.ts";
import { temporaryFolder } from "../../temporary.ts";
import { dist, files } from "../dist.ts";
import { byteFinder, type Sought } from "./byte-finder.ts";
import { heldNames, isAtHand, ordinaryWords } from "./directory-file.ts";
import { openAll } from "./opened.ts";

const isOrdinary = ordinaryWords();
const held = await heldNames();
const SLICES = /(^|\/)(countries|indicators)$/;

/** Where names stand, and which by their first letters: a report of this test is read by others too. */
async function namesIn(root: string, paths: readonly string[], sought: readonly Sought[]): Promise<string[]> {
  const find = byteFinder(sought, isOrdinary);
  const met: string[] = [];
  for await (const [path, bytes] of openAll(root, paths, SLICES))
    for (const { iso3, of } of find(bytes)) met.push(`${path}: ${iso3} ${of.slice(0, 3)}…`);
  return [...new Set(met)];
}

const MADE_UP: Sought[] = spellingsOf(
  {
    name: "Veille des Marchés d’Órbita & Fils (VMOFX; CivicOrbitLab)",
    name_local: "Орбитальный дозор",
    url: "https://www.orbita-veille.example/",
  },
  new Set(),
).map((spelling) => ({ ...spelling, iso3: "UGA" }));

const text = (content: string) => strToU8(content);
it.each([
  [
    "a page, its entities undone",
    "a.html",
    text("<td>Veille des March&eacute;s d&#39;Órbita &amp; Fils (VMOFX)</td>".replace("&eacute;", "é")),
  ],
  ["a table", "a.csv", text('UGA,"Veille des Marchés d’Órbita & Fils",cso\n')],
  ["capitals", "a.txt", text("VEILLE DES MARCHÉS D’ÓRBITA & FILS")],
  ["letters without accents", "a.md", text("veille des marches d’orbita & fils")],
  ["accents apart from their letters", "a.md", text("Veille des Marche\u0301s d’O\u0301rbita & Fils")],
  ["a slug in an address", "a.xml", text('<link href="/knowledge/veille-des-marches-d-orbita-fils/"/>')],
  [
    "an address with percent signs",
    "a.txt",
    text("?q=Veille%20des%20March%C3%A9s%20d%E2%80%99%C3%93rbita%20%26%20Fils"),
  ],
  ["a script, escaped", "a.js", text('"\\u0056eille des March\\u00e9s\\nd’\\u00d3rbita & Fils"')],
  ["an acronym", "a.txt", text("as vmofx says")],
  ["what it runs, its humps undone", "a.txt", text("spider civic_orbit_lab")],
  ["the host of its site", "a.json", text('{"u":"http://orbita-veille.example/x"}')],
  ["its local language", "a.csv", text("«ОРБИТАЛЬНЫЙ ДОЗОР»")],
  ["the very end", "a.txt", text("Орбитальный дозор")],
  ["an archive in an archive", "a.zip", zipSync({ "b.xlsx": zipSync({ "c.xml": text("<t>VMOFX</t>") }) })],
  ["the name of a file in an archive", "a.zip", zipSync({ "orbita-veille.example.txt": text("-") })],
  ["the name of a file", "knowledge-civic-orbit-lab.html", text("-")],
])("a made-up name is found in %s", async (_where, path, bytes) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, path), bytes);
  expect(await namesIn(folder, [path], MADE_UP)).not.toEqual([]);
});

it("a made-up name is found in Parquet, and in no longer word", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.csv"), "iso3,title\nUGA,On Civic Orbit Lab\n");
  const columns = [
    { name: "iso3", type: "string", nullable: false },
    { name: "title", type: "string", nullable: false },
  ] as never;
  await csvToParquet(join(folder, "a.csv"), join(folder, "a.parquet"), columns, ["iso3"]);
  expect(await namesIn(folder, ["a.parquet"], MADE_UP)).not.toEqual([]);
  writeFileSync(join(folder, "b.txt"), "Civic Orbit Labs, éVMOFX, xCivicOrbitLab");
  expect(await namesIn(folder, ["b.txt"], MADE_UP)).toEqual([]);
});

it("a made-up name is sought, and found, in the address of a document on which a shown body rests", async () => {
  const row = { iso3: "UGA", actor_type: "cso", name: "Civic Orbit Lab", name_local: null, url: null };
  const own = {
    ...row,
    role: null,
    since: null,
    source: "coalition-actors",
    document: "A",
    document_url: null,
  };
  const url = "https://papers.example/survey-civic-orbit-lab-another-body.html";
  const other = { ...own, iso3: "KEN", name: "Another Body", document_url: url };
  const { names } = withholdingOf([own, other] as ActorStatement[], ({ iso3 }) => iso3 === "UGA", []);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.csv"), `KEN,cso,Another Body,${url}\n`);
  expect(await namesIn(folder, ["a.csv"], names)).toEqual(["a.csv: UGA Civ…"]);
});

it.skipIf(!isAtHand)("are many, of a hundred economies or nearly", () => {
  expect(new Set(held.map(({ of }) => of)).size).toBeGreaterThan(250);
  expect(new Set(held.map(({ iso3 }) => iso3)).size).toBeGreaterThan(90);
});

it.skipIf(!isAtHand)("are in no tracked file, editions and archives opened", async () => {
  const root = join(import.meta.dirname, "../../..");
  const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter(Boolean);
  expect(await namesIn(root, tracked, held)).toEqual([]);
});

it.skipIf(!isAtHand)("are in no page, table, workbook, archive or feed", async () => {
  expect(await namesIn(dist, files, held)).toEqual([]);
});
