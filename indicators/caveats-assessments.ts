import type { Words } from "./schema.ts";

/** Limits that indicators share because assessors, surveys or researchers work in the same way. */
export const onlyBorrowers: Words = {
  en: "Only countries that may borrow from the World Bank's fund for the poorest (IDA) are published; those that grow richer leave the list.",
  fr: "Seuls les pays admis à emprunter au fonds de la Banque mondiale pour les plus pauvres (IDA) sont publiés ; ceux qui s’enrichissent quittent la liste.",
  es: "Solo se publican los países que pueden recibir préstamos del fondo del Banco Mundial para los más pobres (AIF); los que se enriquecen salen de la lista.",
};

export const feedsOtherIndices: Words = {
  en: "World Bank staff judge, in half points. Their ratings feed the Worldwide Governance Indicators, so the two do not confirm each other.",
  fr: "Des agents de la Banque mondiale jugent, par demi-points. Leurs notes alimentent les Indicateurs mondiaux de la gouvernance : les deux ne se confirment pas l’un l’autre.",
  es: "Juzga el personal del Banco Mundial, por medios puntos. Sus calificaciones alimentan los Indicadores mundiales de gobernanza: no se confirman entre sí.",
};

export const chosenToBeAssessed: Words = {
  en: "Governments ask to be assessed and agree to publication: those who are here have chosen to be. The 2016 framework alone is read, and no two countries are assessed in step.",
  fr: "Les gouvernements demandent à être évalués et consentent à la publication : ceux qui figurent ici l’ont choisi. Seul le cadre de 2016 est lu, et les pays ne sont pas évalués en même temps.",
  es: "Los gobiernos piden ser evaluados y aceptan la publicación: los que figuran aquí lo han decidido. Solo se lee el marco de 2016, y los países no se evalúan al mismo tiempo.",
};

/** Why a PEFA grade is read for longer than a survey's. */
export const untilAssessedAnew: Words = {
  en: "A country is assessed anew after three to five years or more; until then its last assessment is the evidence.",
  fr: "Un pays est réévalué au bout de trois à cinq ans, ou davantage ; d’ici là, sa dernière évaluation fait foi.",
  es: "Un país se vuelve a evaluar a los tres a cinco años o más; hasta entonces, su última evaluación es la evidencia.",
};
