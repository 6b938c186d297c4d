import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freeze, isShown, unfold } from "../../../../pipelines/editions/editions.ts";
import { filesUnder, sha256 } from "../../../../pipelines/lib/files/files.ts";
import { csvToParquet } from "../../../../pipelines/lib/tables/parquet.ts";
import { columnsIn } from "../../../../indicators/formats/columns.ts";
import { TABLES } from "../../../../indicators/tables.ts";
import { temporaryFolder } from "../../../temporary.ts";

const check = (folder: string, ...options: string[]) =>
  execFileSync("sha256sum", ["--check", "--strict", "--quiet", ...options], { cwd: folder, stdio: "pipe" });

it("an edition is shown with checksums of all that lies there, and with those it was frozen with", async () => {
  const [built, editions, published] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  writeFileSync(join(built, "catalog.json"), "{}\n");
  const { row, key } = TABLES["links"];
  const csv = join(built, "links.csv");
  writeFileSync(csv, "iso3,url,tested,result,status\nKEN,https://example.org/,,not-tested,\n");
  await csvToParquet(csv, join(built, "links.parquet"), columnsIn(row, "links"), key);
  const about = { id: "2026.1", made: "2026-12-01", known: null, version: "0.1.0", observations: 1 };
  const edition = await freeze(built, editions, about, null);
  await unfold(editions, published);
  const shown = join(published, "editions/2026.1");
  expect(filesUnder(shown)).toEqual([
    ...["SERVED.SHA256SUMS", "SHA256SUMS", "catalog.json", "links.parquet", "tables.zip"],
  ]);
  check(shown, "SERVED.SHA256SUMS");
  const listed = readFileSync(join(shown, "SERVED.SHA256SUMS"), "utf8").match(/(?<= {2}).+/g);
  expect(listed).toEqual(filesUnder(shown).filter((name) => name !== "SERVED.SHA256SUMS"));
  expect(sha256(readFileSync(join(shown, "SHA256SUMS")))).toBe(edition.sha256);
  check(shown, "--ignore-missing", "SHA256SUMS"); // links.csv lies in the zip

  rmSync(join(shown, "SERVED.SHA256SUMS")); // as shown before there was one
  expect(isShown("2026.1", editions, published)).toBe(false);
  await unfold(editions, published);
  check(shown, "SERVED.SHA256SUMS");
  appendFileSync(join(shown, "links.parquet"), "x");
  expect(() => check(shown, "SERVED.SHA256SUMS")).toThrow(/1 computed checksum did NOT match/);
});
