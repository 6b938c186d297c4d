import { relativeToTheBest } from "../caveats.ts";
import { defineIndicator } from "../define.ts";
import { zeroToOne } from "../goalposts.ts";
import { threeYears } from "../shelf-life.ts";
import { scale } from "../units.ts";

export default defineIndicator({
  id: "online-services",
  pillar: "e-procurement",
  title: {
    en: "Government services online",
    fr: "Services publics en ligne",
    es: "Servicios públicos en línea",
  },
  asks: {
    en: "How much of what the government does can people do online?",
    fr: "Quelle part des démarches publiques peut se faire en ligne ?",
    es: "¿Cuánto de lo que hace el gobierno puede hacerse en línea?",
  },
  matters: {
    en: "A state that serves people online has the staff, the servers and the habit that e-procurement needs.",
    fr: "Un État qui sert ses usagers en ligne a le personnel, les serveurs et l’habitude que demande l’achat électronique.",
    es: "Un Estado que atiende en línea tiene el personal, los servidores y el hábito que la compra electrónica necesita.",
  },
  method: {
    en: "The Online Service Index of the UN E-Government Survey. A country the edition did not rate (index 0 with no rank of its own) is left empty, not zero.",
    fr: "L’indice des services en ligne de l’enquête de l’ONU. Un pays non évalué par l’édition (indice 0) est laissé vide, non à zéro.",
    es: "El índice de servicios en línea de la encuesta de la ONU. Un país que la edición no evaluó (índice 0) queda vacío, no en cero.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: scale(2),
  direction: "higher-is-better",
  goalposts: zeroToOne,
  shelfLife: threeYears,
  from: [{ source: "un-egdi", inputs: { index: { measure: "Online Service Index" } } }],
  derive: ({ index }) => index,
  caveats: [
    relativeToTheBest,
    {
      en: "All public services, not procurement alone.",
      fr: "Tous les services publics, non les seuls marchés.",
      es: "Todos los servicios públicos, no solo la contratación.",
    },
  ],
  examples: [
    {
      given: { index: 0.8377 },
      expect: 0.8377,
      score: 83.77,
      because: { en: "Peru, 2024", fr: "Pérou, 2024", es: "Perú, 2024" },
    },
    { given: { index: 0 }, expect: 0, score: 0 },
  ],
});
