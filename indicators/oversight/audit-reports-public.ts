import { africaInPractice } from "../define/families/africa-integrity.ts";
import { newHandsIn2023 } from "../define/breaks.ts";
import { defineIndicator } from "../define/define-indicator.ts";

export default defineIndicator({
  id: "audit-reports-public",
  pillar: "oversight",
  title: {
    en: "Audit reports for citizens",
    fr: "Rapports d’audit pour les citoyens",
    es: "Informes de auditoría para la ciudadanía",
  },
  asks: {
    en: "Does the audit institution publish frequent reports that citizens can read?",
    fr: "L’institution de contrôle publie-t-elle souvent des rapports accessibles aux citoyens ?",
    es: "¿Publica la entidad fiscalizadora informes frecuentes y accesibles a la ciudadanía?",
  },
  matters: {
    en: "An audit that stays in a drawer helps nobody outside. Published, it gives the press figures that somebody has checked.",
    fr: "Un audit qui reste dans un tiroir n’aide personne au-dehors. Publié, il donne à la presse des chiffres que quelqu’un a vérifiés.",
    es: "Una auditoría que se queda en un cajón no ayuda a nadie de fuera. Publicada, da a la prensa cifras que alguien ha comprobado.",
  },
  ...africaInPractice("GI_AII_9"),
  breaks: [newHandsIn2023],
  examples: [
    {
      given: { score: 100 },
      expect: 100,
      score: 100,
      because: { en: "South Africa, 2024", fr: "Afrique du Sud, 2024", es: "Sudáfrica, 2024" },
    },
    {
      given: { score: 0 },
      expect: 0,
      score: 0,
      because: { en: "Nigeria, 2024", fr: "Nigeria, 2024", es: "Nigeria, 2024" },
    },
  ],
});
