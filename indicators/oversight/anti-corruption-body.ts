import { africaInPractice } from "../define/families/africa-integrity.ts";
import { newHandsIn2023 } from "../define/breaks.ts";
import { defineIndicator } from "../define/define-indicator.ts";

export default defineIndicator({
  id: "anti-corruption-body",
  pillar: "oversight",
  title: {
    en: "Anti-corruption body that works",
    fr: "Organe anticorruption efficace",
    es: "Órgano anticorrupción eficaz",
  },
  asks: {
    en: "Is the body that investigates corruption in the public sector effective?",
    fr: "L’organe qui enquête sur la corruption dans le secteur public est-il efficace ?",
    es: "¿Es eficaz el órgano que investiga la corrupción en el sector público?",
  },
  matters: {
    en: "What journalists and auditors find needs someone with the power to open a case.",
    fr: "Ce que trouvent journalistes et auditeurs appelle quelqu’un qui ait le pouvoir d’ouvrir un dossier.",
    es: "Lo que hallan periodistas y auditores necesita a alguien con poder para abrir un caso.",
  },
  ...africaInPractice("GI_AII_13"),
  breaks: [newHandsIn2023],
  examples: [
    {
      given: { score: 75 },
      expect: 75,
      score: 75,
      because: { en: "Rwanda, 2024", fr: "Rwanda, 2024", es: "Ruanda, 2024" },
    },
    {
      given: { score: 50 },
      expect: 50,
      score: 50,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
  ],
});
