import type { Mark } from "../lib/classes.ts";
import { Markup, svg } from "../lib/markup.ts";

/** What the map draws of one economy. */
export interface MapPlace {
  iso3: string;
  name: string;
  /** Score class c1–c5, class of age a1–a5, or the absence: nc contradicted, nd no data, ns not assessed, na not applicable. */
  mark: Mark;
  /** Spoken after the name: value, year, or the reason for none. */
  says: string;
  href: string;
  /** For places too small to see: where their circle stands. */
  point: [x: number, y: number] | null;
}

export interface MapGeometry {
  width: number;
  height: number;
  shapes: { a3: string; d: string; at?: [x: number, y: number] }[];
  disputedLines: string;
}

export interface MapOptions {
  /** The whole picture in one sentence. */
  label: string;
  /** Radius of the circles of small places, in pixels. */
  radius?: number;
  /** Address of a file of outlines, as `outlineFile` writes it: many pages share it, instead of each holding its own. */
  outlines?: string;
}

/** What changes of a place when the map shows something else. */
export type Painted = Pick<MapPlace, "iso3" | "name" | "mark" | "says">;

/**
 * The world as inline SVG with a link for each economy. Shapes without an economy of ours take the pattern for
 * "not applicable" and no link.
 */
export function choropleth(
  places: MapPlace[],
  geometry: MapGeometry,
  { label, radius = 3.4, outlines }: MapOptions,
): Markup {
  const byIso3 = new Map(places.map((place) => [place.iso3, place]));
  const drawn = new Set(geometry.shapes.map(({ a3 }) => a3));
  const pointsOnly = places.filter(({ iso3, point }) => point !== null && !drawn.has(iso3));
  const outline = ({ a3, d }: MapGeometry["shapes"][number], mark: Mark) =>
    outlines === undefined
      ? svg`<path class="${mark}" d="${d}"/>`
      : svg`<use class="${mark}" href="${outlines}#${a3}"/>`;
  const shapes = geometry.shapes.map((shape) => {
    const place = byIso3.get(shape.a3);
    if (!place) return outline(shape, "na");
    const drawing = outline(shape, place.mark);
    return linkOf(place, place.point ? svg`${drawing}${circle(place, radius)}` : drawing, shape.at);
  });
  return svg`<svg class="map" viewBox="0 0 ${geometry.width} ${geometry.height}" role="group" aria-label="${label}">${patterns()}<g transform="scale(.1)">${shapes}<path class="disp" d="${geometry.disputedLines}"/>${pointsOnly.map((place) => linkOf(place, circle(place, radius)))}</g></svg>`;
}

/** The outlines as a file of their own, each under its code; what is not inherited through `use` stands in it. */
export const outlineFile = ({ shapes }: Pick<MapGeometry, "shapes">): Markup =>
  svg`<svg xmlns="http://www.w3.org/2000/svg">${shapes.map(({ a3, d }) => svg`<path id="${a3}" vector-effect="non-scaling-stroke" d="${d}"/>`)}</svg>`;

/** @param at where the label stands, if not in the middle */
function linkOf(place: MapPlace, inside: Markup, at?: [x: number, y: number]): Markup {
  const label = at ? svg` data-at="${at.join(" ")}"` : "";
  return svg`<a href="${place.href}" data-iso3="${place.iso3}"${label}><title>${nameOfLink(place)}</title>${inside}</a>`;
}

const nameOfLink = ({ name, says }: Painted) => `${name}: ${says}`;

/**
 * In the browser: other marks on a map that is drawn. Its outlines stay where they are, with their focus, and only what
 * differs is touched. The links' names are attributes by then; see `nameTitles`.
 */
export function repaint(map: SVGSVGElement, places: readonly Painted[], label: string): void {
  const links = new Map(
    [...map.querySelectorAll<SVGAElement>("a[data-iso3]")].map((link) => [link.dataset["iso3"], link]),
  );
  const set = (element: Element, name: string, value: string) => {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };
  set(map, "aria-label", label);
  for (const place of places) {
    const link = links.get(place.iso3);
    if (!link) continue;
    for (const shape of link.children) set(shape, "class", place.mark);
    set(link, "aria-label", nameOfLink(place));
  }
}

function circle({ mark, point }: MapPlace, radius: number): Markup {
  const [x, y] = point as [number, number];
  return svg`<circle class="${mark}" cx="${Math.round(x * 10)}" cy="${Math.round(y * 10)}" r="${radius * 10}"/>`;
}

/** Four absences, four patterns; larger on phones (`-s`) so that they survive there. */
function patterns(): Markup {
  const pattern = (id: string, w: number, h: number, transform: string, mark: Markup) =>
    svg`<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse" patternTransform="${transform}"><rect class="ground" width="${w}" height="${h}"/>${mark}</pattern>`;
  const stroke = new Markup('<path class="ink" d="M0 0V5"/>');
  const dot = new Markup('<circle class="ink" cx="1.4" cy="1.4" r="1"/>');
  const cross = new Markup('<path class="ink" d="M0 0L5 5M5 0L0 5"/>');
  const level = new Markup('<path class="ink thin" d="M0 2H4"/>');
  return svg`<defs>${pattern("p-nc", 5, 5, "scale(9)", cross)}${pattern("p-nc-s", 5, 5, "scale(17)", cross)}${pattern("p-nd", 5, 5, "rotate(45) scale(9)", stroke)}${pattern("p-ns", 4.5, 4.5, "scale(9)", dot)}${pattern("p-na", 4, 4.5, "scale(9)", level)}${pattern("p-nd-s", 5, 5, "rotate(45) scale(17)", stroke)}${pattern("p-ns-s", 4.5, 4.5, "scale(24)", dot)}${pattern("p-na-s", 4, 4.5, "scale(20)", level)}</defs>`;
}
