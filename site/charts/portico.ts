import { svg, type Markup } from "./markup.ts";

/** The mark of the Monitor: four columns on one base, one per pillar. */
export function mark(size = 26): Markup {
  const columns = (["law", "cap", "epr", "ovr"] as const).map(
    (pillar, at) => svg`<rect class="f-${pillar}" x="${2.5 + at * 5.9}" y="6" width="3.6" height="16"/>`,
  );
  return svg`<svg class="mark" width="${size}" height="${size}" viewBox="0 0 26 26" aria-hidden="true"><path class="beam" d="M1 3h24M1 24h24"/>${columns}</svg>`;
}
