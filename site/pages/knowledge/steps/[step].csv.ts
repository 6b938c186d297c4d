/** Who has taken a step, as CSV. */
import type { APIRoute } from "astro";
import Papa from "papaparse";
import { StepRow } from "../../../../indicators/records/stories/rows.ts";
import { STEPS, type Step } from "../../../../indicators/records/stories/steps.ts";
import { takersOf } from "../../../data/knowledge.build.ts";

export const getStaticPaths = () => STEPS.map((step) => ({ params: { step: step.id }, props: { step } }));

export const GET: APIRoute = ({ props }) =>
  new Response(
    `${Papa.unparse(takersOf((props as { step: Step }).step), { columns: Object.keys(StepRow.shape), newline: "\n" })}\n`,
    { headers: { "content-type": "text/csv; charset=utf-8" } },
  );
