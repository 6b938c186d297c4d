/**
 * What a reader chose on the page of the index, and its address, both ways. Only choices are in the address; what is
 * official or usual is not. Without zod, because the page loads it before anybody asks.
 */
import type { Misread } from "./map-view.ts";

/** Points of the four sliders, in the order of the pillars. */
export type Points = readonly [law: number, capacity: number, eProcurement: number, oversight: number];

export const MEANS = ["geometric", "arithmetic", "harmonic"] as const;
export const MISSING = ["rescale", "middle", "strict"] as const;
export const SORTS = ["economy", "score", "likely", "measured", "coverage", "ties"] as const;

/** Points that a slider goes up to. */
export const MOST_POINTS = 50;

export interface Settings {
  weights: Points;
  mean: (typeof MEANS)[number];
  missing: (typeof MISSING)[number];
}

export interface Sorting {
  by: (typeof SORTS)[number];
  descending: boolean;
}

export interface IndexView extends Settings {
  /** A frozen edition; null: the newest data. */
  edition: string | null;
  sort: Sorting;
  region: string;
  income: string;
  intervals: boolean;
}

export const OFFICIAL: Settings = { weights: [25, 25, 25, 25], mean: "geometric", missing: "rescale" };
export const USUAL: IndexView = {
  ...OFFICIAL,
  edition: null,
  sort: { by: "score", descending: true },
  region: "",
  income: "",
  intervals: true,
};

/** Equal points are the official weights, whatever their sum; so is no point at all. */
export const isOfficial = ({ weights, mean, missing }: Settings): boolean =>
  weights.every((each) => each === weights[0]) && mean === OFFICIAL.mean && missing === OFFICIAL.missing;

/**
 * Shares of the pillars from the points of the sliders: rescaled to 1, and no pillar above `most`. One that would be is
 * held there, and the others share the rest by their points, or evenly where they have none. Above half a pillar decides
 * alone: Munda, in the OECD/JRC Handbook 6.12.
 */
export function sharesOf(points: Points, most = MOST_POINTS / 100): { shares: number[]; held: number } {
  const sum = points.reduce((a, b) => a + b, 0);
  if (sum === 0) return { shares: points.map(() => 1 / points.length), held: -1 };
  const shares = points.map((each) => each / sum);
  const held = shares.findIndex((share) => share > most);
  if (held === -1) return { shares, held };
  const rest = sum - (points[held] as number);
  const others = points.map((each) => (rest === 0 ? 1 / (points.length - 1) : each / rest));
  return { shares: others.map((each, at) => (at === held ? most : (1 - most) * each)), held };
}

/** Names that an address may hold for the groups to filter by. */
export interface Known {
  regions: readonly string[];
  incomes: readonly string[];
}

type Codec = (text: string, known: Known) => Partial<IndexView> | null;

const oneOf = <T extends string>(values: readonly T[], text: string): T | null =>
  values.find((each) => each === text) ?? null;
const field = <K extends keyof IndexView>(name: K, value: IndexView[K] | null) =>
  value === null ? null : { [name]: value };

const readers: Record<keyof IndexView, Codec> = {
  weights: (text) => field("weights", pointsIn(text)),
  mean: (text) => field("mean", oneOf(MEANS, text)),
  missing: (text) => field("missing", oneOf(MISSING, text)),
  edition: (text) => field("edition", /^\d{4}\.\d{1,2}$/.test(text) ? text : null),
  region: (text, { regions }) => field("region", oneOf(regions, text)),
  income: (text, { incomes }) => field("income", oneOf(incomes, text)),
  sort: (text) => field("sort", sortingIn(text)),
  intervals: (text) => (text === "off" ? { intervals: false } : null),
};

/** The view an address stands for. Unknown names are ignored, unreadable values named. */
export function readIndexView(search: string, known: Known): { view: IndexView; misread: Misread[] } {
  const params = new URLSearchParams(search);
  const misread: Misread[] = [];
  let view = USUAL;
  for (const [name, read] of Object.entries(readers)) {
    const value = params.get(name);
    if (value === null || value === "") continue;
    const found = read(value, known);
    if (found) view = { ...view, ...found };
    else misread.push({ name, value });
  }
  return { view, misread };
}

/** "?weights=40-20-20-20&mean=harmonic", names in a fixed order; nothing for what is usual. */
export function writeIndexView(view: IndexView): string {
  const { weights, sort } = view;
  const isEven = weights.every((each) => each === weights[0]);
  const texts: Record<keyof IndexView, string> = {
    weights: isEven ? "" : weights.join("-"),
    mean: view.mean === OFFICIAL.mean ? "" : view.mean,
    missing: view.missing === OFFICIAL.missing ? "" : view.missing,
    edition: view.edition ?? "",
    region: view.region,
    income: view.income,
    sort: sort.by === USUAL.sort.by && sort.descending ? "" : `${sort.descending ? "-" : ""}${sort.by}`,
    intervals: view.intervals ? "" : "off",
  };
  const params = Object.entries(texts).filter(([, text]) => text !== "");
  return params.length === 0 ? "" : `?${new URLSearchParams(params).toString()}`;
}

function pointsIn(text: string): Points | null {
  if (!/^\d{1,2}(-\d{1,2}){3}$/.test(text)) return null;
  const points = text.split("-").map(Number);
  return points.every((each) => each <= MOST_POINTS) ? (points as unknown as Points) : null;
}

function sortingIn(text: string): Sorting | null {
  const by = oneOf(SORTS, text.replace(/^-/, ""));
  return by === null ? null : { by, descending: text.startsWith("-") };
}
