/** Build, Node and browser: one engine, one answer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import type { IndexMoveRow, IndexScoreRow } from "../../indicators/reform-index/tables.ts";
import { readParquetRows } from "../../pipelines/lib/tables/read-parquet.ts";
import { engineInBrowser, type EngineInBrowser } from "../engine/browser.ts";
import { answer, type Answer } from "../engine/worker.ts";

const LATEST = join(import.meta.dirname, "../../public/data/latest");
const table = <Row>(name: string) => readParquetRows<Row>(join(LATEST, `${name}.parquet`));
const fileOf = (product: string) =>
  JSON.parse(readFileSync(join(LATEST, `index-${product}.json`), "utf8")) as IndexFile;

let browser: EngineInBrowser;
beforeAll(async () => {
  browser = await engineInBrowser(() => chromium.connect(inject("browser")));
});
afterAll(() => browser.close());

const scores = await table<IndexScoreRow>("index-scores");

describe.each(["state", "track"] as const)("%s", (product) => {
  const file = fileOf(product);
  const published = new Map(
    scores
      .filter((row) => row.product === product)
      .map((row) => [`${row.iso3} ${product === "state" ? null : row.year} ${row.node}`, row]),
  );
  const rowOf = (row: number, node: string) =>
    published.get(`${file.units[row]} ${file.times[row]} ${node}`) as IndexScoreRow;

  function largest({ nodes }: Answer): number {
    let most = 0;
    for (const [node, column] of Object.entries(nodes)) {
      column.forEach((score, row) => {
        const expected = rowOf(row, node).score;
        if ((expected === null) !== !Number.isFinite(score)) most = Infinity;
        else if (expected !== null) most = Math.max(most, Math.abs(score - expected));
      });
    }
    return most;
  }

  it("gives every published score in Node and in Chromium, to nine digits", async () => {
    const asked = { draw: null, years: null };
    expect(largest(answer(file, asked))).toBeLessThan(1e-9);
    expect(largest(await browser.ask({ file: `/index-${product}.json`, ...asked }))).toBeLessThan(1e-9);
    expect(published.size).toBe(file.units.length * 5);
  });

  it("gives every published range of the last period in Chromium", async () => {
    const first = file.times.indexOf(file.times.at(-1) as string | null);
    const draw: [number, number] = [first, file.units.length];
    const { ranges, measured } = await browser.ask({ file: `/index-${product}.json`, draw, years: null });
    for (const [node, { low, high, rankLow, rankHigh }] of Object.entries(ranges)) {
      low.forEach((end, at) => {
        const row = rowOf(first + at, node);
        if (row.score === null) return;
        expect(end).toBeCloseTo(row.low as number, 9);
        expect(high[at]).toBeCloseTo(row.high as number, 9);
        const rank = row.rank as number;
        expect([
          Math.min(rank, Math.floor(rankLow[at] as number)),
          Math.max(rank, Math.ceil(rankHigh[at] as number)),
        ]).toEqual([row.rank_low, row.rank_high]);
        if (row.measured_low === null) return;
        expect(measured[node]?.low[at]).toBeCloseTo(row.measured_low, 9);
      });
    }
  });
});

it("gives every published move over ten years in Chromium", async () => {
  const rows = (await table<IndexMoveRow>("index-moves")).filter(({ year_from }) => year_from === 2014);
  const { moves } = await browser.ask({
    file: "/index-track.json",
    draw: null,
    years: [2014, rows[0]?.year_to as number],
  });
  expect(moves.map(({ unit }) => unit)).toEqual(rows.map(({ iso3 }) => iso3));
  moves.forEach((move, at) => {
    const row = rows[at] as IndexMoveRow;
    expect(Math.abs(move.change - row.change)).toBeLessThan(1e-9);
    expect(Math.abs(move.improved - row.improved)).toBeLessThan(1e-9);
    expect([move.certainty, move.believed, move.robustness]).toEqual([
      row.certainty,
      row.believed,
      row.robustness,
    ]);
  });
});
