/** One economy over the years, cut from the published tables for the page of progress. */
import type { APIRoute } from "astro";
import { economies, trackOf } from "../../../data/progress.build.ts";

export const getStaticPaths = () => economies.map(({ iso3 }) => ({ params: { iso3 } }));

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(trackOf(params["iso3"] as string)));
