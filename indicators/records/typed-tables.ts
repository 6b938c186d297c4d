/** Tables that people typed and that are published as CSV alone, beside the JSON that pages read: shape, key, title. */
import type { z } from "zod";
import { CommentRow, DonorProgrammeRow } from "./annotations.ts";
import { NetworkRow } from "./network/schema.ts";
import { BudgetRow, MilestoneRow } from "./programme/rows.ts";

export interface TypedTable {
  row: z.ZodObject;
  /** Columns that name a row; none where no column has to be filled. */
  key: readonly string[];
  title: string;
}

export const TYPED_TABLES: Readonly<Record<string, TypedTable>> = {
  "programme-milestones": {
    row: MilestoneRow,
    key: ["line", "milestone"],
    title: "Milestones of the programme, each with what shows it",
  },
  "programme-budget": { row: BudgetRow, key: [], title: "Budget of the programme, planned and spent" },
  network: { row: NetworkRow, key: ["id"], title: "Who takes part in the network, and what that rests on" },
  comments: { row: CommentRow, key: [], title: "Comments of governments and reviewers on answers" },
  "donor-programmes": { row: DonorProgrammeRow, key: [], title: "Programmes of donors, by pillar" },
};
