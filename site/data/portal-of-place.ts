import type { StepRow } from "../../indicators/records/stories/rows.ts";
import type { Reading } from "../../indicators/schema/reading.ts";

export const PORTAL_SOURCE = "worldbank-gtmi";
export const PORTAL_MEASURES = ["eproc_name", "eproc_url", "eproc_year"] as const;

/** What came of knocking at a portal's address: a row of links.csv. */
export interface LinkTest {
  iso3: string;
  url: string;
  /** Day of the last test. Null: never tested. */
  tested: string | null;
  result: string;
  status: number | null;
}

export interface Portal {
  name: string | null;
  url: string | null;
  launched: number | null;
  /** The year in which the source says so. */
  year: number;
  test: LinkTest | null;
}

type Told = Pick<Reading, "measure" | "iso3" | "year" | "value" | "text">;

type Dated = Pick<StepRow, "date" | "agreement">;

/**
 * The e-procurement portal of an economy as the newest answers have it; null where no round names one.
 *
 * @param taken the step in the ledger: a year of launch that other documents contradict is not told beside the name
 */
export function portalOf(
  readings: readonly Told[],
  tests: readonly LinkTest[],
  taken?: Dated,
): Portal | null {
  const newest = readings
    .filter(({ value, text }) => value !== null || text !== null)
    .toSorted((a, b) => b.year - a.year);
  const told = (measure: (typeof PORTAL_MEASURES)[number]) =>
    newest.find((reading) => reading.measure === measure);
  const [name, url, launched] = PORTAL_MEASURES.map(told);
  const first = name ?? url;
  if (!first) return null;
  return {
    name: name?.text ?? null,
    url: url?.text ?? null,
    launched: isContradicted(launched?.value ?? null, taken) ? null : (launched?.value ?? null),
    year: first.year,
    test: tests.find((test) => test.iso3 === first.iso3 && test.url === url?.text) ?? null,
  };
}

const isContradicted = (year: number | null, taken: Dated | undefined): boolean =>
  taken !== undefined && (taken.agreement === "contradicted" || taken.date.slice(0, 4) !== String(year));
