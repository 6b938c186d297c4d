/** Refusals: rows of publishers' files that were passed over, in data/reports/refusals.csv. */
import { z } from "zod";
import { Slug } from "./shapes.ts";

export const RefusalRow = z.strictObject({
  source: Slug.meta({ description: "Id of the source." }),
  file: z.string().min(1).meta({ description: "The file, with its source's folder." }),
  row: z.int().positive().meta({ description: "The row, as a spreadsheet counts." }),
  place: z.string().min(1).meta({ description: "The place, as the publisher writes it." }),
  reason: z.string().min(1).meta({ description: "Why it was passed over." }),
});

export type RefusalRow = z.infer<typeof RefusalRow>;
