import { relativeToTheBest } from "../caveats.ts";
import { defineIndicator } from "../define.ts";
import { zeroToOne } from "../goalposts.ts";
import { threeYears } from "../shelf-life.ts";
import { scale } from "../units.ts";

export default defineIndicator({
  id: "e-participation",
  pillar: "oversight",
  title: {
    en: "E-participation",
    fr: "Participation en ligne",
    es: "Participación en línea",
  },
  asks: {
    en: "Does the government inform and consult people online?",
    fr: "Le gouvernement informe-t-il et consulte-t-il en ligne ?",
    es: "¿Informa y consulta el gobierno en línea?",
  },
  matters: {
    en: "Where budgets and plans are put up for comment, tenders can be too.",
    fr: "Là où budgets et plans sont soumis à commentaire, les marchés peuvent l’être aussi.",
    es: "Donde se someten a comentario presupuestos y planes, también pueden someterse las licitaciones.",
  },
  method: {
    en: "The E-Participation Index of the UN E-Government Survey. A country the edition did not rate is left empty, not zero.",
    fr: "L’indice de participation en ligne de l’enquête de l’ONU. Un pays non évalué par l’édition est laissé vide, non à zéro.",
    es: "El índice de participación electrónica de la encuesta de la ONU. Un país que la edición no evaluó queda vacío, no en cero.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: scale(2),
  direction: "higher-is-better",
  goalposts: zeroToOne,
  shelfLife: threeYears,
  from: [{ source: "un-egdi", inputs: { index: { measure: "E-Participation Index" } } }],
  derive: ({ index }) => index,
  caveats: [
    relativeToTheBest,
    {
      en: "It rates what websites offer, not whether anyone is heard.",
      fr: "Il note l’offre des sites, non si quelqu’un est entendu.",
      es: "Valora lo que ofrecen los sitios, no si alguien es escuchado.",
    },
  ],
  examples: [
    {
      given: { index: 0.5205 },
      expect: 0.5205,
      score: 52.05,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
    {
      given: { index: 1 },
      expect: 1,
      score: 100,
      because: { en: "Ukraine, 2024", fr: "Ukraine, 2024", es: "Ucrania, 2024" },
    },
  ],
});
