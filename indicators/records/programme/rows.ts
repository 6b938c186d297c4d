/** The programme as tables, for those who take it elsewhere. */
import { z } from "zod";
import { IsoDate, Slug, WebAddress } from "../../schema/shapes.ts";
import { STATUSES, type Programme } from "./schema.ts";

export const MilestoneRow = z.strictObject({
  line: Slug.meta({ description: "Id of the line of action." }),
  milestone: Slug.meta({ description: "Id of the milestone." }),
  title: z.string().min(1).meta({ description: "What is to be reached, in English." }),
  month: z.int().nullable().meta({ description: "6 or 12: the review it belongs to. Empty: neither." }),
  due: IsoDate.nullable().meta({ description: "By when. Empty: not set." }),
  status: z.enum(STATUSES).meta({ description: "not-set, planned, under-way, done or dropped." }),
  date: IsoDate.nullable().meta({ description: "The day the status was last looked at." }),
  evidence: z.string().min(1).nullable().meta({ description: "What shows it, in English." }),
  file: z.string().min(1).nullable().meta({ description: "The file of the repository that shows it." }),
  url: WebAddress.nullable().meta({ description: "The address that shows it." }),
});

export const BudgetRow = z.strictObject({
  column: Slug.meta({ description: "Id of the column of the budget." }),
  line: Slug.nullable().meta({ description: "Id of the line. Empty: held for no line of action." }),
  item: z.string().min(1).nullable().meta({ description: "What it pays for, in English. Empty: not said." }),
  plan: z.number().nullable().meta({ description: "Planned. Empty: not held." }),
  actual: z.number().nullable().meta({ description: "Spent. Empty: not held, which is not zero." }),
});

export const milestoneRows = ({ lines }: Programme): z.infer<typeof MilestoneRow>[] =>
  lines.flatMap(({ id: line, milestones }) =>
    milestones.map(({ id, title, month, due, status, date, evidence }) => ({
      ...{ line, milestone: id, title: title.en, month, due, status, date },
      ...{ evidence: evidence?.what.en ?? null, file: evidence?.file ?? null, url: evidence?.url ?? null },
    })),
  );

export const budgetRows = ({ budget }: Programme): z.infer<typeof BudgetRow>[] =>
  budget.columns.flatMap(({ id: column, amounts }) =>
    amounts.map(({ item, ...amount }) => ({ column, ...amount, item: item?.en ?? null })),
  );
