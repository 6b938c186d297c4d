/** Who has taken a step, as JSON. */
import type { APIRoute } from "astro";
import { STEPS, type Step } from "../../../../indicators/records/stories/steps.ts";
import { takersOf } from "../../../data/knowledge.build.ts";

export const getStaticPaths = () => STEPS.map((step) => ({ params: { step: step.id }, props: { step } }));

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(takersOf((props as { step: Step }).step), null, 2)}\n`, {
    headers: { "content-type": "application/json" },
  });
