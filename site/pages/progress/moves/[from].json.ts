/** A published pair of years, cut from the table for the page of progress. */
import type { APIRoute } from "astro";
import { baselines, movesFrom } from "../../../data/progress.build.ts";

export const getStaticPaths = () => baselines.map((from) => ({ params: { from: String(from) } }));

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(movesFrom(Number(params["from"]))));
