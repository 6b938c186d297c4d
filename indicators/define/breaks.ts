import type { Break, Indicator } from "../schema/indicator.ts";

const SURVEYS = "https://publicadministration.un.org/egovkb/en-us/Reports/UN-E-Government-Survey-";
const GOVTECH = "https://www.worldbank.org/en/programs/govtech/gtmi";

/** Whether a declared break lies between two values: the later one was made in another way than the earlier. */
export const liesAcross = (
  indicator: Pick<Indicator, "breaks"> | undefined,
  earlier: number,
  later: number,
): boolean => indicator?.breaks?.some(({ year }) => earlier < year && year <= later) ?? false;

/** Breaks that several indicators share, because they share a source. */
export const unFiveParts: Break = {
  year: 2022,
  because: {
    en: "For the first time the Online Service Index is broken down into five parts.",
    fr: "Pour la première fois, l’indice des services en ligne est décomposé en cinq parties.",
    es: "Por primera vez el índice de servicios en línea se desglosa en cinco partes.",
  },
  see: `${SURVEYS}2022`,
};

export const unMethodOf2024: Break = {
  year: 2024,
  because: {
    en: "The UN revised how its survey rates online services.",
    fr: "L’ONU a revu la façon dont son enquête note les services en ligne.",
    es: "La ONU revisó cómo su encuesta valora los servicios en línea.",
  },
  see: `${SURVEYS}2024`,
};

export const officialsAnswer: Break = {
  year: 2022,
  because: {
    en: "Officials now answer a survey; for governments that do not take part, the World Bank's team reads their websites.",
    fr: "Les administrations répondent désormais à une enquête ; pour les pays qui n’y participent pas, l’équipe de la Banque mondiale consulte les sites publics.",
    es: "Los funcionarios responden ahora una encuesta; para los gobiernos que no participan, el equipo del Banco Mundial lee sus sitios.",
  },
  see: GOVTECH,
};

export const newQuestionsIn2025: Break = {
  year: 2025,
  because: {
    en: "Questions about how systems are used and how well they work were added.",
    fr: "Des questions sur l’usage et le fonctionnement des systèmes ont été ajoutées.",
    es: "Se añadieron preguntas sobre el uso y el funcionamiento de los sistemas.",
  },
  see: GOVTECH,
};

export const portalsReadAnew: Break = {
  year: 2025,
  because: {
    en: "The wave of 2025 gives the answer only as points of the index; a portal may have been read anew.",
    fr: "La vague de 2025 ne donne la réponse qu’en points de l’indice ; un portail a pu être réévalué.",
    es: "La oleada de 2025 da la respuesta solo en puntos del índice; un portal puede haberse evaluado de nuevo.",
  },
  see: "https://datacatalog.worldbank.org/search/dataset/0037889/govtech-dataset",
};

export const newHandsIn2023: Break = {
  year: 2023,
  because: {
    en: "The African Institute for Development Policy took the research over from Global Integrity.",
    fr: "L’African Institute for Development Policy a repris la recherche de Global Integrity.",
    es: "El African Institute for Development Policy asumió la investigación en lugar de Global Integrity.",
  },
  see: "https://www.africaintegrityindicators.org/about",
};
