/** Who has taken a step, as CSV. */
import type { APIRoute } from "astro";
import { StepRow } from "../../../../indicators/records/stories/rows.ts";
import { STEPS, type Step } from "../../../../indicators/records/stories/steps.ts";
import { toCsv } from "../../../lib/save-table.client.ts";
import { takersOf } from "../../../data/knowledge.build.ts";

export const getStaticPaths = () => STEPS.map((step) => ({ params: { step: step.id }, props: { step } }));

const columns = Object.keys(StepRow.shape) as (keyof StepRow)[];

export const GET: APIRoute = ({ props }) => {
  const rows = takersOf((props as { step: Step }).step).map((row) => columns.map((name) => row[name]));
  return new Response(toCsv({ columns, rows }), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
