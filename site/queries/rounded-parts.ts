/**
 * Parts of a whole, rounded so that they still add up: each is rounded down, and what is missing goes to those that lost
 * most.
 *
 * @param total what the rounded parts must sum to; itself rounded to `digits`
 */
export function roundedParts(parts: readonly number[], total: number, digits: number): number[] {
  const unit = 10 ** digits;
  const floors = parts.map((part) => Math.floor(part * unit));
  const missing = Math.round(total * unit) - floors.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, at) => ({ at, lost: part * unit - (floors[at] as number) }))
    .sort((a, b) => b.lost - a.lost);
  const share = Math.floor(missing / parts.length);
  const rest = missing - share * parts.length;
  const extra = new Map(order.map(({ at }, place) => [at, share + (place < rest ? 1 : 0)]));
  return floors.map((part, at) => (part + (extra.get(at) ?? 0)) / unit);
}
