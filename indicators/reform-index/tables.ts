/** The index as data: the shape of each table that it is published in. */
import { z } from "zod";
import { Iso3, Pillar, Slug, Year } from "../schema/shapes.ts";
import { PILLARS } from "../schema/vocabulary.ts";
import { CERTAINTIES } from "../composite/certainty.ts";
import { IndexBandRow, IndexFutureRow, IndexMethodRow } from "./method-tables.ts";

export const NODES = ["index", ...PILLARS] as const;
const Node = z.enum(NODES);
/** Law and e-procurement of Track are steps, which have no slope. */
export const TREND_NODES = ["index", "capacity", "oversight"] as const;

const product = z.enum(["state", "track"]).meta({
  description: "state: how things stand. track: annual, on the indicators that are observed every year.",
});
const iso3 = Iso3.meta({ description: "The economy." });
const points = (description: string) => z.number().nullable().meta({ description, unit: "points" });
const share = (description: string) => z.number().min(0).max(1).meta({ description });
const shareOrNone = (description: string) => z.number().min(0).max(1).nullable().meta({ description });
const rank = (description: string) => z.int().min(1).nullable().meta({ description });

/** Why an economy has no score. */
const UNSCORED = ["too-little-observed", "pillar-missing"] as const;

export const IndexScoreRow = z.strictObject({
  product,
  iso3,
  year: Year.meta({ description: "track: the year. state: the year of the data's date." }),
  node: Node.meta({ description: "index, or one of its four pillars." }),
  score: points("Score from 0 to 100, unrounded. Empty: not scored; see because."),
  because: z.enum(UNSCORED).nullable().meta({
    description:
      "Why there is no score. too-little-observed: less than two thirds of the pillar's weight has a value. pillar-missing: a pillar has no score, so the index has none.",
  }),
  rank: rank(
    "1 is the highest of the year; scores equal to twelve digits share a rank. Never to be quoted without its range.",
  ),
  of: z.int().min(0).meta({ description: "How many are scored in this year.", unit: "economies" }),
  rank_low: rank(
    "Best rank of the likely range, from draws of other methods and of errors of measurement together: 5 % of draws. Other evidence is not varied: see rank_source_low.",
  ),
  rank_high: rank("Worst rank of that range: 95 % of draws."),
  rank_method_low: rank("Best rank by other methods alone: 5 % of draws. Of the index; empty for pillars."),
  rank_method_high: rank("Worst rank by other methods alone: 95 % of draws."),
  rank_measured_low: rank(
    "Best rank by errors of measurement alone: 5 % of draws. Of the index; empty for pillars.",
  ),
  rank_measured_high: rank("Worst rank by errors of measurement alone: 95 % of draws."),
  low: points(
    "Likely range of the score, from draws of other methods and of errors of measurement together, on the same scale (draws by goalposts): 5 % of draws.",
  ),
  high: points("The same: 95 % of draws."),
  method_median: points("Middle score over other choices of method, on the same scale."),
  method_low: points(
    "Range over other choices of method, on the same scale (draws by goalposts): 5 % of draws.",
  ),
  method_high: points("The same: 95 % of draws."),
  measured_low: points(
    "Range by errors of measurement alone, 5 % of draws: published errors, assumed ones for yearly measures that have none, and the age of values. Questionnaires and facts count as exact. Empty: nothing of it has an error.",
  ),
  measured_high: points("The same: 95 % of draws."),
  known: shareOrNone("Share of the observed weight whose error of measurement is published."),
  assumed: shareOrNone(
    "Share of the variance behind measured_low and measured_high that comes of assumed errors and of age, not of published errors. Empty: no error at all.",
  ),
  coverage: share("Share of the weight that has a value."),
  carried: shareOrNone("Share of the observed weight that rests on a value of an earlier year."),
  mean_year: z.number().nullable().meta({
    description: "Mean year of the values in it, by weight: how old the evidence is.",
    unit: "year",
  }),
  rank_source_low: rank(
    "Best rank if any one source were left out, with all its indicators. Of the index in the last period; else empty.",
  ),
  rank_source_high: rank("Worst rank if any one source were left out."),
  oldest: Year.nullable().meta({ description: "Year of the oldest value in it." }),
  newest: Year.nullable().meta({ description: "Year of the newest value in it." }),
  arithmetic: points("The index as an arithmetic mean of its pillars, for comparison. Empty for pillars."),
});

export const IndexInputRow = z.strictObject({
  product,
  iso3,
  year: Year.meta({ description: "track: the year. state: the year of the data's date." }),
  pillar: Pillar.meta({ description: "The pillar it counts in." }),
  indicator: Slug.meta({ description: "Id of the indicator." }),
  evidence_year: Year.meta({ description: "The year the value describes." }),
  value: z.number().meta({ description: "Value in the indicator's unit." }),
  se: z.number().positive().nullable().meta({
    description: "Standard error of the value, as published. Empty: none is published.",
  }),
  score: z
    .number()
    .min(0)
    .max(100)
    .meta({ description: "Value between the indicator's goalposts.", unit: "points" }),
  weight: share("Weight within the pillar, rescaled over what has a value: sums to 1 in a pillar."),
});

export const IndexWeightRow = z.strictObject({
  product,
  node: Slug.meta({ description: "Id of an indicator or a pillar." }),
  parent: z.string().min(1).meta({ description: "What it counts in." }),
  weight: z.number().min(0).meta({ description: "Declared weight among its siblings." }),
  effective: share("Weight in the whole index, where nothing is missing."),
  importance: z.number().min(0).max(1).nullable().meta({
    description: "Squared correlation of its score with the index: how much it tells of it.",
  }),
  scored: z.int().min(0).meta({ description: "Economies scored that have a value.", unit: "economies" }),
  leave_out_mean: z.number().nullable().meta({
    description: "Mean shift of rank, over the economies, if it were left out.",
    unit: "ranks",
  }),
  leave_out_most: z.number().nullable().meta({ description: "Largest such shift.", unit: "ranks" }),
  goalpost_low: z.number().nullable().meta({ description: "Value that scores an end. Empty for pillars." }),
  goalpost_high: z.number().nullable().meta({ description: "Value that scores the other end." }),
  shelf_life: z.int().nullable().meta({ description: "Years for which a value counts.", unit: "years" }),
  se: z.number().min(0).nullable().meta({
    description:
      "Standard error of a value when it is new, in the indicator's unit: the middle of the published ones, or the one assumed. Empty: it counts as exact. Empty for pillars.",
  }),
  se_by: z.enum(["published", "bounds", "movement"]).nullable().meta({
    description:
      "published: by its publisher. bounds: assumed, as the same publisher's bounds of the variable in se_like. movement: assumed, from how its values move, times how much larger the published error of the indicator in se_like is than its movement tells.",
  }),
  se_like: z.string().min(1).nullable().meta({ description: "What an assumed error is taken from." }),
  se_share: shareOrNone(
    "Share of the variance of the index by errors of measurement that comes of it, mean over the economies scored in the last period; sums to 1 over the members, but for what a floor cuts off.",
  ),
  because: z.string().min(1).meta({ description: "Why it is in, and why with this weight; in English." }),
});

export const IndexSourceRow = z.strictObject({
  product,
  source: Slug.meta({ description: "Id of the source that is left out, with all its indicators." }),
  members: z.int().min(1).meta({ description: "Indicators that come from it.", unit: "indicators" }),
  weight: share("Their weight in the index, where nothing is missing."),
  n: z.int().min(0).meta({ description: "Economies scored with it and without it.", unit: "economies" }),
  mean_shift: z.number().min(0).meta({ description: "Mean shift of rank without it.", unit: "ranks" }),
  most_shift: z.number().min(0).meta({ description: "Largest shift of rank.", unit: "ranks" }),
  most: Iso3.nullable().meta({ description: "The economy of the largest shift. Empty: none shifts." }),
  outside: z.int().min(0).meta({
    description: "Economies whose rank without it lies outside the range that other methods give them.",
    unit: "economies",
  }),
});

export const RankPairRow = z.strictObject({
  iso3,
  other: Iso3.meta({ description: "Another economy, later in the alphabet." }),
  above: share(
    "State: share of the draws, of other methods and of errors of measurement together, in which the first stands above the other; ties count half. Other evidence is not varied.",
  ),
});

export const IndexDrawRow = z.strictObject({
  iso3,
  draw: z.int().min(1).meta({ description: "Number of the draw." }),
  own_scale: z.boolean().meta({
    description:
      "Whether the draw kept the index's own way onto the scale: ranges of points come from these, ranges of ranks from all.",
  }),
  method: z.number().meta({ description: "State index under other choices of method.", unit: "points" }),
  measurement: z.number().meta({
    description: "State index with values drawn from their errors, published or assumed.",
    unit: "points",
  }),
  both: z.number().meta({
    description:
      "State index with the choices of the one and the values of the other: likely ranges come from it.",
    unit: "points",
  }),
});

export const IndexMoveRow = z.strictObject({
  iso3,
  year_from: Year.meta({ description: "First year." }),
  year_to: Year.meta({ description: "Second year." }),
  before: z
    .number()
    .meta({ description: "Track index in the first year, on the matched set.", unit: "points" }),
  after: z
    .number()
    .meta({ description: "Track index in the second year, on the matched set.", unit: "points" }),
  change: z.number().meta({ description: "after − before.", unit: "points" }),
  low: points(
    "Likely range of the change: change − 1.64 standard errors, published ones or stand-ins; dates of steps taken as right.",
  ),
  high: points("The same: change + 1.64 standard errors."),
  improved: share(
    "Probability that the change is above 1 point: by published errors, by stand-ins where none is published, and by a chance of six in a hundred that the date of a step is wrong. Errors of the two years are taken as independent.",
  ),
  worsened: share("Probability that the change is below −1 point, in the same way."),
  steps: z.number().meta({
    description:
      "Part of the change due to dated facts: laws, treaties, a portal, a data standard. They cannot fall.",
    unit: "points",
  }),
  ratings: z.number().meta({
    description:
      "The rest of the change: all that is judged or measured time and again. steps + ratings = change.",
    unit: "points",
  }),
  ratings_improved: share("Probability that ratings alone rose by more than 1 point."),
  ratings_worsened: share("Probability that ratings alone fell by more than 1 point."),
  ratings_certainty: z.enum(CERTAINTIES).meta({ description: "The same in words, as certainty." }),
  rests_on: Slug.nullable().meta({
    description:
      "The one indicator without whose change the move would no longer be very likely. Empty: it rests on no single one, or is not very likely.",
  }),
  robustness: shareOrNone(
    "Share of 200 other choices of method under which the change has the same sign. One indicator is left out in half of them: that it rests on one is told by rests_on, not here.",
  ),
  certainty: z.enum(CERTAINTIES).meta({
    description:
      "In words, from improved and worsened: very likely from 0.95, likely from 0.90, else no clear change.",
  }),
  unqualified: z.boolean().meta({
    description:
      "Very likely, of the same sign under at least nine in ten other choices of method, resting on no single indicator, very likely too without the indicators in breaks, believed, and with ratings not against it.",
  }),
  believed: z.boolean().meta({
    description:
      "Whether it stays when all economies are tested together: Benjamini–Hochberg over this pair of years and both directions, false discovery rate 0.05, the chances being taken for p-values. Choosing the years after looking undoes it.",
  }),
  law: z.number().meta({ description: "Part of the change due to the pillar.", unit: "points" }),
  capacity: z.number().meta({ description: "Part of the change due to the pillar.", unit: "points" }),
  e_procurement: z.number().meta({ description: "Part of the change due to the pillar.", unit: "points" }),
  oversight: z.number().meta({ description: "Part of the change due to the pillar.", unit: "points" }),
  a_year: z.number().meta({ description: "Change a year.", unit: "points a year" }),
  gap_closed: z.number().nullable().meta({
    description:
      "Share of the distance to 100 that was closed. Empty where it began within a point of 100, or fell.",
  }),
  matched: z.int().min(1).meta({ description: "Indicators observed at both ends.", unit: "indicators" }),
  breaks: z.string().min(1).nullable().meta({
    description: "Of these, indicators whose way of measuring changed in between, separated by |.",
  }),
});

export const IndexTrendRow = z.strictObject({
  iso3,
  node: z.enum(TREND_NODES).meta({
    description:
      "index, capacity or oversight. Law and e-procurement have no slope: they rest on dated facts and move by steps.",
  }),
  year_from: Year.meta({ description: "First year with a score, not before 2003." }),
  year_to: Year.meta({ description: "Last year with a score." }),
  years: z.int().min(4).meta({ description: "Years with a score.", unit: "years" }),
  slope: z.number().meta({ description: "Theil–Sen slope of the Track score.", unit: "points a year" }),
  low: z.number().meta({
    description:
      "Likely range of the slope by generalised least squares, for errors of which each keeps the share in keeps of the one before. In simulations of 22 years nine in ten of such ranges hold the true slope, with independent errors as with errors that keep 0.9.",
    unit: "points a year",
  }),
  high: z.number().meta({ description: "Upper end of that range.", unit: "points a year" }),
  keeps: share(
    "Share of its error that a score keeps from one year to the next, by all economies of the node together (restricted maximum likelihood).",
  ),
});

export const IndexConvergenceRow = z.strictObject({
  product,
  year_from: Year.meta({ description: "First year." }),
  year_to: Year.meta({ description: "Second year." }),
  n: z.int().min(3).meta({
    description: "Economies measured at both ends, each on its matched set.",
    unit: "economies",
  }),
  b: z.number().meta({
    description:
      "Slope of the yearly change on the score in the first year, as observed. Below zero: those behind catch up. Errors in the first year push it below zero even where nothing changed.",
    unit: "points a year for each point at the start",
  }),
  se: z.number().min(0).meta({ description: "Standard error of b.", unit: "as b" }),
  b_corrected: z.number().nullable().meta({
    description:
      "The same without what errors of measurement do (regression to the mean), by the cautious errors of index-moves, those of two years taken as independent. Empty: the errors are as large as the spread.",
    unit: "as b",
  }),
  se_corrected: z.number().min(0).nullable().meta({
    description: "Standard error of b_corrected.",
    unit: "as b",
  }),
  speed: z.number().nullable().meta({
    description:
      "Share of the gap that closes in a year, by b_corrected: −ln(1 + b·T)/T. Below zero: it opens. Empty: those behind overtook.",
    unit: "a year",
  }),
  sd_from: z.number().min(0).meta({
    description: "Standard deviation of the scores of these economies in the first year.",
    unit: "points",
  }),
  sd_to: z.number().min(0).meta({
    description: "Standard deviation of the scores of the same economies in the second year.",
    unit: "points",
  }),
});

const correlation = (description: string) => z.number().min(-1).max(1).nullable().meta({ description });

export const IndexCorrelationRow = z.strictObject({
  product,
  kind: z.enum(["pillars", "pillar-index", "outcome", "outcome-apart", "outcome-change", "validity"]).meta({
    description:
      "validity: the index without the members that share a source with what it is set beside, and an outcome or an assessment of procurement made apart; the columns held_ give the same with income held constant. pillars: two pillars. pillar-index: a pillar and the index. outcome: a node and something the index is hoped to lead to. outcome-apart: the index without the members that come from the outcome's own source, the others weighed up in their pillars, and a pillar that has no other left out; only where there are such members. outcome-change: the change of the Track index over its last ten years, on the matched set and with all members, and the change of the outcome's score over the same years; empty where the outcome has no two values or was measured in another way since.",
  }),
  a: Slug.meta({ description: "index or pillar." }),
  b: Slug.meta({ description: "index, pillar, or id of an indicator." }),
  n: z.int().min(0).meta({ description: "Economies with both.", unit: "economies" }),
  pearson: z.number().min(-1).max(1).nullable().meta({ description: "Correlation of the scores." }),
  spearman: z.number().min(-1).max(1).nullable().meta({ description: "Correlation of their ranks." }),
  low: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .meta({ description: "95 % interval of Spearman's correlation: lower end." }),
  high: z.number().min(-1).max(1).nullable().meta({ description: "Upper end." }),
  held_n: z.int().min(0).nullable().meta({
    description: "validity: economies with both and an income per head. Else empty.",
    unit: "economies",
  }),
  held_spearman: correlation(
    "Spearman's correlation with income per head (purchasing power, newest year) held constant.",
  ),
  held_low: correlation("95 % interval of it: lower end."),
  held_high: correlation("Upper end."),
});

export const IndexVariantRow = z.strictObject({
  product,
  variant: z.string().min(1).meta({ description: "What is done otherwise." }),
  n: z.int().min(0).meta({ description: "Economies scored both ways.", unit: "economies" }),
  joined: z.int().min(0).meta({ description: "Economies scored only this way.", unit: "economies" }),
  dropped: z.int().min(0).meta({ description: "Economies no longer scored.", unit: "economies" }),
  spearman: z.number().min(-1).max(1).nullable().meta({
    description:
      "Rank correlation with the index as it is. Empty, as are the shifts: a threshold decides who is scored and cannot change a score.",
  }),
  mean_shift: z.number().min(0).nullable().meta({ description: "Mean shift of rank.", unit: "ranks" }),
  most_shift: z.number().min(0).nullable().meta({ description: "Largest shift of rank.", unit: "ranks" }),
  most: Iso3.nullable().meta({ description: "The economy of the largest shift. Empty: none shifts." }),
  top: z.int().min(0).max(10).nullable().meta({
    description: "How many of the first ten stay among the first ten.",
  }),
  bottom: z.int().min(0).max(10).nullable().meta({
    description: "How many of the last ten stay among the last ten.",
  }),
});

export const IndexVarianceRow = z.strictObject({
  product,
  choice: z.string().min(1).meta({ description: "The choice of method that varies." }),
  first: share(
    "Share of the variance of the mean shift of rank that it accounts for alone (Sobol', first order; Jansen's estimator). An estimate below 0 counts as 0; rounded to two decimals.",
  ),
  first_se: z.number().min(0).meta({
    description: "Standard error of first, from 16 batches of the runs; rounded up to two decimals.",
  }),
  total: z.number().min(0).meta({
    description:
      "Share that would be left if all other choices were fixed (Sobol', total; Jansen's estimator), rounded to two decimals. Cannot be below first but by errors of estimation.",
  }),
  total_se: z.number().min(0).meta({ description: "Standard error of total, in the same way." }),
});

export const EditionMoveRow = z.strictObject({
  iso3,
  node: Node.meta({ description: "index, or one of its four pillars." }),
  edition_from: z.string().min(1).meta({ description: "The earlier edition." }),
  edition_to: z.string().min(1).meta({ description: "The later edition." }),
  before: points("State by the earlier edition's data, today's method. Empty: not scored."),
  after: points("State now. Empty: not scored."),
  correction: points("Part of the change from values that the publisher or we stated anew."),
  reality: points("Part of the change from new answers to the same questions, asked in the same way."),
  method: points(
    "Part of the change from other questions (new ones asked, answers from across a declared break in their series, answers grown too old to count) or other rules.",
  ),
});

export const IndexStepRow = z.strictObject({
  iso3,
  pillar: Pillar.meta({ description: "The pillar the answer counts in." }),
  indicator: Slug.meta({ description: "The answer of the pillar that would raise the index most." }),
  from_value: z.number().meta({ description: "Its value now, in the indicator's unit." }),
  to_value: z.number().meta({
    description:
      "The next answer up: the next level, or, where there are none, the value that a quarter of the scored economies reach.",
  }),
  index_before: z.number().meta({ description: "State index now.", unit: "points" }),
  index_after: z.number().meta({ description: "State index with that answer.", unit: "points" }),
  pillar_before: z.number().meta({ description: "Score of the pillar now.", unit: "points" }),
  pillar_after: z.number().meta({ description: "Score of the pillar with that answer.", unit: "points" }),
});

export const INDEX_TABLES = {
  "index-scores": { row: IndexScoreRow, key: ["product", "iso3", "year", "node"] },
  "index-inputs": { row: IndexInputRow, key: ["product", "iso3", "year", "indicator"] },
  "index-weights": { row: IndexWeightRow, key: ["product", "node"] },
  "index-sources": { row: IndexSourceRow, key: ["product", "source"] },
  "index-pairs": { row: RankPairRow, key: ["iso3", "other"] },
  "index-draws": { row: IndexDrawRow, key: ["iso3", "draw"] },
  "index-moves": { row: IndexMoveRow, key: ["iso3", "year_from", "year_to"] },
  "index-convergence": { row: IndexConvergenceRow, key: ["product", "year_from", "year_to"] },
  "index-trends": { row: IndexTrendRow, key: ["iso3", "node"] },
  "index-correlations": { row: IndexCorrelationRow, key: ["product", "kind", "a", "b"] },
  "index-variants": { row: IndexVariantRow, key: ["product", "variant"] },
  "index-variance": { row: IndexVarianceRow, key: ["product", "choice"] },
  "index-editions": { row: EditionMoveRow, key: ["iso3", "node", "edition_from"] },
  "index-steps": { row: IndexStepRow, key: ["iso3", "pillar"] },
  "index-methods": { row: IndexMethodRow, key: ["product", "iso3", "node"] },
  "index-future": { row: IndexFutureRow, key: ["year"] },
  "index-bands": { row: IndexBandRow, key: ["band", "node"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export const INDEX_TABLE_TITLES: Record<keyof typeof INDEX_TABLES, string> = {
  "index-scores":
    "The index and its pillars: scores, ranks, ranges, coverage; empty scores with their reason",
  "index-inputs": "Every value that entered the index, with its score and its weight",
  "index-weights": "What each member weighs, and how much it matters",
  "index-sources": "What would stand otherwise without one of the sources",
  "index-pairs": "How often one economy stands above another",
  "index-draws": "The draws behind the ranges of State",
  "index-moves": "Changes of Track between two years, with their chances",
  "index-convergence":
    "Whether those behind catch up on Track, with and without what errors do, and how far scores lie apart",
  "index-trends":
    "Robust trends of Track since 2003: the index and the two pillars that do not move by steps",
  "index-correlations": "How pillars go together, and how the index goes with outcomes",
  "index-variants": "What other choices of method would change",
  "index-variance": "Which choices of method matter",
  "index-editions": "Changes of State since the earlier edition: reality, correction, method",
  "index-steps": "For each pillar, the one answer that would raise State most",
  "index-methods":
    "Version 1.0 of the method beside the one in force, and what of each change is data, what method",
  "index-future": "Who would still be scored in the next years if no newer data came",
  "index-bands": "What is typically in place in each band of State",
};

export type IndexScoreRow = z.infer<typeof IndexScoreRow>;
export type IndexInputRow = z.infer<typeof IndexInputRow>;
export type IndexWeightRow = z.infer<typeof IndexWeightRow>;
export type IndexSourceRow = z.infer<typeof IndexSourceRow>;
export type RankPairRow = z.infer<typeof RankPairRow>;
export type IndexDrawRow = z.infer<typeof IndexDrawRow>;
export type IndexMoveRow = z.infer<typeof IndexMoveRow>;
export type IndexConvergenceRow = z.infer<typeof IndexConvergenceRow>;
export type IndexTrendRow = z.infer<typeof IndexTrendRow>;
export type IndexCorrelationRow = z.infer<typeof IndexCorrelationRow>;
export type IndexVariantRow = z.infer<typeof IndexVariantRow>;
export type IndexVarianceRow = z.infer<typeof IndexVarianceRow>;
export type EditionMoveRow = z.infer<typeof EditionMoveRow>;
export type IndexStepRow = z.infer<typeof IndexStepRow>;
