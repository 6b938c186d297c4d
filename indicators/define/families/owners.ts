/** Registers of beneficial owners: limits that their indicators share. */
import type { Words } from "../../schema/shapes.ts";

export const knownLate2023: Words = {
  en: "As the publisher knew registers in November 2023. An economy that is not on its map is unknown, not a no.",
  fr: "Les registres tels que l’éditeur les connaissait en novembre 2023. Une économie absente de sa carte est inconnue, ce n’est pas un non.",
  es: "Los registros tal como los conocía el editor en noviembre de 2023. Una economía que no está en su mapa es desconocida, no un no.",
};

export const scopeLeftOpen: Words = {
  en: "Where the source leaves the scope of a register blank, it is taken as one for the whole economy. Several registers of one economy are read as one: the live ones first, of these one without a year of launch, then the earliest.",
  fr: "Là où la source laisse la portée d’un registre en blanc, il est tenu pour celui de toute l’économie. Plusieurs registres d’une même économie se lisent comme un seul : d’abord ceux en service, parmi eux un registre sans année de lancement, puis le plus ancien.",
  es: "Donde la fuente deja en blanco el alcance de un registro, se toma como de toda la economía. Varios registros de una economía se leen como uno: primero los que funcionan, entre ellos uno sin año de inicio, luego el más antiguo.",
};
