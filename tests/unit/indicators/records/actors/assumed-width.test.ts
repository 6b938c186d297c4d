/** What is assumed where the file read has no bounds, reckoned again from a measure of the same publisher that has them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { ASSUMED_HALF_WIDTH } from "../../../../../indicators/records/actors/safety.ts";
import { headerOf, parseCsv } from "../../../../../pipelines/lib/tables/csv.ts";

const file = join(
  "../shared/sources/vdem-v16-corruption-bounds",
  "vdem_v16_corruption_bounds_1990-2023.csv.gz",
);

it.skipIf(!existsSync(file))("is the middle distance from the lower end to the value, 2023", () => {
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  const distances = parseCsv(text, file, headerOf(text))
    .map(({ cells }) => cells)
    .filter(({ year, v2x_jucorr_inv: value }) => year === "2023" && value !== "")
    // the file holds the measure with its sign turned, and so the publisher's lower end where the higher should be
    .map((cells) => Number(cells["v2x_jucorr_inv_codelow"]) - Number(cells["v2x_jucorr_inv"]))
    .map(Math.abs)
    .sort((a, b) => a - b);
  expect(distances.length).toBe(179);
  expect(distances[(distances.length - 1) / 2]).toBeCloseTo(ASSUMED_HALF_WIDTH, 2);
});
