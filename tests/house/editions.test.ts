/** The editions that are committed: frozen, shown as frozen, listed, and the changes between them told truly. */
import { EDITION_ZIP } from "../../indicators/formats/moved.ts";
import { unzip } from "../../pipelines/lib/files/zip.ts";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { filesUnder, sha256 } from "../../pipelines/lib/files/files.ts";
import { CHANGE_REASONS } from "../../indicators/schema/vocabulary.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { compareIds, listEditions } from "../../pipelines/editions/editions.ts";
import { dist, read } from "./dist.ts";

/**
 * Checksums of SHA256SUMS, by edition: what was once published may never change, but for a name that puts people at risk,
 * which REDACTED.csv then tells. New editions are added here.
 */
const PUBLISHED: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, "editions.json"), "utf8"),
) as Record<string, string>;

const editions = listEditions("data/editions");
const rowsOf = (id: string) => {
  const path = `data/editions/${id}/WITHDRAWN.csv`;
  if (!existsSync(join(dist, path))) return [];
  return Papa.parse<Record<string, string>>(read(path), { header: true, skipEmptyLines: true }).data;
};
const withdrawnFrom = (id: string) => rowsOf(id).map(({ file }) => file as string);
const shown = (id: string, name = "") => join(dist, "data/editions", id, name);

const csvInZip = (id: string, name: string) =>
  Buffer.from(unzip(readFileSync(shown(id, EDITION_ZIP)))[name] ?? []).toString("utf8");

/** Frozen before names of civil society and media were held back. */
const NAMED = ["2024.1", "2026.1", "2026.2"];

/** What lies beside the tables of an edition. */
const BESIDES = ["SHA256SUMS", "SERVED.SHA256SUMS", "WITHDRAWN.csv", "REDACTED.csv", EDITION_ZIP];

it("keeps every edition that was ever published, byte for byte", () => {
  expect(Object.keys(PUBLISHED).length).toBeGreaterThanOrEqual(2);
  for (const [id, sum] of Object.entries(PUBLISHED)) {
    expect({ id, sum: sha256(readFileSync(shown(id, "SHA256SUMS"))) }).toEqual({ id, sum });
    execFileSync("sha256sum", ["--check", "--strict", "--quiet", "--ignore-missing", "SHA256SUMS"], {
      cwd: shown(id),
    });
    execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SERVED.SHA256SUMS"], { cwd: shown(id) });
    const listed = readFileSync(shown(id, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const withdrawn = withdrawnFrom(id);
    const zipped = Object.entries(unzip(readFileSync(shown(id, EDITION_ZIP))));
    for (const [name, bytes] of zipped) expect(listed, name).toContain(`${sha256(bytes)}  ${name}`);
    const names = new Set([...filesUnder(shown(id)), ...zipped.map(([name]) => name)]);
    expect([...names].filter((name) => !BESIDES.includes(name)).sort()).toEqual(
      listed.map((line) => line.slice(66)).filter((name) => !withdrawn.includes(name)),
    );
  }
  expect(editions.map(({ id }) => id).sort(compareIds)).toEqual(Object.keys(PUBLISHED).sort(compareIds));
});

it("takes a name out of a frozen file only with a day, a reason and the checksum before", () => {
  const told = editions.flatMap(({ id }) => {
    const path = join("data/editions", id, "REDACTED.csv");
    return filesUnder(join("data/editions", id)).includes("REDACTED.csv")
      ? Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
          header: true,
          skipEmptyLines: true,
        }).data.map((row) => ({ id, ...row }))
      : [];
  }) as Record<"id" | "file" | "day" | "reason" | "sha256_before", string>[];
  expect(new Set(told.map(({ id }) => id))).toEqual(new Set(["2026.1", "2026.2"]));
  for (const { id, file, day, reason, sha256_before } of told) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(reason.length).toBeGreaterThan(20);
    const listed = readFileSync(shown(id, "SHA256SUMS"), "utf8");
    expect(listed, file).toContain(`  ${file}\n`);
    expect(listed, file).not.toContain(sha256_before);
  }
});

it("takes a file of an edition from view only with a day and a reason, and says so in its folder", () => {
  expect(editions.map(({ id }) => [id, withdrawnFrom(id)])).toEqual(
    // names that are held back since; an edition of after that was frozen without them
    editions.map(({ id }) => [id, NAMED.includes(id) ? ["actors.parquet", "actors.csv"] : []]),
  );
  for (const { id } of editions)
    for (const { day, reason } of rowsOf(id)) {
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(reason?.length).toBeGreaterThan(5);
    }
});

it("lists them for programs in at most a kilobyte each", () => {
  const list = JSON.parse(read("data/editions.json")) as { id: string }[];
  expect(list.map(({ id }) => id)).toEqual(editions.map(({ id }) => id));
  for (const entry of list) expect(JSON.stringify(entry).length).toBeLessThanOrEqual(1024);
});

describe.each(editions.slice(0, -1))("the changes up to $id", ({ id }) => {
  const before = editions[editions.findIndex((each) => each.id === id) + 1]?.id as string;

  it("turn the edition before into this one: old + changes = new, recounted in SQL", async () => {
    const table = (edition: string, name: string) => `'${shown(edition, `${name}.parquet`)}'`;
    const cell = "indicator, iso3, year, value, low, high, score, status, source, edition";
    const changed = cell.replaceAll(/(value|low|high|score|status|source|edition)\b/g, "new_$1 as $1");
    const kept = `select ${cell} from ${table(before, "observations")} old where value is not null and not exists (
      select 1 from ${table(id, "changes")} c where c.indicator = old.indicator and c.iso3 = old.iso3 and c.year = old.year)`;
    const made = `${kept} union all select ${changed} from ${table(id, "changes")} where new_value is not null`;
    const now = `select ${cell} from ${table(id, "observations")} where value is not null`;
    const [wrong] = await askNatively(
      `select count(*)::integer as n from (((${made}) except all (${now})) union all ((${now}) except all (${made})))`,
    );
    expect(wrong).toEqual({ n: 0 });
  });

  it("have a class of reason in every row, and are offered under the name of the pair", async () => {
    const counts = await askNatively(
      `select reason, count(*)::integer as n from '${shown(id, "changes.parquet")}' group by 1`,
    );
    for (const { reason } of counts) expect(CHANGE_REASONS).toContain(reason);
    const name = `${before}-${id}.csv`;
    expect(readdirSync(join(dist, "data/changes"))).toContain(name);
    expect(read(`data/changes/${name}`)).toBe(csvInZip(id, "changes.csv"));
  });
});

it("tells on the page of changes what a recount of the newest list with a change gives, in every language", async () => {
  const lists = await Promise.all(
    editions.slice(0, -1).map(async ({ id }) => ({
      id,
      counts: await askNatively(
        `select reason, count(*)::integer as n from '${shown(id, "changes.parquet")}' group by 1`,
      ),
    })),
  );
  const at = lists.findIndex(({ counts }) => counts.length > 0);
  const { counts } = lists[at] as (typeof lists)[number];
  for (const page of ["changes/index.html", "fr/changes/index.html", "es/changes/index.html"]) {
    const told = [...read(page).matchAll(/data-reason="([a-z-]+)" data-values="(\d+)"/g)];
    expect(told.length).toBe(4);
    const unchanged = [...read(page).matchAll(/data-unchanged="([^"]+)"/g)].map(([, id]) => id);
    expect(unchanged).toEqual(lists.slice(0, at).map(({ id }) => id));
    for (const [, reason, values] of told)
      expect({ reason, values: Number(values) }).toEqual({
        reason,
        values: counts.find((each) => each["reason"] === reason)?.["n"] ?? 0,
      });
  }
});
