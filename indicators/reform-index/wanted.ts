/**
 * What the method was asked to be, and whether it is: about procurement, balanced, of one piece, and able to last. The
 * figures come from the published tables alone; `npm run method` prints them and the method page tells them.
 */
import type { Column } from "../composite/column.ts";
import { covariance, pearson } from "../composite/correlation.ts";
import { quantile } from "../composite/quantile.ts";
import { associationOf } from "../composite/validity.ts";
import type { Words } from "../schema/shapes.ts";
import { PILLARS, type Pillar } from "../schema/vocabulary.ts";
import type { IndexFutureRow } from "./method-tables.ts";
import { PRODUCTS, type Member, type Product, type ProductId } from "./product.ts";
import type { IndexInputRow, IndexScoreRow } from "./tables.ts";

export const WANTED = {
  /** Least share of the weights that is about procurement itself, 0–1. */
  procurement: { state: 0.6, track: 0.4 } satisfies Record<ProductId, number>,
  /** Between which shares of the variance of the log index each pillar of State is to lie, 0–1. */
  influence: [0.15, 0.35] as const,
  /** Least number of economies with a score, now and next year. */
  scored: 150,
};

type Scores = readonly Pick<IndexScoreRow, "product" | "iso3" | "year" | "node" | "score">[];
type Inputs = readonly Pick<
  IndexInputRow,
  "product" | "iso3" | "year" | "pillar" | "indicator" | "score" | "weight"
>[];

const totalOf = (members: readonly Pick<Member, "weight">[]) =>
  members.reduce((sum, { weight }) => sum + weight, 0);

/** Share of a product's declared weights that is about procurement, 0–1. */
export function procurementShare({ pillars }: Pick<Product, "pillars">): number {
  const shares = PILLARS.map((pillar) => {
    const members = pillars[pillar];
    return totalOf(members.filter(({ procurement }) => procurement)) / totalOf(members);
  });
  return totalOf(shares.map((weight) => ({ weight }))) / shares.length;
}

/** Economies with an index in the last year of a product, and that year. */
function lastScored(scores: Scores, product: ProductId): { year: number; iso3s: string[] } {
  const own = scores.filter((row) => row.product === product && row.node === "index");
  const year = own.reduce((last, row) => Math.max(last, row.year), 0);
  return {
    year,
    iso3s: own.flatMap((row) => (row.year === year && row.score !== null ? row.iso3 : [])),
  };
}

/** Inputs of the economies that have an index in the product's last year. */
function inputsBehind(scores: Scores, inputs: Inputs, product: ProductId) {
  const { year, iso3s } = lastScored(scores, product);
  const scored = new Set(iso3s);
  return inputs.filter((row) => row.product === product && row.year === year && scored.has(row.iso3));
}

/**
 * The same share where only what has a value counts, as it does in a score: the median over the scored economies. It is
 * lower, for what is about procurement is known of fewer.
 */
export function observedShare(
  product: Pick<Product, "id" | "pillars">,
  scores: Scores,
  inputs: Inputs,
): number {
  const about = new Set(
    PILLARS.flatMap((pillar) =>
      product.pillars[pillar].flatMap(({ procurement, indicator }) => (procurement ? indicator : [])),
    ),
  );
  const behind = Map.groupBy(inputsBehind(scores, inputs, product.id), ({ iso3 }) => iso3);
  const shares = [...behind.values()].map(
    (rows) => totalOf(rows.filter(({ indicator }) => about.has(indicator))) / PILLARS.length,
  );
  return quantile(
    shares.sort((a, b) => a - b),
    0.5,
  );
}

/** Share of the variance of the log index that each pillar makes, 0–1; they sum to 1. */
export function influenceOf(
  { id, floor }: Pick<Product, "id" | "floor">,
  scores: Scores,
): Record<Pillar, number> {
  const { year, iso3s } = lastScored(scores, id);
  const byKey = new Map(
    scores
      .filter((row) => row.product === id && row.year === year)
      .map((row) => [`${row.iso3} ${row.node}`, row.score]),
  );
  const logs = (node: string): Column =>
    Float64Array.from(iso3s, (iso3) => Math.log(Math.max(floor, byKey.get(`${iso3} ${node}`) as number)));
  const pillars = PILLARS.map((pillar) => [pillar, logs(pillar)] as const);
  const index = Float64Array.from(iso3s, (_, at) =>
    pillars.reduce((sum, [, column]) => sum + (column[at] as number) / pillars.length, 0),
  );
  const whole = covariance(index, index) * pillars.length;
  return Object.fromEntries(
    pillars.map(([pillar, column]) => [pillar, covariance(column, index) / whole]),
  ) as Record<Pillar, number>;
}

export interface ItemRest {
  pillar: Pillar;
  indicator: string;
  /** Scored economies with a value of it and of another member of its pillar. */
  n: number;
  /** Correlation with the weighted mean of the rest of its pillar, −1 to 1. */
  r: number;
  /** Its 95 % interval; NaN for fewer than four economies, or where there is no correlation. */
  low: number;
  high: number;
}

/** Each member beside the rest of its pillar, over the scored economies. */
export function itemRests(
  product: Pick<Product, "id" | "pillars">,
  scores: Scores,
  inputs: Inputs,
): ItemRest[] {
  const behind = Map.groupBy(
    inputsBehind(scores, inputs, product.id),
    ({ iso3, pillar }) => `${iso3} ${pillar}`,
  );
  return PILLARS.flatMap((pillar) =>
    product.pillars[pillar].map(({ indicator }): ItemRest => {
      const pairs = [...behind.values()].flatMap((rows) => {
        const own = rows.find((row) => row.pillar === pillar && row.indicator === indicator);
        const rest = rows.filter((row) => row.indicator !== indicator);
        if (!own || rest.length === 0) return [];
        const mean = rest.reduce((sum, { weight, score }) => sum + weight * score, 0) / totalOf(rest);
        return [[own.score, mean] as const];
      });
      const column = (at: 0 | 1) => Float64Array.from(pairs, (pair) => pair[at]);
      const r = pearson(column(0), column(1));
      const { low, high } = associationOf(column(0), column(1), "pearson") ?? { low: NaN, high: NaN };
      return { pillar, indicator, n: pairs.length, r, low, high };
    }),
  );
}

// The figures, each with its verdict ---------------------------------------------------------------------------------

export interface Figure {
  id: FigureId;
  product: ProductId;
  found: number;
  isMet: boolean;
  /** What it is about where one kind has several: a pillar, a member. */
  of?: string;
  /** Of a correlation: its 95 % interval, and how many economies it is over. */
  likely?: { low: number; high: number; n: number };
}

export type FigureId = "procurement" | "influence" | "item-rest" | "scored" | "next-year";

/**
 * Every figure that was wanted, with what is found. Members with a published reason may run against their pillar; one on
 * which all economies agree has no correlation (NaN), and runs against nothing.
 */
export function figuresOf(
  products: Record<ProductId, Product>,
  scores: Scores,
  inputs: Inputs,
  future: readonly IndexFutureRow[],
): Figure[] {
  const counted = (id: FigureId, found: number): Figure => ({
    ...{ id, product: "state", found },
    isMet: found >= WANTED.scored,
  });
  return [
    ...PRODUCTS.flatMap((id) => figuresOfProduct(products[id], scores, inputs)),
    counted("scored", lastScored(scores, "state").iso3s.length),
    counted("next-year", future[1]?.scored ?? 0),
  ];
}

function figuresOfProduct(product: Product, scores: Scores, inputs: Inputs): Figure[] {
  const { id, pillars } = product;
  const [low, high] = WANTED.influence;
  const share = procurementShare(product);
  const excused = new Set(
    PILLARS.flatMap((pillar) => pillars[pillar].flatMap((each) => (each.against ? each.indicator : []))),
  );
  return [
    { id: "procurement", product: id, found: share, isMet: share >= WANTED.procurement[id] },
    ...Object.entries(influenceOf(product, scores)).map(([of, found]): Figure => ({
      ...{ id: "influence", product: id, of, found },
      isMet: found >= low && found <= high,
    })),
    ...itemRests(product, scores, inputs).map(({ indicator: of, r: found, ...likely }): Figure => ({
      ...{ id: "item-rest", product: id, of, found, likely },
      isMet: !(found < 0) || excused.has(of),
    })),
  ];
}

/** What evidence would meet a figure that is not met; what is not here has no answer yet but a change of the method. */
export const WOULD_MEET: Partial<Record<`${FigureId} ${ProductId}`, Words>> = {
  "procurement track": {
    en: "Two things are missing. The year of the first procurement law: it is held for about fifty economies, and those documents name the law in force, so that the years before it are unknown and not “no”; about 150 economies with the first law's year are needed. And a yearly measure of procurement in practice: all that is given every year on capacity and oversight is about the state as a whole. Making the treaty on procurement three fifths of the law pillar would reach the number and tell nothing more.",
    fr: "Deux choses manquent. L’année de la première loi sur les marchés : on l’a pour une cinquantaine d’économies, et ces documents citent la loi en vigueur, si bien que les années d’avant sont inconnues et non « non » ; il en faudrait environ 150 avec l’année de la première loi. Et une mesure annuelle de la pratique des marchés : tout ce qui paraît chaque année sur la capacité et le contrôle porte sur l’État en général. Faire du traité sur les marchés trois cinquièmes du pilier du droit atteindrait le chiffre sans rien dire de plus.",
    es: "Faltan dos cosas. El año de la primera ley de compras: se tiene para unas cincuenta economías, y esos documentos nombran la ley vigente, así que los años anteriores son desconocidos y no «no»; harían falta unas 150 economías con el año de la primera ley. Y una medida anual de la práctica de las compras: todo lo que se da cada año sobre capacidad y vigilancia trata del Estado en general. Hacer del tratado de compras tres quintos del pilar de leyes alcanzaría la cifra sin decir nada más.",
  },
  "procurement state": {
    en: "A measure of procurement in practice that covers two thirds of the economies: what covers fewer may hold a third of a pillar at most.",
    fr: "Une mesure de la pratique des marchés qui couvre deux tiers des économies : ce qui en couvre moins peut occuper au plus un tiers d’un pilier.",
    es: "Una medida de la práctica de las compras que cubra dos tercios de las economías: lo que cubre menos puede ocupar a lo sumo un tercio de un pilar.",
  },
  "next-year state": {
    en: "A new round of the surveys whose members expire; the table of the years ahead names them.",
    fr: "Une nouvelle édition des enquêtes dont les éléments expirent ; le tableau des années à venir les nomme.",
    es: "Una nueva ronda de las encuestas cuyos elementos caducan; la tabla de los próximos años las nombra.",
  },
};
