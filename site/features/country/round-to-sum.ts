/**
 * Parts of a whole, rounded so that they still add up: each is rounded down, and what is missing goes to those that lost
 * most. A part that is nothing stays nothing.
 *
 * @param total what the rounded parts must sum to; itself rounded to `digits`
 */
export function roundedParts(parts: readonly number[], total: number, digits: number): number[] {
  const unit = 10 ** digits;
  const rounded = parts.map((part) => (isNothing(part) ? 0 : Math.floor(part * unit)));
  const order = parts
    .map((part, at) => ({ at, lost: part * unit - (rounded[at] as number) }))
    .filter(({ at }) => !isNothing(parts[at] as number))
    .sort((a, b) => b.lost - a.lost);
  const missing = Math.round(total * unit) - rounded.reduce((sum, part) => sum + part, 0);
  for (let given = 0; given < missing && order.length > 0; given++) {
    const { at } = order[given % order.length] as { at: number };
    rounded[at] = (rounded[at] as number) + 1;
  }
  for (let taken = 0; taken < -missing && order.length > 0; taken++) {
    const { at } = order.at(-1 - (taken % order.length)) as { at: number };
    rounded[at] = (rounded[at] as number) - 1;
  }
  return rounded.map((part) => part / unit);
}

const isNothing = (part: number): boolean => Math.abs(part) < 1e-9;
