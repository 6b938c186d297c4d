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
