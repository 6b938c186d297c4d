import { defineIndicator } from "../define/define-indicator.ts";
import { scoreToHundred } from "../define/goalposts.ts";
import { asPublished } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "procurement-data-barometer-2025",
  pillar: "e-procurement",
  title: {
    en: "Procurement data barometer 2025",
    fr: "Baromètre des données sur les marchés 2025",
    es: "Barómetro de datos de contratación 2025",
  },
  asks: {
    en: "How well is procurement data governed, published and used?",
    fr: "Les données sur les marchés sont-elles bien encadrées, publiées et utilisées ?",
    es: "¿Se gobiernan, publican y usan bien los datos de contratación?",
  },
  matters: {
    en: "The newest look at hand at procurement data in Latin America, the Caribbean and Africa.",
    fr: "Le regard le plus récent dont on dispose sur les données des marchés en Amérique latine, dans les Caraïbes et en Afrique.",
    es: "La mirada más reciente de que se dispone a los datos de contratación en América Latina, el Caribe y África.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "questionnaire",
  unit: scale(0),
  direction: "higher-is-better",
  goalposts: scoreToHundred,
  shelfLife: threeYears,
  from: [{ source: "gdb-second-edition", inputs: { score: { measure: "gdb_pp" } } }],
  derive: ({ score }) => score,
  caveats: [
    {
      en: "43 countries of Latin America, the Caribbean and Africa; one score for several questions, whose answers were not at hand.",
      fr: "43 pays d’Amérique latine, des Caraïbes et d’Afrique ; un seul score pour plusieurs questions, dont les réponses n’étaient pas disponibles.",
      es: "43 países de América Latina, el Caribe y África; una sola puntuación para varias preguntas, cuyas respuestas no estaban disponibles.",
    },
    {
      en: "Its questions and weights differ from those of the first edition (2021): a difference between the two is no progress and no decline.",
      fr: "Ses questions et ses pondérations diffèrent de celles de la première édition (2021) : un écart entre les deux n’est ni un progrès ni un recul.",
      es: "Sus preguntas y pesos difieren de los de la primera edición (2021): una diferencia entre ambas no es avance ni retroceso.",
    },
  ],
  examples: [
    {
      given: { score: 88.34 },
      expect: 88.34,
      score: 88.34,
      because: { en: "Kenya, 2025", fr: "Kenya, 2025", es: "Kenia, 2025" },
    },
    {
      given: { score: 72.65 },
      expect: 72.65,
      score: 72.65,
      because: { en: "Ghana, 2025", fr: "Ghana, 2025", es: "Ghana, 2025" },
    },
  ],
});
