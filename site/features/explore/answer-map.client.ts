import { nameTitles, walkByArrows } from "../../charts/map-interaction.client.ts";
import { choropleth, type MapGeometry, type MapPlace } from "../../charts/choropleth.ts";
import type { Mark } from "../../lib/classes.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";
import { numberOf, type Answer } from "./answer.ts";

interface World extends MapGeometry {
  points: Record<string, [x: number, y: number]>;
}

interface MapContext {
  world: string;
  countries: string;
  names: Record<string, string>;
}

const MARKS: Mark[] = ["c1", "c2", "c3", "c4", "c5"];

let world: Promise<World> | null = null;

/** The answer's first number (not a year) by economy, in five equal classes between its lowest and highest. */
export async function drawMap(answer: Answer, context: MapContext, t: Translate): Promise<Node[]> {
  const at = answer.columns.findIndex(({ name, isNumber }) => isNumber && !/^year$/i.test(name));
  const place = answer.columns.findIndex(({ name }) => name === "iso3");
  const value = answer.columns[at]?.name;
  if (place < 0 || value === undefined) return [paragraph(t("explore.no-map"))];
  world ??= fetch(context.world).then((response) => response.json() as Promise<World>);
  world.catch(() => (world = null)); // the next try fetches it again
  const geometry = await world;
  const found = answer.rows.flatMap((row) => {
    const text = row[at] ?? null;
    const number = numberOf(text);
    return number === null || text === null ? [] : [[String(row[place]), { number, text }] as const];
  });
  const values = new Map(found);
  if (values.size === 0) return [paragraph(t("explore.no-map"))];
  const shown = [...values.values()].sort((a, b) => a.number - b.number);
  const [least, greatest] = [shown[0], shown.at(-1)] as [(typeof shown)[0], (typeof shown)[0]];
  const [low, high] = [least.number, greatest.number];
  const classOf = (number: number) =>
    high === low ? 4 : Math.min(4, Math.floor((5 * (number - low)) / (high - low)));
  const places: MapPlace[] = Object.entries(context.names).map(([iso3, name]) => {
    const held = values.get(iso3);
    return {
      iso3,
      name,
      mark: held === undefined ? "ns" : (MARKS[classOf(held.number)] as Mark),
      says: held === undefined ? t("explore.not-in-answer") : `${value} ${held.text}`,
      href: `${context.countries}${iso3}/`,
      point: geometry.points[iso3] ?? null,
    };
  });
  const label =
    low === high
      ? t("explore.map-label.one", { value, n: values.size, low: least.text })
      : t("explore.map-label", { value, n: values.size, low: least.text, high: greatest.text });
  const box = document.createElement("div");
  box.className = "mapbox";
  box.innerHTML = choropleth(places, geometry, { label }).text;
  nameTitles(box);
  walkByArrows(box, () => [...box.querySelectorAll<SVGAElement>("a[data-iso3]")]);
  const caption = paragraph(label);
  caption.className = "two";
  const several = found.length > values.size ? [paragraph(t("explore.map-several"))] : [];
  const classes = shown.map(({ number }) => classOf(number));
  return [caption, ...several, box, legend(low, high, classes, t)];
}

function legend(low: number, high: number, classes: number[], t: Translate): HTMLElement {
  const list = document.createElement("ul");
  list.className = "legend keys";
  const step = (high - low) / 5;
  const used = high === low ? [4] : [4, 3, 2, 1, 0];
  for (const at of used) {
    const item = document.createElement("li");
    const swatch = Object.assign(document.createElement("i"), { className: `sw ${MARKS[at]}` });
    const ends =
      high === low
        ? show(low, low, t)
        : `${show(low + at * step, step, t)} – ${show(low + (at + 1) * step, step, t)}`;
    const count = classes.filter((each) => each === at).length;
    item.append(swatch, ` ${ends} (${count})`);
    list.append(item);
  }
  return list;
}

/** The end of a class, to a hundredth of its width. */
function show(value: number, width: number, t: Translate): string {
  const digits = Number.isInteger(value) ? 0 : 2 - Math.floor(Math.log10(Math.abs(width)));
  return formatNumber(value, Math.min(20, Math.max(0, digits)), t.language);
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
