import { defineIndicator } from "../define/define-indicator.ts";
import { vdemEstimate } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "civil-society-consulted",
  pillar: "oversight",
  title: {
    en: "Civil society consulted",
    fr: "Société civile consultée",
    es: "Sociedad civil consultada",
  },
  asks: {
    en: "Do policymakers ask the groups concerned before they decide?",
    fr: "Les décideurs consultent-ils les groupes concernés avant de décider ?",
    es: "¿Consultan los responsables de las políticas a los grupos interesados antes de decidir?",
  },
  matters: {
    en: "Those who watch contracts know where the rules leak. Asking them costs a meeting.",
    fr: "Qui surveille les contrats sait par où fuient les règles. Le consulter coûte une réunion.",
    es: "Quien vigila contratos sabe por dónde hacen agua las reglas. Preguntarle cuesta una reunión.",
  },
  ...vdemEstimate("v2cscnsult", -2, 3.5),
  examples: [
    {
      given: { estimate: 0.99 },
      expect: 0.99,
      score: 54.36,
      because: { en: "Kenya, 2023", fr: "Kenya, 2023", es: "Kenia, 2023" },
    },
    {
      given: { estimate: 2.605 },
      expect: 2.605,
      score: 83.73,
      because: { en: "Denmark, 2023", fr: "Danemark, 2023", es: "Dinamarca, 2023" },
    },
  ],
});
