/**
 * What a reader chose on the page of the index, and its address, both ways. Choices are in the address, and the edition
 * whose figures are seen; what is official or usual is not.
 */
import { codec, edition, NEWEST, oneOf, param, type Codec, type InvalidParam } from "./codec.ts";
import { defaultsOf } from "./defaults.ts";

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

const codecOf = ({ regions, incomes }: Known): Codec<IndexView> =>
  codec<IndexView>({
    weights: param(pointsIn, (points) =>
      points.every((each) => each === points[0]) ? "" : points.join("-"),
    ),
    mean: oneOf(MEANS, OFFICIAL.mean),
    missing: oneOf(MISSING, OFFICIAL.missing),
    edition: {
      parse(text) {
        const id = edition.parse(text)?.value;
        return id === undefined ? null : { value: id === NEWEST ? null : id };
      },
      format: (id) => id ?? NEWEST,
    },
    region: oneOf(regions),
    income: oneOf(incomes),
    sort: param(sortingIn, ({ by, descending }) =>
      by === USUAL.sort.by && descending ? "" : `${descending ? "-" : ""}${by}`,
    ),
    intervals: param(
      (text) => (text === "off" ? false : undefined),
      (isOn) => (isOn ? "" : "off"),
    ),
  });

/**
 * The view an address stands for, as it was meant when it was given. Unknown names are ignored, unreadable values named.
 *
 * @param current the edition that the newest data are; null: they have moved on since the last
 */
export function readIndexView(
  search: string,
  known: Known,
  current: string | null = null,
): { view: IndexView; invalidParams: InvalidParam[] } {
  const { chosen, invalidParams, version, isView } = codecOf(known).parse(search);
  if (!isView) return { view: USUAL, invalidParams };
  const usual = defaultsOf(version).index as IndexView;
  const view = { ...USUAL, ...usual, ...chosen };
  return { view: { ...view, edition: view.edition === current ? null : view.edition }, invalidParams };
}

/**
 * "?weights=40-20-20-20&mean=harmonic&edition=2026.2", names in a fixed order; nothing for what is usual, which is the
 * page's own address and always shows the newest.
 *
 * @param current the edition that the newest data are, written where anything else is; null: none to name
 */
export function writeIndexView(view: IndexView, current: string | null = null): string {
  const { format } = codecOf({ regions: [], incomes: [] });
  const { edition: shown, ...choices } = view;
  if (shown === null && format(choices) === "") return "";
  return format({ ...view, edition: shown ?? current });
}

function pointsIn(text: string): Points | undefined {
  if (!/^\d{1,2}(-\d{1,2}){3}$/.test(text)) return undefined;
  const points = text.split("-").map(Number);
  return points.every((each) => each <= MOST_POINTS) ? (points as unknown as Points) : undefined;
}

function sortingIn(text: string): Sorting | undefined {
  const by = SORTS.find((each) => each === text.replace(/^-/, ""));
  return by && { by, descending: text.startsWith("-") };
}
