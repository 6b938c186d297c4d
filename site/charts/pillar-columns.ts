import { px, svg, type Markup } from "../lib/markup.ts";

/** The mark of the Monitor: four columns on one base, one per pillar. */
export function mark(size = 26): Markup {
  const columns = (["law", "cap", "epr", "ovr"] as const).map(
    (pillar, at) => svg`<rect class="f-${pillar}" x="${2.5 + at * 5.9}" y="6" width="3.6" height="16"/>`,
  );
  return svg`<svg class="mark" width="${size}" height="${size}" viewBox="0 0 26 26" aria-hidden="true"><path class="beam" d="M1 3h24M1 24h24"/>${columns}</svg>`;
}

export interface Column {
  pillar: string;
  name: string;
  /** Null: not scored; drawn dashed. */
  score: number | null;
  range: [low: number, high: number] | null;
  /** The score as it is written. */
  text: string;
}

/** One economy's portico: columns solid to the low end of the likely range, pale to its high end, a line at the score. */
export function portico(columns: readonly Column[], label: string): Markup {
  return svg`<svg class="portico" viewBox="0 0 264 168" width="264" height="168" role="img" aria-label="${label}"><path class="beam" d="M0 18h264M0 118h264"/>${columns.map(column)}</svg>`;
}

const heightOf = (score: number) => px(118 - score);

function column({ pillar, name, score, range, text }: Column, at: number): Markup {
  const x = 11 + 66 * at;
  const [low, high] = range ?? [0, 0];
  const shape =
    score === null
      ? svg`<rect class="none" x="${x + 0.5}" y="24.5" width="43" height="93"/>`
      : svg`<rect class="sure" x="${x}" y="${heightOf(low)}" width="44" height="${px(low)}"/><rect class="ci" x="${x}" y="${heightOf(high)}" width="44" height="${px(high - low)}"/><path class="at" d="M${x - 3} ${heightOf(score)}h50"/>`;
  const lines = linesOf(name).map(
    (line, row) => svg`<text class="name" x="${x + 22}" y="${152 + 12 * row}">${line}</text>`,
  );
  return svg`<g class="p-${pillar}">${shape}<text class="n" x="${x + 22}" y="137">${text}</text>${lines}</g>`;
}

/** A column is narrow: a name of several words breaks after the first. */
const linesOf = (name: string): string[] => {
  const [first = "", ...rest] = name.split(" ");
  return rest.length === 0 ? [first] : [first, rest.join(" ")];
};
