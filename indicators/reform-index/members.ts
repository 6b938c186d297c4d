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

/** Chance that the date of a step is wrong where no two documents date its kind, and how it is estimated elsewhere. */
export const misdated: { chance: number; because: Words } = {
  chance: 0.06,
  because: {
    en: "Where two or more documents speak of the same step in the same economy, we count how often they disagree: by more than two years, or because one finds nothing after the date of the other. That share is the chance that a date with one document is wrong; where documents agree it is about half, where they contradict each other at least one in two. Years that documents contradict have no value of their own; in the score over time they count as taken from the earliest date on where only the start is in dispute; where the newest document says that the step is not taken, they stay unknown. Treaties and open data have one public list each, so that nothing can be estimated: six in a hundred is then assumed, which is cautious.",
    fr: "Là où deux documents ou plus parlent de la même étape dans la même économie, nous comptons combien souvent ils diffèrent : de plus de deux ans, ou parce que l’un ne trouve rien après la date de l’autre. Cette part est la probabilité qu’une date à un seul document soit fausse ; si les documents concordent, c’est environ la moitié ; s’ils se contredisent, au moins une sur deux. Les années contredites n’ont pas de valeur propre ; dans le score au fil du temps, l’étape y compte comme franchie dès la date la plus ancienne si seul le début est contesté ; si le document le plus récent dit qu’elle n’est pas franchie, ces années restent inconnues. Les traités et les données ouvertes n’ont qu’une liste publique chacun, et rien ne peut être estimé : on suppose alors six sur cent, ce qui est prudent.",
    es: "Donde dos o más documentos hablan del mismo paso en la misma economía, contamos con qué frecuencia difieren: en más de dos años, o porque uno no halla nada después de la fecha del otro. Esa proporción es la probabilidad de que una fecha con un solo documento sea errónea; si los documentos concuerdan es cerca de la mitad, y si se contradicen, al menos una de cada dos. Los años en contradicción no tienen valor propio; en la puntuación a lo largo del tiempo, el paso cuenta como dado desde la fecha más antigua si solo se discute el comienzo; si el documento más reciente dice que no se ha dado, esos años quedan como desconocidos. Los tratados y los datos abiertos tienen una sola lista pública cada uno y nada puede estimarse: se suponen entonces seis de cada cien, lo que es prudente.",
  },
};

/** From this year on, Track rests on the same questions: the surveys of the United Nations begin in it. */
export const COMPARABLE_FROM = 2003;
/** A member counts for an economy in Track only with a value in at least this share of the years since. */
export const STEADY = 0.6;

export const SEED = 20260101;
export const DRAWS = 1000;

export const products: Record<ProductId, Product> = { state, track };
