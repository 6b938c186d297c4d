import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction, inQuarters } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "questions-answered-online",
  pillar: "e-procurement",
  title: {
    en: "Questions and decisions online",
    fr: "Questions et décisions en ligne",
    es: "Consultas y decisiones en línea",
  },
  asks: {
    en: "Can firms ask the buyer questions and be notified of decisions through the platform?",
    fr: "Les entreprises peuvent-elles poser des questions à l’acheteur et être informées des décisions par la plateforme ?",
    es: "¿Pueden las empresas hacer consultas al comprador y recibir las decisiones por la plataforma?",
  },
  matters: {
    en: "A question asked by telephone is answered for one. Asked on the platform, question and answer can be kept and shown to all.",
    fr: "À une question posée par téléphone, on répond pour un seul. Posée sur la plateforme, elle peut être conservée et montrée à tous avec sa réponse.",
    es: "Una consulta por teléfono se responde a uno solo. Hecha en la plataforma, puede conservarse y mostrarse a todos con su respuesta.",
  },
  ...businessReadyFunction(
    "2.3|2.3.1|Asking the Procuring Entity for Clarifications and Notification of Decisions Electronically",
    40 / 27,
  ),
  ...inQuarters,
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Uzbekistan, 2025", fr: "Ouzbékistan, 2025", es: "Uzbekistán, 2025" },
    },
    {
      given: { points: 1.1111111111111107 },
      expect: 75,
      score: 75,
      because: { en: "Philippines, 2025", fr: "Philippines, 2025", es: "Filipinas, 2025" },
    },
  ],
});
