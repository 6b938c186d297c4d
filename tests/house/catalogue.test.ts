import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../indicators/define/load.ts";
import { Catalog } from "../../indicators/schema/catalog.ts";
import { LANGUAGES, PILLARS } from "../../indicators/schema/vocabulary.ts";
import { filesUnder, sha256, sizeOf } from "../../pipelines/lib/files/files.ts";
import { loadSources } from "../../pipelines/lib/source/load-sources.ts";
import { DESCRIPTORS } from "../../pipelines/publish/metadata/descriptors.ts";
import { dist, files, read } from "./dist.ts";

const latest = join(dist, "data/latest");
const catalog = Catalog.parse(JSON.parse(readFileSync(join(latest, "catalog.json"), "utf8")));

it("lists every indicator and every source that has a file, and no other", async () => {
  expect(catalog.indicators.map(({ id }) => id).sort()).toEqual(
    (await loadIndicators()).map(({ id }) => id).sort(),
  );
  expect(catalog.sources.map(({ id }) => id).sort()).toEqual(
    (await loadSources()).map(({ id }) => id).sort(),
  );
});

it("holds four pillars, each with five indicators or more", () => {
  for (const pillar of PILLARS) {
    expect(catalog.indicators.filter((each) => each.pillar === pillar).length, pillar).toBeGreaterThanOrEqual(
      5,
    );
  }
});

describe("the files it names", () => {
  it("are all there, and no table is left out", () => {
    const named = [...catalog.files.map(({ path }) => path), ...DESCRIPTORS.map(({ name }) => name)].sort();
    expect(filesUnder(latest)).toEqual(named);
  });

  it("have the size and the checksum it gives", () => {
    for (const { path, bytes, sha256: sum } of catalog.files) {
      expect({ path, bytes: sizeOf(join(latest, path)) }).toEqual({ path, bytes });
      expect({ path, sum: sha256(readFileSync(join(latest, path))) }).toEqual({ path, sum });
    }
  });

  it("have the rows it counts", () => {
    for (const { path, format, rows } of catalog.files) {
      if (format !== "csv" || path.includes("/")) continue;
      const lines = execFileSync("wc", ["-l", join(latest, path)], { encoding: "utf8" });
      expect({ path, lines: Number.parseInt(lines) - 1 }).toEqual({ path, lines: rows });
    }
  });

  it("are named on the data page with the same rows and bytes", () => {
    const html = read("data/index.html");
    for (const { path, rows, bytes } of catalog.files.filter((file) => !file.path.includes("/"))) {
      expect(html, path).toContain(`data-bytes="${bytes}"`);
      expect(html, path).toContain(`data-rows="${rows}"`);
    }
  });
});

it("offers every file that describes the others on the data page, in every language", () => {
  for (const language of LANGUAGES) {
    const html = read(`${language === "en" ? "" : `${language}/`}data/index.html`);
    for (const { name } of DESCRIPTORS) expect(html, language).toContain(`data/latest/${name}"`);
  }
});

it("gives every indicator a page in every language, under its own name", () => {
  for (const { id } of catalog.indicators) {
    for (const language of LANGUAGES) {
      expect(files).toContain(`${language === "en" ? "" : `${language}/`}indicators/${id}/index.html`);
    }
  }
});

it("shows a worked example on every indicator's page", () => {
  for (const { id } of catalog.indicators)
    expect(read(`indicators/${id}/index.html`), id).toContain('class="ex"');
});

it("tags every indicator in law or in practice, on its own page", () => {
  for (const { id, aspect } of catalog.indicators) {
    const word = aspect === "in-law" ? "in law" : "in practice";
    expect(read(`indicators/${id}/index.html`), id).toMatch(new RegExp(`class="tag"[^>]*>${word}<`));
  }
});

it("names a licence for every source, on the data page and in sources.csv", () => {
  const html = read("data/index.html");
  const csv = readFileSync(join(latest, "sources.csv"), "utf8");
  for (const { id, licence } of catalog.sources) {
    expect(licence.name).not.toBe("");
    expect(html).toContain(`id="source-${id}"`);
    expect(csv).toContain(licence.name);
  }
});
