/** When a source should speak again, by its own rhythm: dates only, the day is handed in. */

/**
 * The day by which the next edition is to be expected: the last one's day, and the source's usual months after it. Null
 * where the source has no rhythm, or has ended.
 */
export function nextEdition(published: string, months: number | undefined): string | null {
  if (months === undefined) return null;
  const [year = 0, month = 1, day = 1] = published.split("-").map(Number);
  const next = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  next.setUTCDate(Math.min(day, lastDay));
  return next.toISOString().slice(0, 10);
}

/** A month's grace: publishers name months, not days. */
const GRACE_MONTHS = 1;

/** @param today YYYY-MM-DD */
export function isOverdue(published: string, months: number | undefined, today: string): boolean {
  const due = nextEdition(published, months === undefined ? undefined : months + GRACE_MONTHS);
  return due !== null && due < today;
}
