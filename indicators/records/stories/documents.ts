/** seeds/steps.csv: what a document says of a step that no file of a publisher says, and which statement is set aside. */
import { z } from "zod";
import { Iso3, PartialDate, Slug, WebAddress, Year } from "../../schema/shapes.ts";
import { STEP_IDS } from "./step-ids.ts";

const text = z.string().min(1);

export const StepDocument = z
  .strictObject({
    step: z.enum(STEP_IDS),
    iso3: Iso3,
    /**
     * taken: the document dates the step, or says that it was taken between two years. set-aside: what `source` says of
     * this step here is not counted. disputed: the register at the address names an earlier date, which its licence does
     * not let us publish.
     */
    says: z.enum(["taken", "set-aside", "disputed"]),
    date: PartialDate.nullable(),
    /** Where no date is known: after the end of the year before `first`, and by the end of `last`. */
    first: Year.nullable(),
    last: Year.nullable(),
    /** The source whose document it is, or whose statement is set aside. */
    source: Slug,
    document: text,
    document_url: WebAddress,
    because: text,
  })
  .refine(({ says, date, last }) => (says === "taken") === (date !== null || last !== null), {
    error: "a step taken needs a date, or the years between which it was taken; the others have neither",
  })
  .refine(({ first, last }) => (first === null) === (last === null) && (first ?? 0) <= (last ?? 0), {
    error: "first and last go together, in this order",
  });

export type StepDocument = z.infer<typeof StepDocument>;
