import type { Source } from "./source.ts";

/** The month in which a source's next edition is due by its usual interval, YYYY-MM; null where none is expected. */
export function nextEdition({ published, months }: Pick<Source, "published" | "months">): string | null {
  if (months === null) return null;
  const [year, month] = published.split("-").map(Number) as [number, number];
  const at = year * 12 + (month - 1) + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** Due and not read: the month has passed by the data's own date. */
export function isOverdue(source: Pick<Source, "published" | "months">, date: string): boolean {
  const next = nextEdition(source);
  return next !== null && next < date.slice(0, 7);
}
