/** The outlines of the world for the maps of pages: one file that all of them share. */
import type { APIRoute } from "astro";
import { outlineFile } from "../charts/choropleth.ts";
import { shapes } from "../charts/world.build.ts";

export const GET: APIRoute = () =>
  new Response(outlineFile({ shapes }).text, { headers: { "content-type": "image/svg+xml" } });
