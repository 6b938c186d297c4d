/** Pictures for link previews: 1200 × 630, drawn as SVG with our typefaces and turned into PNG. Build time only. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { svg, type Markup } from "../../lib/markup.ts";
import { LIGHT } from "../../charts/theme.ts";
import { draw } from "./drawers.build.ts";

/** The same drawing is turned into pixels once a machine. */
const CACHE = join(process.cwd(), "node_modules/.cache/share-pictures");
/** Part of the name of what is kept: another way of writing the same drawing is another picture. */
const FORM = "indexed";

const PILLAR_COLOURS = [LIGHT.law, LIGHT.cap, LIGHT.epr, LIGHT.ovr];
const SERIF = "Source Serif 4 Variable";
const SANS = "Source Sans 3 Variable";

export interface Picture {
  heading: string;
  text: string;
  /** Per pillar: indicators found, and all; drawn as filled and empty marks. */
  pillars: { name: string; found: number; of: number }[];
  foot: string;
}

export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const drawing = pictureSvg(picture).text;
  const kept = join(
    CACHE,
    `${createHash("sha256")
      .update(FORM + drawing)
      .digest("hex")}.png`,
  );
  if (existsSync(kept)) return readFileSync(kept);
  const png = await toPng(drawing);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, png); // renamed when whole: a build that is killed leaves no half picture
  renameSync(`${kept}.${process.pid}`, kept);
  return png;
}

async function toPng(drawing: string): Promise<Uint8Array> {
  return draw({
    drawing,
    options: {
      font: {
        fontFiles: await fonts(),
        loadSystemFonts: false,
        defaultFontFamily: SANS,
        serifFamily: SERIF,
        sansSerifFamily: SANS,
      },
    },
  });
}

function pictureSvg({ heading, text, pillars, foot }: Picture): Markup {
  const size = heading.length > 26 ? 64 : heading.length > 16 ? 80 : 96;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${LIGHT.paper}"/>${logo()}<text x="138" y="103" font-family="${SERIF}" font-size="34" fill="${LIGHT.ink}">${foot}</text><text x="80" y="236" font-family="${SERIF}" font-size="${size}" fill="${LIGHT.ink}">${heading}</text>${wrapped(
    text,
    62,
  )
    .slice(0, 3)
    .map(
      (line, at) =>
        svg`<text x="80" y="${306 + at * 46}" font-family="${SANS}" font-size="36" fill="${LIGHT["ink-2"]}">${line}</text>`,
    )}${pillars.map(pillarMarks)}</svg>`;
}

const logo = () =>
  svg`<g transform="translate(80 66) scale(1.7)"><path d="M1 3h24M1 24h24" stroke="${LIGHT.ink}" stroke-width="2"/>${PILLAR_COLOURS.map((colour, at) => svg`<rect x="${2.5 + at * 5.9}" y="6" width="3.6" height="16" fill="${colour}"/>`)}</g>`;

function pillarMarks({ name, found, of }: Picture["pillars"][number], at: number): Markup {
  const x = 80 + at * 262;
  const colour = PILLAR_COLOURS[at] as string;
  const marks = Array.from({ length: of }, (_, i) => {
    const isFound = i < found;
    return svg`<rect x="${x + i * 17}" y="526" width="12" height="34" fill="${isFound ? colour : "none"}" stroke="${colour}" stroke-width="1.5"/>`;
  });
  return svg`<text x="${x}" y="508" font-family="${SANS}" font-size="26" fill="${colour}">${name}</text>${marks}`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The renderer reads plain TrueType at one weight; the typefaces come as variable WOFF2. */
let fontFiles: Promise<string[]> | null = null;
const fonts = () => (fontFiles ??= prepareFonts());

async function prepareFonts(): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(CACHE, "fonts");
  mkdirSync(folder, { recursive: true });
  const text = String.fromCodePoint(
    ...Array.from({ length: 0x24f - 0x20 }, (_, at) => 0x20 + at),
    0x2013,
    0x2014,
    0x2019,
    0x2026,
    0x202f,
  );
  const files = [
    {
      from: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      to: "serif.ttf",
      wght: 600,
    },
    {
      from: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
      to: "sans.ttf",
      wght: 400,
    },
  ];
  return Promise.all(
    files.map(async ({ from, to, wght }) => {
      const path = join(folder, to);
      const font = await subsetFont(readFileSync(resolve(from)), text, {
        targetFormat: "truetype",
        variationAxes: { wght },
      });
      writeFileSync(path, font);
      return path;
    }),
  );
}
