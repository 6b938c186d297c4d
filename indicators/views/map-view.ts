/** A view of the map and its address, both ways. Only what the reader chose is in the address; defaults are not. */
import { codec, matching, oneOf, param, type InvalidParam } from "./codec.ts";

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
  only: oneOf(MARKS),
});

/** The view an address stands for. Unknown names are ignored, unreadable values named. */
export function readView(search: string): { view: View; invalidParams: InvalidParam[] } {
  const { chosen, invalidParams } = view.parse(search);
  return { view: chosen, invalidParams };
}

/** The address of a view, names in a fixed order: "?indicator=gpa-party&year=2023", or nothing for the defaults. */
export const writeView = (shown: View): string => view.format(shown);
