/**
 * The versions of the method of the index, newest first: what changed and when. A new one begins with `METHOD_VERSION`
 * of `reform-index.ts`; `tests/unit/house/method-version.test.ts` says when one is due.
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
    version: "1.0",
    date: "2026-11-25",
    what: {
      en: "The first: State and Track, four pillars of a quarter each, arithmetic means inside and a geometric mean above.",
      fr: "La première : État et Trajectoire, quatre piliers d’un quart chacun, moyennes arithmétiques à l’intérieur et moyenne géométrique au-dessus.",
      es: "La primera: Estado y Trayectoria, cuatro pilares de un cuarto cada uno, medias aritméticas dentro y media geométrica arriba.",
    },
  },
];
