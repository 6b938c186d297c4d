/** The outlines of the world for maps drawn in the browser. */
import type { APIRoute } from "astro";
import { disputedLines, HEIGHT, project, shapes, WIDTH } from "../charts/world.build.ts";
import { shownPlaces } from "../data/published.build.ts";

export const GET: APIRoute = () => {
  const points = Object.fromEntries(
    shownPlaces.flatMap(({ iso3, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [[iso3, project(longitude, latitude)]],
    ),
  );
  return new Response(JSON.stringify({ width: WIDTH, height: HEIGHT, shapes, disputedLines, points }));
};
