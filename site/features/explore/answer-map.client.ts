import { nameTitles, walkByArrows } from "../../charts/map-interaction.client.ts";
import { choropleth, type MapGeometry, type MapPlace } from "../../charts/choropleth.ts";
import type { Mark } from "../../lib/classes.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Answer } from "./engine.client.ts";

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
  const value = answer.columns.find(({ name, isNumber }) => isNumber && !/^year$/i.test(name))?.name;
  const hasPlace = answer.columns.some(({ name }) => name === "iso3");
  if (!hasPlace || !value) return [paragraph(t("explore.no-map"))];
  world ??= fetch(context.world).then((response) => response.json() as Promise<World>);
  const geometry = await world;
  const values = new Map(
    answer.rows.flatMap((row) =>
      typeof row[value] === "number" ? [[String(row["iso3"]), row[value] as number] as const] : [],
    ),
  );
  if (values.size === 0) return [paragraph(t("explore.no-map"))];
  const all = [...values.values()];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const classOf = (number: number) =>
    high === low ? 4 : Math.min(4, Math.floor((5 * (number - low)) / (high - low)));
  const places: MapPlace[] = Object.entries(context.names).map(([iso3, name]) => {
    const number = values.get(iso3);
    return {
      iso3,
      name,
      mark: number === undefined ? "ns" : (MARKS[classOf(number)] as Mark),
      says: number === undefined ? t("explore.not-in-answer") : `${value} ${show(number, t)}`,
      href: `${context.countries}${iso3}/`,
      point: geometry.points[iso3] ?? null,
    };
  });
  const label =
    low === high
      ? t("explore.map-label.one", { value, n: values.size, low: show(low, t) })
      : t("explore.map-label", { value, n: values.size, low: show(low, t), high: show(high, t) });
  const box = document.createElement("div");
  box.className = "mapbox";
  box.innerHTML = choropleth(places, geometry, { label }).text;
  nameTitles(box);
  walkByArrows(box, () => [...box.querySelectorAll<SVGAElement>("a[data-iso3]")]);
  const caption = paragraph(label);
  caption.className = "two";
  return [caption, box, legend(low, high, all.map(classOf), t)];
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
      high === low ? show(low, t) : `${show(low + at * step, t)} – ${show(low + (at + 1) * step, t)}`;
    const count = classes.filter((each) => each === at).length;
    item.append(swatch, ` ${ends} (${count})`);
    list.append(item);
  }
  return list;
}

const show = (value: number, t: Translate) =>
  formatNumber(value, Number.isInteger(value) ? 0 : 2, t.language);

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
