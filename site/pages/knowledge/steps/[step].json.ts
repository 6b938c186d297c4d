/** Who has taken a step, as JSON. */
import type { APIRoute } from "astro";
import { STEPS, type Step } from "../../../../indicators/knowledge/steps.ts";
import { takersOf } from "../../../queries/knowledge.ts";

export const getStaticPaths = () => STEPS.map((step) => ({ params: { step: step.id }, props: { step } }));

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(takersOf((props as { step: Step }).step), null, 2)}\n`, {
    headers: { "content-type": "application/json" },
  });
