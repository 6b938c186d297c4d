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
    en: "The UN revised how its survey rates online services; earlier editions were not computed anew.",
    fr: "L’ONU a revu la façon dont son enquête note les services en ligne ; les éditions antérieures n’ont pas été recalculées.",
    es: "La ONU revisó cómo su encuesta valora los servicios en línea; las ediciones anteriores no se recalcularon.",
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
    en: "The wave of 2025 rated every portal anew and gives the answer only as points.",
    fr: "La vague de 2025 a réévalué chaque portail et ne donne la réponse qu’en points.",
    es: "La oleada de 2025 volvió a evaluar cada portal y da la respuesta solo en puntos.",
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
