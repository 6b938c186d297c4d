/** Every number in the text of the method page, by the name that stands in the text. Each is read or counted in a published table. */
import type { IndexWeightRow } from "../../../indicators/reform-index/tables.ts";
import {
  COMPARABLE_FROM,
  DRAWS,
  misdated,
  otherChoices,
  products,
  SAME_SOURCE,
  SEED,
  STEADY,
  thresholds,
} from "../../../indicators/reform-index/members.ts";
import type { ProductId } from "../../../indicators/reform-index/product.ts";
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import { ratingsHeld } from "../../../indicators/reform-index/ratings-held.ts";
import { labelsByChance } from "../../../indicators/composite/false-discovery.ts";
import { LIKELY, VERY_LIKELY } from "../../../indicators/composite/certainty.ts";
import { TRIES } from "../../../indicators/composite/moves.ts";
import { formatNumber, formatPercent } from "../../i18n/format.ts";
import { translator } from "../../i18n/t.ts";
import { catalog, dataYear, getIndicator, indicatorOf } from "../../data/published.build.ts";
import { ranksElsewhere } from "./compared.build.ts";
import { holdsDoubtedStep } from "./doubted-dates.build.ts";
import { errorFigures } from "./error-figures.build.ts";
import { evidenceFigures } from "./evidence-figures.build.ts";
import { wantedTexts } from "./wanted.build.ts";
import { mean, median, share, year, type Figure } from "./figure.ts";
import {
  correlations,
  editionMoves,
  inputs,
  lastYear,
  moves,
  pairs,
  scoredNow,
  scores,
  trends,
  variants,
  weights,
} from "./index-rows.build.ts";

/** Ten years of Track: long enough for change to stand out of the errors. */
const SPAN = 10;

const byProduct = (product: ProductId): Record<string, Figure> => {
  const now = scoredNow(product);
  const own = weights.filter((row) => row.product === product && indicatorOf.has(row.node));
  const weightOf = (isIn: (row: IndexWeightRow) => boolean) =>
    own.filter(isIn).reduce((sum, { effective }) => sum + effective, 0);
  const experts = weightOf(({ node }) => getIndicator(node).basis === "experts");
  return {
    [`scored-${product}`]: { value: now.length },
    [`members-${product}`]: { value: own.length },
    [`known-${product}`]: share(mean(now.map(({ known }) => known ?? 0)), 1),
    [`experts-${product}`]: share(experts),
    [`floor-${product}`]: { value: products[product].floor, digits: product === "track" ? 1 : 0 },
    [`elsewhere-${product}`]: { value: ranksElsewhere(product).length },
    [`rank-width-${product}`]: { value: median(now.map(({ rank_low, rank_high }) => rank_high - rank_low)) },
    [`method-width-${product}`]: {
      value: median(now.map(({ method_low, method_high }) => (method_high ?? 0) - (method_low ?? 0))),
      digits: 1,
    },
    [`measured-width-${product}`]: {
      value: median(
        now.flatMap(({ measured_low: low, measured_high: high }) =>
          low === null || high === null ? [] : high - low,
        ),
      ),
      digits: 1,
    },
  };
};

function ofState(): Record<string, Figure> {
  const now = scoredNow("state");
  const economies = scores.filter(({ product, node }) => product === "state" && node === "index");
  const oldest = Math.min(...now.map((row) => row.oldest ?? Infinity));
  const vdem = weights.filter(
    ({ product, node }) => product === "state" && indicatorOf.get(node)?.sources.includes("vdem"),
  );
  const scoredBy = (node: string) =>
    weights.find((row) => row.product === "state" && row.node === node)?.scored ?? 0;
  const members = weights.filter(({ product, node }) => product === "state" && indicatorOf.has(node));
  const [weakest] = members.toSorted((a, b) => (a.importance ?? 0) - (b.importance ?? 0)) as [IndexWeightRow];
  return {
    economies: { value: economies.length },
    "unscored-state": { value: economies.length - now.length },
    "oldest-state": year(oldest),
    "oldest-age": { value: dataYear - oldest },
    "oldest-economies": { value: now.filter((row) => row.oldest === oldest).length },
    "carried-state": share(mean(now.map(({ carried }) => carried ?? 0))),
    pairs: { value: pairs.length },
    "pairs-open": share(pairs.filter(({ above }) => above > 0.05 && above < 0.95).length / pairs.length),
    "vdem-members": { value: vdem.length },
    "vdem-weight": share(vdem.reduce((sum, { effective }) => sum + effective, 0)),
    "bready-scored": { value: scoredBy("public-contracts-law") },
    "barometer-scored": { value: scoredBy("procurement-data-analysed") },
    "weakest-member": { value: weakest.node, words: getIndicator(weakest.node).title },
    "weakest-importance": { value: weakest.importance ?? 0, digits: 4 },
  };
}

function ofTrack(): Record<string, Figure> {
  const last = lastYear("track");
  const law = scores.filter(
    ({ product, node, score }) => product === "track" && node === "law" && score !== null,
  );
  const own = inputs.filter(({ product }) => product === "track");
  const before = new Map(
    own.map(({ indicator, iso3, year: at, value }) => [`${indicator} ${iso3} ${at}`, value]),
  );
  const steps = own
    .filter(({ pillar }) => pillar === "law")
    .map(
      ({ indicator, iso3, year: at, value }) =>
        value - (before.get(`${indicator} ${iso3} ${at - 1}`) ?? value),
    );
  const of = (node: string) => trends.filter((row) => row.node === node);
  const moved = (name: string, node: string): Record<string, Figure> => ({
    [`${name}-up`]: { value: of(node).filter(({ low }) => low > 0).length },
    [`${name}-down`]: { value: of(node).filter(({ high }) => high < 0).length },
  });
  const wgi = weights.find(({ product, node }) => product === "track" && node === "government-effectiveness");
  return {
    "track-first": year(Math.min(...law.map((row) => row.year))),
    "track-last": year(last),
    "law-values": { value: new Set(law.filter((row) => row.year === last).map(({ score }) => score)).size },
    "law-rose": { value: steps.filter((step) => step > 0).length },
    "law-fell": { value: steps.filter((step) => step < 0).length },
    "wgi-weight": share(wgi?.effective ?? 0, 1),
    "trends-n": { value: of("index").length },
    "trends-chance": { value: labelsByChance(of("index").length).veryLikely, digits: 1 },
    ...moved("trends", "index"),
    ...moved("capacity", "capacity"),
    ...moved("oversight", "oversight"),
  };
}

function ofMoves(): Record<string, Figure> {
  const to = lastYear("track");
  const own = moves.filter(({ year_from }) => year_from === to - SPAN);
  const count = (is: (move: (typeof own)[number]) => boolean) => ({ value: own.filter(is).length });
  return {
    "move-from": year(to - SPAN),
    "moves-n": { value: own.length },
    "moves-very-likely": count(({ improved }) => improved >= VERY_LIKELY),
    "moves-likely": count(({ improved }) => improved >= LIKELY),
    "moves-worse": count(({ worsened }) => worsened >= LIKELY),
    "moves-ratings": count((move) => move.ratings_improved >= VERY_LIKELY),
    "moves-ratings-worse": count((move) => move.ratings_worsened >= VERY_LIKELY),
    "moves-ratings-chance": { value: labelsByChance(own.length).veryLikely, digits: 1 },
    "moves-ratings-held": { value: ratingsHeld(own) },
    "moves-change": { value: mean(own.map(({ change }) => change)), digits: 1 },
    "moves-steps": { value: mean(own.map(({ steps }) => steps)), digits: 1 },
    "moves-doubted": count(holdsDoubtedStep),
    "moves-doubted-very-likely": count((move) => holdsDoubtedStep(move) && move.improved >= VERY_LIKELY),
    "moves-rests": count(({ rests_on }) => rests_on !== null),
    "moves-breaks": count(({ breaks }) => breaks !== null),
    "moves-unqualified": count(({ unqualified }) => unqualified),
    "moves-believed": count(({ believed }) => believed),
    "moves-chance": { value: labelsByChance(own.length).likely, digits: 1 },
  };
}

function ofEditions(): Record<string, Figure> {
  const own = editionMoves.filter(({ node, correction }) => node === "index" && correction !== null);
  const part = (name: "correction" | "reality" | "method"): Figure => ({
    value: own.length === 0 ? 0 : mean(own.map((row) => Math.abs(row[name] ?? 0))),
    digits: 2,
  });
  return {
    "edition-from": { value: own[0]?.edition_from ?? "–" },
    "edition-to": { value: own[0]?.edition_to ?? "–" },
    "edition-n": { value: own.length },
    "edition-correction": part("correction"),
    "edition-reality": part("reality"),
    "edition-method": part("method"),
  };
}

type Kind = (typeof correlations)[number]["kind"];

/** Each named with its correlation; "none" where there is none. */
function namedRows(rows: readonly (typeof correlations)[number][]): Figure {
  const nameOf = (node: string, language: Language) =>
    catalog.pillars.find(({ id }) => id === node)?.short[language] ??
    translator(language)("method.validity.index");
  const listed = (language: Language) =>
    new Intl.ListFormat(language).format(
      rows.map(({ a, b, spearman }) => {
        const r = formatNumber(spearman ?? NaN, 2, language);
        return `${nameOf(a, language)} – ${getIndicator(b).title[language]} ${r}`;
      }),
    );
  const none = { en: "none", fr: "aucune", es: "ninguna" };
  return {
    value: rows.length,
    words: rows.length === 0 ? none : { en: listed("en"), fr: listed("fr"), es: listed("es") },
  };
}

function ofValidity(): Record<string, Figure> {
  const outcomes = correlations.filter(
    ({ kind, product, n }) => kind === "outcome" && product === "state" && n > 0,
  );
  const find = (product: ProductId, b: string, kind: Kind = "outcome") =>
    correlations.find(
      (row) => row.kind === kind && row.product === product && row.a === "index" && row.b === b,
    );
  /** None where the table has no such row: the text leaves out what it says of it. */
  const named = (name: string, product: ProductId, outcome: string, kind?: Kind): Record<string, Figure> => {
    const row = find(product, outcome, kind);
    if ((row?.spearman ?? null) === null) return {};
    return {
      [`${name}-r`]: { value: row?.spearman ?? NaN, digits: 2 },
      [`${name}-low`]: { value: row?.low ?? NaN, digits: 2 },
      [`${name}-high`]: { value: row?.high ?? NaN, digits: 2 },
      [`${name}-n`]: { value: row?.n ?? 0 },
    };
  };
  const wrong = outcomes.filter(({ high }) => high !== null && high < 0);
  const beside = correlations.filter(
    ({ kind, product, spearman }) => kind === "validity" && product === "state" && spearman !== null,
  );
  const held = beside.filter(({ held_spearman }) => held_spearman !== null);
  const holdsZero = (low: number | null, high: number | null) => (low ?? 0) <= 0 && (high ?? 0) >= 0;
  return {
    "beside-n": { value: beside.length },
    "beside-none": { value: beside.filter(({ low, high }) => holdsZero(low, high)).length },
    "held-n": { value: held.length },
    "held-none": { value: held.filter((row) => holdsZero(row.held_low, row.held_high)).length },
    "outcomes-n": { value: outcomes.length },
    "outcomes-wrong": { value: wrong.length },
    "outcomes-wrong-named": namedRows(wrong),
    "outcomes-none": {
      value: outcomes.filter(({ low, high }) => holdsZero(low, high)).length,
    },
    ...named("firms", "track", "corruption-as-obstacle"),
    "firms-state-n": { value: find("state", "corruption-as-obstacle")?.n ?? 0 },
    ...named("vdem", "state", "public-sector-corruption"),
    ...named("vdem-apart", "state", "public-sector-corruption", "outcome-apart"),
    ...named("wgi", "state", "control-of-corruption"),
    ...named("wgi-apart", "state", "control-of-corruption", "outcome-apart"),
    ...named("wgi-change", "track", "control-of-corruption", "outcome-change"),
    ...named("vdem-change", "track", "public-sector-corruption", "outcome-change"),
  };
}

function ofVariants(): Record<string, Figure> {
  const of = (product: ProductId, variant: string) =>
    variants.find((row) => row.product === product && row.variant === variant);
  const named = (name: string, product: ProductId, variant: string): Record<string, Figure> => ({
    [`${name}-mean`]: { value: of(product, variant)?.mean_shift ?? NaN, digits: 1 },
    [`${name}-most`]: { value: of(product, variant)?.most_shift ?? NaN },
  });
  return {
    "arithmetic-state-spearman": {
      value: of("state", "arithmetic mean of the pillars")?.spearman ?? NaN,
      digits: 3,
    },
    ...named("arithmetic-state", "state", "arithmetic mean of the pillars"),
    ...named("arithmetic-track", "track", "arithmetic mean of the pillars"),
    ...named("floor-one-state", "state", "floor of 1 point"),
    ...named("floor-twenty-state", "state", "floor of 20 points"),
    ...named("floor-one-track", "track", "floor of 1 point"),
    ...named("floor-twenty-track", "track", "floor of 20 points"),
  };
}

const either = (numbers: readonly number[]): Figure => ({
  value: numbers.join(", "),
  words: { en: numbers.join(" or "), fr: numbers.join(" ou "), es: numbers.join(" o ") },
});

const ofChoices: Record<string, Figure> = {
  "other-floors-state": either(products.state.otherFloors),
  "other-floors-track": either(products.track.otherFloors),
  misdated: share(misdated.chance),
  "same-source": { value: SAME_SOURCE, digits: 1 },
  steady: share(STEADY),
  comparable: year(COMPARABLE_FROM),
  draws: { value: DRAWS },
  seed: year(SEED),
  tries: { value: TRIES },
  "weights-width": share(otherChoices.weights),
  "goalposts-width": share(otherChoices.goalposts),
  "leave-out": share(otherChoices.leaveOut),
  "least-indicators": { value: thresholds.pillarIndicators },
};

export const figures: Readonly<Record<string, Figure>> = {
  ...ofChoices,
  ...byProduct("state"),
  ...byProduct("track"),
  ...ofState(),
  ...ofTrack(),
  ...ofMoves(),
  ...ofEditions(),
  ...ofValidity(),
  ...ofVariants(),
  ...evidenceFigures(),
  ...wantedTexts(),
  ...errorFigures(),
};

export function figureText({ value, digits = 0, as, words }: Figure, language: Language): string {
  if (words) return words[language];
  if (typeof value === "string" || as === "plain") return String(value);
  if (as !== "share") return formatNumber(value, digits, language);
  return formatPercent(value, language, digits);
}
