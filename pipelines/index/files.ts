/** files: the index as the browser reads it, and as `npm run score` does. */
import { PILLARS } from "../../indicators/schema/vocabulary.ts";
import type { IndexFile } from "../../indicators/reform-index/index-file.ts";
import { INDEX_SCHEMA_FILE, indexSpecSchema } from "../../indicators/composite/spec-schema.ts";
import { writeCsv, type Cell } from "../lib/tables/csv.ts";

/** Name of the file that the browser reads; frozen with each edition. */
export const indexFileName = (product: IndexFile["product"]) => `index-${product}.json`;

interface TextFile {
  name: string;
  text: string;
  rows: number;
}

/** The shape of every specification; it has no rows. */
export const schemaFile = (): TextFile => ({
  name: INDEX_SCHEMA_FILE,
  text: `${JSON.stringify(indexSpecSchema(), null, 2)}\n`,
  rows: 0,
});

/** By name; `rows` are economies, or economies in years. */
export function indexFiles(file: IndexFile): TextFile[] {
  const { product, spec, units } = file;
  const rows = units.length;
  return [
    { name: indexFileName(product), text: `${JSON.stringify(file)}\n`, rows },
    {
      name: `index-${product}-spec.json`,
      text: `${JSON.stringify(spec, null, 2)}\n`,
      rows: spec.indicators.length + PILLARS.length + 1,
    },
    { name: `index-${product}-data.csv`, text: wideCsv(file), rows },
  ];
}

/** One column an indicator, and `<indicator>__se` beside it where errors are published. */
function wideCsv({ spec, units, times, columns, errors }: IndexFile): string {
  const ids = spec.indicators.map(({ id }) => id);
  const withErrors = ids.filter((id) => id in errors);
  const keys = [spec.unit, ...(spec.time === undefined ? [] : [spec.time])];
  return writeCsv(
    [...keys, ...ids, ...withErrors.map((id) => `${id}__se`)],
    units.map((unit, row): Cell[] => [
      unit,
      ...(spec.time === undefined ? [] : [times[row] ?? null]),
      ...ids.map((id) => columns[id]?.[row] ?? null),
      ...withErrors.map((id) => errors[id]?.[row] ?? null),
    ]),
  );
}
