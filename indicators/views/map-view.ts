/**
 * A view of the map and its address, both ways. The page's own address shows the newest; a view's address names its
 * indicator and its year, so that it shows the same when there is a newer one.
 */
import { codec, matching, oneOf, param, type InvalidParam } from "./codec.ts";
import { defaultsOf } from "./defaults.ts";

/** The indicator that the map opens with. */
export const FIRST_ON_MAP = "e-procurement-step";

/** Marks of the map's legend that can be isolated. */
export const MARKS = [
  ...(["c1", "c2", "c3", "c4", "c5"] as const),
  ...(["a1", "a2", "a3", "a4", "a5"] as const),
  ...(["nc", "nd", "ns", "na"] as const),
] as const;

/** What the map paints when it does not paint values. */
export const PAINTS = ["age"] as const;

export interface View {
  indicator?: string;
  year?: number;
  paint?: (typeof PAINTS)[number];
  /** Where ages are painted: the year from which they are counted, and the newest year of the values. */
  asof?: number;
  until?: number;
  only?: (typeof MARKS)[number];
}

const year = (text: string) => {
  const found = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return found >= 1900 && found <= 2100 ? found : undefined;
};

const view = codec<View>({
  indicator: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  year: param(year, String),
  paint: oneOf(PAINTS),
  asof: param(year, String),
  until: param(year, String),
  only: oneOf(MARKS),
});

/**
 * The view an address stands for, as it was meant when it was given. Unknown names are ignored, unreadable values named.
 *
 * @param formerYears by indicator the newest year of the edition that `defaults.ts` names, where there is a newer now
 */
export function readView(
  search: string,
  formerYears: Readonly<Record<string, number>> = {},
): { view: View; invalidParams: InvalidParam[] } {
  const { chosen, invalidParams, version, isView } = view.parse(search);
  if (!isView) return { view: chosen, invalidParams };
  const { indicator, edition, asof } = defaultsOf(version).map;
  const found = { ...chosen };
  if (found.indicator === undefined && indicator !== FIRST_ON_MAP) found.indicator = indicator;
  const former = edition === null ? undefined : formerYears[found.indicator ?? indicator];
  if (found.paint === "age") {
    if (asof !== null) found.asof ??= asof;
    if (former !== undefined) found.until ??= former;
  } else if (former !== undefined) found.year ??= former;
  return { view: found, invalidParams };
}

/** The address of a view, names in a fixed order: "?indicator=gpa-party&year=2023". */
export const writeView = (shown: View): string => view.format(shown);
