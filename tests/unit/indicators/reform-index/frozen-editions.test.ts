/** Links to a frozen edition are answered from its own file: today's engine must go on reading it, and give what it gave. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { IndexFile } from "../../../../indicators/reform-index/index-file.ts";
import type { IndexMoveRow } from "../../../../indicators/reform-index/tables.ts";
import { trackMoves } from "../../../../indicators/reform-index/track-moves.ts";
import { readParquetRows } from "../../../../pipelines/lib/tables/read-parquet.ts";

const editions = join(import.meta.dirname, "../../../../data/editions");
const kept = readdirSync(editions).filter((id) => existsSync(join(editions, id, "index-track.json")));

it("has editions to open", () => expect(kept.length).toBeGreaterThan(0));

describe.each(kept)("edition %s", (id) => {
  it("gives the scores of its published changes again", async () => {
    const file = JSON.parse(readFileSync(join(editions, id, "index-track.json"), "utf8")) as IndexFile;
    const published = await readParquetRows<IndexMoveRow>(join(editions, id, "index-moves.parquet"));
    const last = Math.max(...published.map(({ year_to }) => year_to));
    for (const from of [last - 10, last - 20]) {
      const own = published.filter((row) => row.year_from === from);
      const found = new Map(trackMoves(file, from, last).rows.map((row) => [row.iso3, row]));
      expect(own.length).toBeGreaterThan(100);
      expect([...found.keys()].sort()).toEqual(own.map(({ iso3 }) => iso3).sort());
      for (const row of own) {
        expect(Math.abs((found.get(row.iso3)?.before ?? NaN) - row.before), row.iso3).toBeLessThan(1e-9);
        expect(Math.abs((found.get(row.iso3)?.after ?? NaN) - row.after), row.iso3).toBeLessThan(1e-9);
      }
    }
  });
});
