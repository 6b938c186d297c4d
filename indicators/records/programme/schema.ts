/**
 * A work programme as a file: lines of action, partners, milestones, budget. Totals are nowhere in it: they are computed.
 * What is not known is null, which a page lists as open; it is never a zero.
 */
import { z } from "zod";
import { IsoDate, Pillar, Slug, WebAddress, Words } from "../../schema/shapes.ts";

export const STATUSES = ["not-set", "planned", "under-way", "done", "dropped"] as const;
/** Those that say something has happened, and must show it. */
const SHOWN = ["under-way", "done", "dropped"];

/** What shows a status: a file of this repository, an address, or both. */
const Evidence = z
  .strictObject({ what: Words, file: z.string().min(1).nullable(), url: WebAddress.nullable() })
  .refine(({ file, url }) => file !== null || url !== null, { error: "evidence needs a file or a url" });

const Milestone = z
  .strictObject({
    id: Slug,
    title: Words,
    /** Which of the two reviews it belongs to; null: neither. */
    month: z.literal([6, 12]).nullable(),
    due: IsoDate.nullable(),
    status: z.enum(STATUSES),
    /** The day the status was last looked at. */
    date: IsoDate.nullable(),
    evidence: Evidence.nullable(),
  })
  .superRefine(({ status, date, evidence }, context) => {
    if (!SHOWN.includes(status)) return;
    if (date === null)
      context.addIssue({
        code: "custom",
        path: ["date"],
        message: `status ${status} needs the day it was seen`,
      });
    if (evidence === null)
      context.addIssue({
        code: "custom",
        path: ["evidence"],
        message: `status ${status} needs evidence: a file or an address`,
      });
  });

const Phase = z
  .strictObject({ title: Words, from: IsoDate, to: IsoDate })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "a phase ends on its first day or later" });

const Line = z.strictObject({
  id: Slug,
  title: Words,
  aim: Words,
  pillars: z.array(Pillar),
  partners: z.array(Slug),
  phases: z.array(Phase),
  milestones: z.array(Milestone),
});

const Partner = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  url: WebAddress.nullable(),
  /** What says that it takes part; null: it is named in the idea of the programme and nothing more is held. */
  document: z.string().min(1).nullable(),
});

const Money = z.number().nonnegative({ error: "an amount of zero or more" }).nullable();

const Column = z.strictObject({
  id: Slug,
  /** null: the name of the column is not held. */
  title: Words.nullable(),
  /** `line` null: the amount is held for no line of action; `item`: what it pays for, where the document says so. */
  amounts: z
    .array(z.strictObject({ line: Slug.nullable(), item: Words.optional(), plan: Money, actual: Money }))
    .min(1),
});

const Budget = z.strictObject({
  /** Currency and unit, as "thousand euros"; null: not held. */
  unit: Words.nullable(),
  columns: z.array(Column).min(1),
  /** A total that a document prints, to be set beside the sum; null: none. */
  printed: z.strictObject({ total: z.number().nonnegative(), document: Words }).nullable(),
});

export const Programme = z
  .strictObject({
    title: Words,
    about: Words,
    /** What it is for: by when, and what is to be reached. */
    outcomes: z.array(z.strictObject({ by: Words, what: z.array(Words).min(1) })).optional(),
    /** The document that the above is from. */
    document: Words.optional(),
    /** The day the months are counted from; null: not set. */
    start: IsoDate.nullable(),
    partners: z.array(Partner),
    lines: z.array(Line).min(1),
    budget: Budget,
  })
  .superRefine((programme, context) => {
    for (const { path, message } of misfits(programme)) context.addIssue({ code: "custom", path, message });
  });

export type Programme = z.infer<typeof Programme>;
export type Milestone = z.infer<typeof Milestone>;

interface Misfit {
  path: (string | number)[];
  message: string;
}

/** What each part cannot see alone: names that point nowhere, names used twice, phases that overlap. */
function misfits({ partners, lines, budget }: z.infer<typeof Programme>): Misfit[] {
  const partnerIds = new Set(partners.map(({ id }) => id));
  const lineIds = new Set(lines.map(({ id }) => id));
  return [
    ...repeated(partners, ["partners"]),
    ...repeated(lines, ["lines"]),
    ...repeated(
      lines.flatMap(({ milestones }) => milestones),
      ["lines", "milestones"],
    ),
    ...repeated(budget.columns, ["budget", "columns"]),
    ...lines.flatMap(({ partners: own, phases }, at) => [
      ...own.flatMap((id, nth) =>
        partnerIds.has(id)
          ? []
          : [{ path: ["lines", at, "partners", nth], message: `no partner "${id}" in partners` }],
      ),
      ...overlaps(phases).map((nth) => ({
        path: ["lines", at, "phases", nth, "from"],
        message: "a phase begins after the one before it has ended",
      })),
    ]),
    ...budget.columns.flatMap(({ amounts }, at) =>
      amounts.flatMap(({ line, item }, nth) => misplaced(line, item?.en, nth, at)),
    ),
  ];

  function misplaced(line: string | null, item: string | undefined, nth: number, at: number): Misfit[] {
    const path = ["budget", "columns", at, "amounts", nth, "line"];
    if (line !== null && !lineIds.has(line)) return [{ path, message: `no line "${line}" in lines` }];
    const first = budget.columns[at]?.amounts.findIndex(
      (amount) => amount.line === line && amount.item?.en === item,
    );
    return first === nth ? [] : [{ path, message: "each line once a column, or once an item" }];
  }
}

function repeated(list: readonly { id: string }[], path: string[]): Misfit[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ path: path.length === 1 ? [...path, at, "id"] : path, message: `"${id}" is used twice` }],
  );
}

/** Places in the list of phases that begin before an earlier one has ended. */
function overlaps(phases: readonly { from: string; to: string }[]): number[] {
  return phases.flatMap(({ from, to }, at) =>
    phases.slice(0, at).some((before) => from <= before.to && before.from <= to) ? [at] : [],
  );
}
