/** The one file with everything: unpacked, it explains and proves itself. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { Catalog } from "../../../indicators/schema/catalog.ts";
import { TABLES } from "../../../indicators/tables.ts";
import { filesUnder } from "../../../pipelines/lib/files/files.ts";
import { unzip } from "../../../pipelines/lib/files/zip.ts";
import { temporaryFolder } from "../../temporary.ts";

const latest = join(import.meta.dirname, "../../../public/data/latest");

function unpacked(): string {
  const folder = temporaryFolder();
  const entries = unzip(readFileSync(join(latest, "procurement-reform-monitor.zip")));
  for (const [name, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return join(folder, "procurement-reform-monitor");
}

it("holds every table, byte for byte, the metadata, the codebook and a README, and its checksums are right", () => {
  const folder = unpacked();
  execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: folder });
  const tables = Object.keys(TABLES).map((name) => `${name}.csv`);
  expect(filesUnder(folder)).toEqual(
    [
      ...tables,
      "README.md",
      "SHA256SUMS",
      "catalog.json",
      "codebook.csv",
      "csvw.json",
      "datapackage.json",
      "dcat.jsonld",
      "dcat.ttl",
      "openapi.json",
    ].sort(),
  );
  for (const name of tables)
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(latest, name))), name).toBe(true);
});

it("describes what is in it, and nothing that is not", () => {
  const folder = unpacked();
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;
  const held = filesUnder(folder);
  const { files } = Catalog.parse(read("catalog.json"));
  const { resources } = read("datapackage.json") as { resources: { path: string }[] };
  expect(files.length).toBe(Object.keys(TABLES).length);
  for (const { path } of [...files, ...resources]) expect(held).toContain(path);
});

it("tells in its README the date, the rows of each table, and each publisher with licence", () => {
  const text = readFileSync(join(unpacked(), "README.md"), "utf8");
  const catalog = Catalog.parse(JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")));
  expect(text).toContain(catalog.date);
  for (const { table, format, rows } of catalog.files)
    if (table in TABLES && format === "csv") expect(text).toContain(`| ${table}.csv | ${rows} |`);
  for (const { publisher, licence } of catalog.sources) {
    expect(text).toContain(publisher);
    expect(text).toContain(licence.name);
  }
});
