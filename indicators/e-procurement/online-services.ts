import { unFiveParts, unMethodOf2024 } from "../define/breaks.ts";
import { relativeToTheBest } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToOne } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

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
    fr: "Quelle part des démarches administratives peut se faire en ligne ?",
    es: "¿Qué parte de lo que hace el gobierno puede hacer la gente en línea?",
  },
  matters: {
    en: "A state that serves people online has the staff, the servers and the habit that e-procurement needs.",
    fr: "Un État qui sert ses usagers en ligne a le personnel, les serveurs et l’habitude que demande la passation électronique.",
    es: "Un Estado que atiende a la gente en línea tiene el personal, los servidores y el hábito que la contratación electrónica necesita.",
  },
  method: {
    en: "The Online Service Index of the UN E-Government Survey. A country whose site the edition did not read (zero in every index) is left empty, not zero.",
    fr: "L’indice des services en ligne de l’enquête de l’ONU sur l’administration en ligne. Un pays dont l’édition n’a pas lu le site (zéro à tous les indices) est laissé vide, non à zéro.",
    es: "El índice de servicios en línea de la encuesta de la ONU sobre gobierno electrónico. Un país cuyo sitio la edición no leyó (cero en todos los índices) queda vacío, no en cero.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: scale(2),
  direction: "higher-is-better",
  goalposts: zeroToOne,
  shelfLife: threeYears,
  from: [{ source: "un-egdi", inputs: { index: { measure: "Online Service Index" } } }],
  derive: ({ index }) => index,
  breaks: [unFiveParts, unMethodOf2024],
  caveats: [
    relativeToTheBest,
    {
      en: "All public services, not procurement alone.",
      fr: "Tous les services publics, non les seuls marchés publics.",
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
