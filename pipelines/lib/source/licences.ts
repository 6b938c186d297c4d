import type { Source } from "../../../indicators/schema/source.ts";

type Licence = Source["licence"];

/** Terms that several publishers share, in our words; the publisher's text decides. */
export const ccBy4: Licence = {
  name: "CC BY 4.0",
  spdx: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  tier: "open",
  asks: {
    en: "Use it for any purpose; name the publisher and say what you changed.",
    fr: "Réutilisation libre à toute fin ; nommez l’éditeur et dites ce que vous avez changé.",
    es: "Uso libre para cualquier fin; nombre al editor y diga qué cambió.",
  },
};

export const ccBySa4: Licence = {
  name: "CC BY-SA 4.0",
  spdx: "CC-BY-SA-4.0",
  url: "https://creativecommons.org/licenses/by-sa/4.0/",
  tier: "open",
  asks: {
    en: "Use it for any purpose; name the publisher, say what you changed, and share what you make of it under the same licence.",
    fr: "Réutilisation libre à toute fin ; nommez l’éditeur, dites ce que vous avez changé et partagez vos adaptations sous la même licence.",
    es: "Uso libre para cualquier fin; nombre al editor, diga qué cambió y comparta lo que haga con la misma licencia.",
  },
};

/** CC BY 4.0 by the publisher's word, while the licence text of the copy read was not seen. */
export const ccBy4ToConfirm: Licence = {
  ...ccBy4,
  asks: {
    en: "Use it for any purpose; name the publisher, say what you changed, and confirm the licence before commercial use.",
    fr: "Réutilisation libre à toute fin ; nommez l’éditeur, dites ce que vous avez changé et vérifiez la licence avant tout usage commercial.",
    es: "Uso libre para cualquier fin; nombre al editor, diga qué cambió y confirme la licencia antes de un uso comercial.",
  },
};

export const pddl: Licence = {
  name: "Open Data Commons PDDL 1.0",
  spdx: "PDDL-1.0",
  url: "https://opendatacommons.org/licenses/pddl/1-0/",
  tier: "open",
  asks: {
    en: "Nothing: the publisher has placed the data in the public domain. Naming it is good manners.",
    fr: "Rien : l’éditeur a versé les données dans le domaine public. Le nommer reste d’usage.",
    es: "Nada: el editor puso los datos en el dominio público. Nombrarlo es de buena costumbre.",
  },
};

/** Published scores without an open licence that we could find. */
export const attributionTo = (publisher: string, name: string, url: string): Licence => ({
  name,
  spdx: null,
  url,
  tier: "attribution",
  asks: {
    en: `Name the source (${publisher}); ask it before commercial or bulk reuse.`,
    fr: `Nommez la source (${publisher}) ; consultez-la avant toute réutilisation commerciale ou massive.`,
    es: `Nombre la fuente (${publisher}); consúltela antes de una reutilización comercial o masiva.`,
  },
});

/** Names and dates that nobody owns; the row's own document stands beside them. */
export const factsWithDocuments: Licence = {
  name: "Facts, each with its document",
  spdx: null,
  url: null,
  tier: "open",
  asks: {
    en: "Names and dates are facts; name the document that stands beside them.",
    fr: "Noms et dates sont des faits ; nommez le document qui les accompagne.",
    es: "Nombres y fechas son hechos; nombre el documento que los acompaña.",
  },
};
