import { px, svg, type Markup } from "../lib/markup.ts";

const [WIDTH, HEIGHT, PAD] = [120, 36, 3];

/** A score over the years on the whole scale, 0 to 100; broken where a year has none. Decoration beside words. */
export function spark(points: readonly { year: number; score: number | null }[]): Markup {
  const last = points.length - 1;
  const x = (at: number) => px(PAD + ((WIDTH - 2 * PAD) * at) / Math.max(1, last));
  const y = (score: number) => px(HEIGHT - PAD - ((HEIGHT - 2 * PAD) * score) / 100);
  let isOpen = false;
  const line = points.map(({ score }, at) => {
    const mark = score === null ? "" : `${isOpen ? "L" : "M"}${x(at)} ${y(score)}`;
    isOpen = score !== null;
    return mark;
  });
  const end = points.findLastIndex(({ score }) => score !== null);
  const dot =
    end < 0
      ? null
      : svg`<circle class="dot" cx="${x(end)}" cy="${y(points[end]?.score as number)}" r="2.5"/>`;
  return svg`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><path class="base" d="M0 ${y(0)}H${WIDTH}M0 ${y(100)}H${WIDTH}"/><path class="line" d="${line.join("")}"/>${dot}</svg>`;
}
