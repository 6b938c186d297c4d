import { defineIndicator } from "../define/define-indicator.ts";
import { barometerScore } from "../define/families/gdb.ts";

export default defineIndicator({
  id: "procurement-data-analysed",
  pillar: "oversight",
  title: {
    en: "Use made of procurement data",
    fr: "Usages des données sur les marchés",
    es: "Uso de los datos de contratación",
  },
  asks: {
    en: "Does anyone analyse procurement data to improve how the state buys?",
    fr: "Quelqu’un analyse-t-il les données des marchés pour améliorer les achats de l’État ?",
    es: "¿Analiza alguien los datos de contratación para mejorar las compras del Estado?",
  },
  matters: {
    en: "Published data change nothing until somebody looks: a dashboard in the ministry, red flags from an association, a story in the press.",
    fr: "Publiées, les données ne changent rien tant que personne ne regarde : un tableau de bord au ministère, des signaux d’alerte d’une association, un article de presse.",
    es: "Publicar datos no cambia nada mientras nadie mire: un tablero en el ministerio, las alertas de una asociación, una noticia en la prensa.",
  },
  ...barometerScore("U.PROCUREMENT.ANALYTICS"),
  aspect: "in-practice",
  examples: [
    {
      given: { score: 80 },
      expect: 80,
      score: 80,
      because: { en: "Ukraine, 2021", fr: "Ukraine, 2021", es: "Ucrania, 2021" },
    },
    {
      given: { score: 0 },
      expect: 0,
      score: 0,
      because: {
        en: "Kenya, 2021: looked for and not found",
        fr: "Kenya, 2021 : cherché, non trouvé",
        es: "Kenia, 2021: se buscó y no se halló",
      },
    },
  ],
});
