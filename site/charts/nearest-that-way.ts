/** The neighbour on a map that an arrow key leads to. */
export type Point = readonly [x: number, y: number];

/** Arrow keys as directions; y grows downwards. */
export const WAYS: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much further a point counts for each step to the side of the way. */
const ASIDE = 2;

/**
 * Index of the point nearest to `points[from]` among those that lie that way, at most 45 degrees off; what lies to the
 * side counts as further off. -1 where nothing lies that way.
 */
export function nearest(points: readonly Point[], from: number, [wayX, wayY]: Point): number {
  const [x, y] = points[from] as Point;
  let [best, least] = [-1, Infinity];
  points.forEach(([ownX, ownY], at) => {
    const [dx, dy] = [ownX - x, ownY - y];
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY - dy * wayX);
    if (at === from || ahead <= 0 || aside > ahead) return;
    const cost = ahead + ASIDE * aside;
    if (cost < least) [best, least] = [at, cost];
  });
  return best;
}
