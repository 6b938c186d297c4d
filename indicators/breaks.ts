import type { Break } from "./schema.ts";

/** Breaks that several indicators share, because they share a source. */
export const unIndexOfFiveParts: Break = {
  year: 2022,
  because: {
    en: "For the first time the Online Service Index is put together from five weighted parts.",
    fr: "Pour la première fois, l’indice des services en ligne est composé de cinq parties pondérées.",
    es: "Por primera vez el índice de servicios en línea se compone de cinco partes ponderadas.",
  },
};

export const unMethodOf2024: Break = {
  year: 2024,
  because: {
    en: "The UN revised how its survey rates online services.",
    fr: "L’ONU a revu la façon dont son enquête note les services en ligne.",
    es: "La ONU revisó cómo su encuesta valora los servicios en línea.",
  },
};

export const officialsAnswer: Break = {
  year: 2022,
  because: {
    en: "Officials answer a survey; in 2020 the World Bank's team had read government websites.",
    fr: "Les administrations répondent à une enquête ; en 2020, l’équipe de la Banque mondiale avait consulté les sites publics.",
    es: "Los funcionarios responden una encuesta; en 2020 el equipo del Banco Mundial había leído los sitios oficiales.",
  },
};

export const newQuestionsIn2025: Break = {
  year: 2025,
  because: {
    en: "Questions about how systems are used and how well they work were added.",
    fr: "Des questions sur l’usage et le fonctionnement des systèmes ont été ajoutées.",
    es: "Se añadieron preguntas sobre el uso y el funcionamiento de los sistemas.",
  },
};

export const portalsReadAnew: Break = {
  year: 2025,
  because: {
    en: "The wave of 2025 gives the answer only as points of the index; a portal may have been read anew.",
    fr: "La vague de 2025 ne donne la réponse qu’en points de l’indice ; un portail a pu être réévalué.",
    es: "La oleada de 2025 da la respuesta solo en puntos del índice; un portal puede haberse evaluado de nuevo.",
  },
};

export const newHandsIn2023: Break = {
  year: 2023,
  because: {
    en: "The African Institute for Development Policy took the research over from Global Integrity.",
    fr: "L’African Institute for Development Policy a repris la recherche de Global Integrity.",
    es: "El African Institute for Development Policy asumió la investigación en lugar de Global Integrity.",
  },
};
