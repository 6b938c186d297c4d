import { frozenIn2019, lawAsWritten } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { outOf } from "../define/units.ts";

export default defineIndicator({
  id: "procurement-legal-index",
  pillar: "law",
  title: {
    en: "Procurement legal index 2019",
    fr: "Indice juridique des marchés publics 2019",
    es: "Índice jurídico de contratación pública 2019",
  },
  asks: {
    en: "In 2019, how much transparency, competition and integrity did the procurement law ask for?",
    fr: "En 2019, quel degré de transparence, de concurrence et d’intégrité la loi sur les marchés publics exigeait-elle ?",
    es: "En 2019, ¿qué grado de transparencia, competencia e integridad exigía la ley de contratación?",
  },
  matters: {
    en: "It asks 191 economies the same questions in the same year: the widest common starting line for procurement law in this monitor.",
    fr: "Il pose les mêmes questions à 191 économies la même année : la ligne de départ commune la plus large de cet observatoire pour le droit des marchés publics.",
    es: "Hace las mismas preguntas a 191 economías el mismo año: la línea de partida común más amplia de este monitor para el derecho de la contratación pública.",
  },
  method: {
    en: "The publisher's index: four parts of four points each (transparency, competition, integrity of evaluation, integrity of the contract). Nothing is changed.",
    fr: "L’indice de l’éditeur : quatre parties de quatre points chacune (transparence, concurrence, intégrité de l’évaluation, intégrité du contrat). Rien n’est modifié.",
    es: "El índice del editor: cuatro partes de cuatro puntos cada una (transparencia, competencia, integridad de la evaluación, integridad del contrato). No se cambia nada.",
  },
  aspect: "in-law",
  basis: "questionnaire",
  unit: outOf(16),
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 16,
    because: {
      en: "The index runs from 0 to 16.",
      fr: "L’indice va de 0 à 16.",
      es: "El índice va de 0 a 16.",
    },
  },
  shelfLife: lawsLiveLonger(8),
  from: [{ source: "worldbank-contracting-with-government", inputs: { index: { measure: "Index (0-16)" } } }],
  derive: ({ index }) => index,
  caveats: [frozenIn2019, lawAsWritten],
  examples: [
    {
      given: { index: 11 },
      expect: 11,
      score: 68.75,
      because: { en: "Ukraine, 2019", fr: "Ukraine, 2019", es: "Ucrania, 2019" },
    },
    { given: { index: 16 }, expect: 16, score: 100 },
  ],
});
