/** A table to begin with: the columns of a kind, and one row that is marked as an example. */
import type { APIRoute } from "astro";
import { templateOf } from "../../../../indicators/records/contributions/examples.ts";
import { KINDS, type Kind } from "../../../../indicators/records/contributions/kinds.ts";
import { toCsv } from "../../../lib/save-table.client.ts";

export const getStaticPaths = () => Object.keys(KINDS).map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) =>
  new Response(toCsv(templateOf(params["kind"] as Kind)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
