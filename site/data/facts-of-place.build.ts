/** Build time: size and wealth of an economy and what it buys, newest of each; described, never scored. */
import { facts } from "./published.build.ts";

export interface Fact {
  year: number;
  value: number;
}

const newest = new Map<string, Fact>();
for (const { iso3, measure, year, value } of facts) {
  const key = `${measure} ${iso3}`;
  if (value !== null && (newest.get(key)?.year ?? 0) < year) newest.set(key, { year, value });
}

export const populationOf = (iso3: string): Fact | undefined => newest.get(`SP.POP.TOTL ${iso3}`);
/** GDP per head in constant 2021 international dollars, at purchasing-power parity. */
export const incomePerHeadOf = (iso3: string): Fact | undefined => newest.get(`NY.GDP.PCAP.PP.KD ${iso3}`);

/** What general government spends through procurement, % of GDP, and % of its spending where that is of the same year. */
export function procurementSizeOf(iso3: string): (Fact & { spending: number | null }) | undefined {
  const ofGdp = newest.get(`PT_B1GQ ${iso3}`);
  if (ofGdp === undefined) return undefined;
  const ofSpending = newest.get(`PT_OTE_S13 ${iso3}`);
  return { ...ofGdp, spending: ofSpending?.year === ofGdp.year ? ofSpending.value : null };
}
