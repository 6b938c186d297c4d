/** Shares counted from award notices of the European Union: limits and a break that their indicators share. */
import type { Break } from "../../schema/indicator.ts";
import type { Words } from "../../schema/shapes.ts";

export const onlyAboveThresholds: Words = {
  en: "Only purchases above the thresholds of the European Union are in it, in 33 countries; awards are counted, so that a country that splits tenders into many lots is dominated by them.",
  fr: "Seuls les achats au-dessus des seuils de l’Union européenne y figurent, dans 33 pays ; on compte les attributions, si bien qu’un pays qui découpe ses marchés en nombreux lots en est dominé.",
  es: "Solo contiene las compras por encima de los umbrales de la Unión Europea, en 33 países; se cuentan las adjudicaciones, de modo que dominan en un país que divide las licitaciones en muchos lotes.",
};

export const countedByAThirdParty: Words = {
  en: "The notices are the European Union's, the counting is a third party's without a licence: both are named. It is not the method of the Single Market Scoreboard, which counts procedures.",
  fr: "Les avis sont ceux de l’Union européenne, le comptage celui d’un tiers sans licence : les deux sont nommés. Ce n’est pas la méthode du tableau d’affichage du marché unique, qui compte les procédures.",
  es: "Los anuncios son de la Unión Europea y el recuento de un tercero sin licencia: se nombra a ambos. No es el método del cuadro de indicadores del mercado único, que cuenta procedimientos.",
};

/** From 2024 on notices are written in new forms and read through another door. */
export const newNoticeForms: Break = {
  year: 2024,
  because: {
    en: "Notices are written in the new electronic forms and read through the publisher's search.",
    fr: "Les avis sont rédigés dans les nouveaux formulaires électroniques et lus par le moteur de l’éditeur.",
    es: "Los anuncios se escriben en los nuevos formularios electrónicos y se leen por el buscador del editor.",
  },
  see: "https://docs.ted.europa.eu/eforms/latest/",
};
