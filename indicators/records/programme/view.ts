/** What a page shows of a programme: sums, milestones in order, what is dated. Computed, never typed. */
import { compare } from "../../schema/compare.ts";
import type { Milestone, Programme } from "./schema.ts";

export interface ColumnSum {
  id: string;
  title: Programme["budget"]["columns"][number]["title"];
  plan: number | null;
  actual: number | null;
}

export interface BudgetView {
  columns: ColumnSum[];
  /** Sum over the columns; null where no amount is held at all. */
  plan: number | null;
  actual: number | null;
  /** The total that a document prints minus the sum; null: none is printed. */
  slip: number | null;
}

export interface Dated {
  line: string;
  kind: "phase" | "due" | "status";
  /** Of a milestone. */
  milestone: string | null;
  from: string;
  to: string;
}

export interface ProgrammeView {
  budget: BudgetView;
  /** By status, over all lines. */
  counts: Record<Milestone["status"], number>;
  dated: Dated[];
}

export function programmeView({ lines, budget }: Programme): ProgrammeView {
  const milestones = lines.flatMap((line) => line.milestones);
  const count = (status: Milestone["status"]) => milestones.filter((each) => each.status === status).length;
  return {
    budget: budgetView(budget),
    counts: {
      "not-set": count("not-set"),
      planned: count("planned"),
      "under-way": count("under-way"),
      done: count("done"),
      dropped: count("dropped"),
    },
    dated: lines.flatMap(datedOf).toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
  };
}

function budgetView({ columns, printed }: Programme["budget"]): BudgetView {
  const sums = columns.map(({ id, title, amounts }) => ({
    id,
    title,
    plan: sumOf(amounts.map(({ plan }) => plan)),
    actual: sumOf(amounts.map(({ actual }) => actual)),
  }));
  const plan = sumOf(sums.map((column) => column.plan));
  const actual = sumOf(sums.map((column) => column.actual));
  return {
    columns: sums,
    plan,
    actual,
    slip: printed === null || plan === null ? null : printed.total - plan,
  };
}

/** What is not settled, or not held, and of how many: said once, at the end, and never filled in. */
export function openIn({ start, lines, budget }: Programme): { what: Open; n: number }[] {
  const milestones = lines.flatMap((line) => line.milestones);
  const amounts = budget.columns.flatMap((column) => column.amounts);
  const count: Record<Open, number> = {
    start: start === null ? 1 : 0,
    due: milestones.filter(({ due, status }) => due === null && status === "not-set").length,
    status: milestones.filter(({ status }) => status === "not-set").length,
    partners: lines.filter(({ partners }) => partners.length === 0).length,
    unit: budget.unit === null ? 1 : 0,
    columns: budget.columns.filter(({ title }) => title === null).length,
    actual: amounts.filter(({ actual }) => actual === null).length,
  };
  return OPEN.flatMap((what) => (count[what] > 0 ? [{ what, n: count[what] }] : []));
}

const OPEN = ["start", "due", "status", "partners", "unit", "columns", "actual"] as const;
type Open = (typeof OPEN)[number];

/** Nothing held is nothing, not zero. */
export function sumOf(amounts: readonly (number | null)[]): number | null {
  const held = amounts.filter((amount) => amount !== null);
  return held.length === 0 ? null : held.reduce((a, b) => a + b, 0);
}

function datedOf({ id: line, phases, milestones }: Programme["lines"][number]): Dated[] {
  return [
    ...phases.map(({ from, to }) => ({ line, kind: "phase" as const, milestone: null, from, to })),
    ...milestones.flatMap(({ id, due, date, status }): Dated[] => [
      ...(due === null ? [] : [{ line, kind: "due" as const, milestone: id, from: due, to: due }]),
      ...(date === null || status === "planned" || status === "not-set"
        ? []
        : [{ line, kind: "status" as const, milestone: id, from: date, to: date }]),
    ]),
  ];
}
