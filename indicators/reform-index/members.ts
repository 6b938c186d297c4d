/**
 * The Monitor's own index, whole: what is counted, with what weight, under which thresholds, and why. State says how
 * things stand (`state.ts`); Track follows them year by year (`track.ts`). Goalposts and shelf lives are the indicators'
 * own, in their files. What is left out, and why, is in `left-out.ts`; the version before in `former-method.ts`.
 *
 * A change of anything here, or of a goalpost or shelf life of a member, is a new version of the method:
 * `tests/unit/house/method-version.test.ts` holds them together.
 */
import type { Method } from "../composite/spec.ts";
import type { Words } from "../schema/shapes.ts";
import type { Product, ProductId, Thresholds } from "./product.ts";
import { state } from "./state.ts";
import { track } from "./track.ts";

export const METHOD_VERSION = "2.0";

/** Thresholds of both products. */
export const thresholds: Thresholds & { because: Words } = {
  pillarCoverage: 2 / 3,
  pillarIndicators: 2,
  because: {
    en: "Two thirds of a pillar's weight is the usual mark of the field (0.65 with the OECD and the Joint Research Centre): below it, a score says more about what is missing than about the country. The index needs all four pillars, because a product with a missing factor has no honest value.",
    fr: "Deux tiers du poids d’un pilier, c’est le repère habituel du domaine (0,65 à l’OCDE et au Centre commun de recherche) : en deçà, un score parle davantage de ce qui manque que du pays. L’indice exige les quatre piliers, car un produit auquel il manque un facteur n’a pas de valeur honnête.",
    es: "Dos tercios del peso de un pilar es la marca habitual del campo (0,65 en la OCDE y el Centro Común de Investigación): por debajo, una puntuación dice más de lo que falta que del país. El índice exige los cuatro pilares, porque un producto al que le falta un factor no tiene un valor honesto.",
  },
};

/** The rule behind the weights; exceptions say why in their own line. */
export const weighting: { narrowAtMost: number; wide: number; because: Words } = {
  /** Share of the economies from which a member counts as wide. */
  wide: 2 / 3,
  /** Share of a pillar that members which are not wide may hold together. */
  narrowAtMost: 1 / 3,
  because: {
    en: "The pillars weigh a quarter each. Inside a pillar, what is about procurement itself comes first, as far as it is known: a pillar is scored only where two thirds of its weight have a value, so what is known of fewer than two thirds of the economies may hold a third of a pillar at most. That is why procurement makes three fifths of the weights and not more. Questions that the same experts answer for the same publisher weigh a half each. Weights are a judgement: the laboratory shows what others would give.",
    fr: "Les piliers pèsent un quart chacun. Dans un pilier, ce qui porte sur les marchés publics eux-mêmes passe d’abord, dans la mesure où on le connaît : un pilier n’est noté que si deux tiers de son poids ont une valeur ; ce que l’on connaît de moins de deux tiers des économies peut donc occuper au plus un tiers d’un pilier. C’est pourquoi les marchés font trois cinquièmes des poids, et pas plus. Les questions auxquelles les mêmes experts répondent pour le même éditeur pèsent un demi chacune. Les poids sont un jugement : le laboratoire montre ce que d’autres donneraient.",
    es: "Los pilares pesan un cuarto cada uno. Dentro de un pilar, lo que trata de las compras mismas va primero, en la medida en que se conoce: un pilar solo se puntúa si dos tercios de su peso tienen valor, así que lo que se conoce de menos de dos tercios de las economías puede ocupar a lo sumo un tercio de un pilar. Por eso las compras hacen tres quintos de los pesos y no más. Las preguntas que los mismos expertos responden para la misma fuente pesan medio cada una. Los pesos son un juicio: el laboratorio muestra lo que darían otros.",
  },
};

/** The layer of method: what reasonable people would have done otherwise. */
export const otherChoices: Omit<Method, "floors"> = {
  weights: 0.25,
  goalposts: 0.1,
  normalise: [{ method: "zscore", mean: 50, sd: 20 }],
  aggregate: ["arithmetic", "harmonic"],
  missing: true,
  leaveOut: 0.5,
};
/** Correlation of the errors of two members from one source: its questions are answered by the same people. */
export const SAME_SOURCE = 0.5;

/** Chance that the date of a step is wrong, and why so much. */
export const misdated: { chance: number; because: Words } = {
  chance: 0.06,
  because: {
    en: "Dates of laws and portals are those that one survey of 2022 names; some are of the law in force rather than of the first one. Two waves of that survey contradict each other on 11 of 198 right-to-information laws, and 12 of 161 portals in use in 2022 were not in 2025. That tells how often such a step is in doubt, not how far off its date is. So six in a hundred are taken to be wrong; for treaties and open data, which are on public record, this is cautious.",
    fr: "Les dates des lois et des portails sont celles que donne une enquête de 2022 ; certaines sont celles de la loi en vigueur et non de la première. Deux vagues de cette enquête se contredisent sur 11 des 198 lois d’accès à l’information, et 12 des 161 portails en service en 2022 ne l’étaient plus en 2025. Cela dit combien souvent une telle étape est douteuse, non de combien sa date se trompe. On en tient donc six sur cent pour fausses ; pour les traités et les données ouvertes, qui sont publics, c’est prudent.",
    es: "Las fechas de las leyes y los portales son las que da una encuesta de 2022; algunas son de la ley vigente y no de la primera. Dos rondas de esa encuesta se contradicen en 11 de 198 leyes de acceso a la información, y 12 de los 161 portales en uso en 2022 no lo estaban en 2025. Eso dice cuántas veces un paso así es dudoso, no cuánto yerra su fecha. Por eso se toman por erróneas seis de cada cien; para los tratados y los datos abiertos, que son públicos, es prudente.",
  },
};

/** From this year on, Track rests on the same questions: the surveys of the United Nations begin in it. */
export const COMPARABLE_FROM = 2003;
/** A member counts for an economy in Track only with a value in at least this share of the years since. */
export const STEADY = 0.6;

export const SEED = 20260101;
export const DRAWS = 1000;

export const products: Record<ProductId, Product> = { state, track };
