import type { CatalogIndicator } from "../../indicators/schema/indicator.ts";

/** The breaks that a line from the first to the last year crosses. */
export const breaksWithin = ({ breaks = [] }: CatalogIndicator, [first, last]: [number, number]) =>
  breaks.filter(({ year }) => year > first && year <= last);
