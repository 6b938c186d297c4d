/**
 * The versions of the method of the index, newest first: what changed and when. A new one begins with `METHOD_VERSION`
 * of `members.ts`; `tests/unit/house/method-version.test.ts` says when one is due.
 */
import type { Words } from "../schema/shapes.ts";

export interface MethodVersion {
  version: string;
  /** The day it was first used. */
  date: string;
  what: Words;
}

export const METHOD_VERSIONS: readonly MethodVersion[] = [
  {
    version: "2.0",
    date: "2026-12-01",
    what: {
      en: "State is about procurement: three fifths of its weights, where it was less than half. Data published in another form are no longer zero; the time to award is out; complaint bodies, competition and accountability as assessed on the spot are in. The floor is 10 of 100, so that values near zero no longer decide. Yearly ratings count for five years. Track gives the treaty on procurement as much weight as the right to information.",
      fr: "L’État porte sur les marchés publics : trois cinquièmes de ses poids, contre moins de la moitié. Des données publiées sous une autre forme ne valent plus zéro ; le délai d’attribution sort ; les instances de recours, la concurrence et la responsabilité évaluées sur place entrent. Le plancher est de 10 sur 100, pour que les valeurs proches de zéro ne décident plus. Les notes annuelles comptent cinq ans. La Trajectoire donne au traité sur les marchés autant de poids qu’au droit à l’information.",
      es: "El Estado trata de las compras públicas: tres quintos de sus pesos, antes menos de la mitad. Los datos publicados en otra forma ya no son cero; sale el plazo de adjudicación; entran los órganos de reclamación, la competencia y la rendición de cuentas evaluados en el lugar. El mínimo es 10 de 100, para que no decidan los valores cercanos a cero. Las notas anuales cuentan cinco años. La Trayectoria da al tratado de compras tanto peso como al derecho a la información.",
    },
  },
  {
    version: "1.0",
    date: "2026-11-25",
    what: {
      en: "The first: State and Track, four pillars of a quarter each, arithmetic means inside and a geometric mean above.",
      fr: "La première : État et Trajectoire, quatre piliers d’un quart chacun, moyennes arithmétiques à l’intérieur et moyenne géométrique au-dessus.",
      es: "La primera: Estado y Trayectoria, cuatro pilares de un cuarto cada uno, medias aritméticas dentro y media geométrica arriba.",
    },
  },
];
