/** By indicator the newest year it had before, where there is a newer one now. */
export function yearsPassed(
  before: readonly { id: string; lastYear: number }[],
  now: readonly { id: string; lastYear: number }[],
): Record<string, number> {
  const newest = new Map(now.map(({ id, lastYear }) => [id, lastYear]));
  return Object.fromEntries(
    before.flatMap(({ id, lastYear }) => ((newest.get(id) ?? lastYear) > lastYear ? [[id, lastYear]] : [])),
  );
}
