/** The three absences as they are really drawn: pixels of the pages, in greyscale. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { colourOf, contrast } from "../colour.ts";
import { openSite, PHONE } from "../open-site.ts";

const site = openSite();
const ABSENCES = ["nd", "ns", "na"] as const;
const SCREENS = [
  ["1280, light", { colorScheme: "light" as const }],
  ["1280, dark", { colorScheme: "dark" as const }],
  ["360, light", { ...PHONE, colorScheme: "light" as const }],
  ["360, dark", { ...PHONE, colorScheme: "dark" as const }],
] as const;
const PAGES = [
  ["/", "c1"],
  ["/map/", "c1"],
  ["/map/?paint=age", "a1"],
  ["/indicators/government-effectiveness/", "c1"],
] as const;

/** How ink lies in a square of a pattern: how much the rows differ from each other, the columns, and the pixels. */
interface Texture {
  rows: number;
  columns: number;
  pixels: number;
}

describe.each(PAGES)("%s", (path, lowest) => {
  it.each(SCREENS)(
    "draws three patterns that differ in greyscale, on map and legend: %s",
    async (_, screen) => {
      const { page } = await site.visit(path, screen);
      if (path.includes("paint")) await page.locator("[data-stale-note]:not([hidden])").waitFor();
      for (const lay of [layOnMap, layInLegend]) {
        await page.evaluate(lay);
        const textures = new Map<string, Texture>();
        for (const mark of ABSENCES) textures.set(mark, await textureOf(page, `[data-probe="${mark}"]`));
        for (const [mark, { pixels }] of textures) expect(pixels, `${mark} has no ink`).toBeGreaterThan(8);
        const shape = (mark: string) => shapeOf(textures.get(mark) as Texture);
        expect(Object.fromEntries(ABSENCES.map((mark) => [mark, shape(mark)]))).toEqual({
          nd: "slanted",
          ns: "dotted",
          na: "level",
        });
      }
    },
  );

  it.each(SCREENS)("inks them at 3:1 or more against the lowest class: %s", async (_, screen) => {
    const { page } = await site.visit(path, screen);
    for (const mark of ABSENCES) {
      const ink = await page.evaluate(inkOf, mark);
      const fill = await page.evaluate(fillOf, lowest);
      expect(contrast(colourOf(ink), colourOf(fill)), `${mark}: ${ink} on ${fill}`).toBeGreaterThanOrEqual(3);
    }
  });
});

function shapeOf({ rows, columns, pixels }: Texture): string {
  if (pixels < 1) return "plain";
  const [byRow, byColumn] = [rows / pixels, columns / pixels];
  if (byRow > 0.8 && byColumn < 0.2) return "level";
  if (byRow > 0.25 && byColumn > 0.25) return "dotted";
  return byRow < 0.25 && byColumn < 0.25 ? "slanted" : `between: ${byRow.toFixed(2)} ${byColumn.toFixed(2)}`;
}

// In the page -------------------------------------------------------------------------------------------------------

/** Three squares in the map, filled as a country without data is: large enough to see the pattern whole. */
function layOnMap(): void {
  const map = document.querySelector("svg.map > g") as SVGGElement;
  const { a: scale } = map.getScreenCTM() as DOMMatrix;
  const side = 60 / scale;
  for (const [at, mark] of ["nd", "ns", "na"].entries()) {
    const square = document.createElementNS("http://www.w3.org/2000/svg", "path");
    square.setAttribute("d", `M${at * side * 1.2} 0h${side}v${side}h${-side}z`);
    square.setAttribute("class", mark);
    square.dataset["probe"] = mark;
    map.append(square);
  }
}

/** Three swatches of the legend's own kind, larger. */
function layInLegend(): void {
  for (const old of document.querySelectorAll("[data-probe]")) old.remove();
  for (const mark of ["nd", "ns", "na"]) {
    const swatch = document.createElement("i");
    swatch.className = `sw ${mark}`;
    swatch.dataset["probe"] = mark;
    Object.assign(swatch.style, { width: "60px", height: "60px" });
    document.querySelector(".legend")?.after(swatch);
  }
}

function inkOf(mark: string): string {
  const own = document.createElementNS("http://www.w3.org/2000/svg", "path");
  own.setAttribute("class", mark);
  document.querySelector("svg.map > g")?.append(own);
  const id = /#([\w-]+)/.exec(getComputedStyle(own).fill)?.[1] ?? "";
  own.remove();
  const ink = document.querySelector(`#${id} .ink`) as Element;
  return ink.tagName === "circle" ? getComputedStyle(ink).fill : getComputedStyle(ink).stroke;
}

function fillOf(mark: string): string {
  const own = document.createElementNS("http://www.w3.org/2000/svg", "path");
  own.setAttribute("class", mark);
  document.querySelector("svg.map > g")?.append(own);
  const { fill } = getComputedStyle(own);
  own.remove();
  return fill;
}

// Pixels ------------------------------------------------------------------------------------------------------------

/** Standard deviations over the grey of a square's middle, its edge left out. */
async function textureOf(page: Page, selector: string): Promise<Texture> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  await page.locator(selector).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await page.locator(selector).boundingBox()) as typeof box;
  const clip = { x: x + 6, y: y + 6, width: width - 12, height: height - 12 };
  const picture = await page.screenshot({ clip, scale: "device" });
  return page.evaluate(measure, picture.toString("base64"));
}

async function measure(base64: string): Promise<Texture> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  const { naturalWidth: w, naturalHeight: h } = image;
  Object.assign(canvas, { width: w, height: h });
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, w, h);
  const grey = (x: number, y: number) => {
    const at = 4 * (y * w + x);
    return 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
  };
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const spread = (values: number[]) => {
    const middle = mean(values);
    return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  };
  const [xs, ys] = [w, h].map((n) => Array.from({ length: n }, (_, at) => at)) as [number[], number[]];
  return {
    rows: spread(ys.map((y) => mean(xs.map((x) => grey(x, y))))),
    columns: spread(xs.map((x) => mean(ys.map((y) => grey(x, y))))),
    pixels: spread(ys.flatMap((y) => xs.map((x) => grey(x, y)))),
  };
}
