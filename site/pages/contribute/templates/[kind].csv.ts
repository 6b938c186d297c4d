/** A table to begin with: the columns of a kind, and one row that is marked as an example. */
import type { APIRoute } from "astro";
import { templateOf } from "../../../../indicators/contribute/examples.ts";
import { KINDS, type Kind } from "../../../../indicators/contribute/kinds.ts";
import { toCsv } from "../../../components/save-table.ts";

export const getStaticPaths = () => Object.keys(KINDS).map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) =>
  new Response(toCsv(templateOf(params["kind"] as Kind)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
