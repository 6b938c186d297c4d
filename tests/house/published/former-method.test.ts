/** Version 1.0 of the method, kept as data, is the one that the frozen edition was published under. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadIndicators } from "../../../indicators/define/load.ts";
import { products } from "../../../indicators/reform-index/members.ts";
import { PRODUCTS } from "../../../indicators/reform-index/product.ts";
import type { IndexScoreRow } from "../../../indicators/reform-index/tables.ts";
import type { Observation } from "../../../indicators/schema/observation.ts";
import type { Place } from "../../../indicators/schema/place.ts";
import { evidenceOf } from "../../../pipelines/index/evidence.ts";
import { scoredOf } from "../../../pipelines/index/index-context.ts";
import { methodRows } from "../../../pipelines/index/methods.ts";
import { valuesOf } from "../../../pipelines/index/values.ts";
import { readParquetRows } from "../../../pipelines/lib/tables/read-parquet.ts";

const EDITION = "2026.2";
const table = <Row>(name: string) =>
  readParquetRows<Row>(join(import.meta.dirname, `../../../data/editions/${EDITION}/${name}.parquet`));
const [observations, places, scores, definitions] = await Promise.all([
  table<Observation>("observations"),
  table<Place>("places"),
  table<IndexScoreRow>("index-scores"),
  loadIndicators(),
]);
const values = valuesOf(
  observations.filter(({ indicator }) => definitions.some(({ id }) => id === indicator)),
);

it.each(PRODUCTS)(
  "gives every score that was published of %s again, from the edition's observations",
  (id) => {
    const scored = scoredOf(evidenceOf(products[id], definitions, values, places, 2026));
    const rows = methodRows(scored, definitions, values, places, { edition: EDITION, scores });
    const apart = rows.filter(
      ({ published, former }) =>
        (published === null) !== (former === null) || Math.abs((published ?? 0) - (former ?? 0)) > 1e-9,
    );
    expect(apart).toEqual([]);
    expect(rows.filter(({ former }) => former !== null).length).toBeGreaterThan(800);
  },
);
