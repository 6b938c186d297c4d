import { defineIndicator } from "../define/define-indicator.ts";
import { pefaIndicator } from "../define/families/pefa.ts";

export default defineIndicator({
  id: "external-audit",
  pillar: "oversight",
  title: {
    en: "External audit",
    fr: "Audit externe",
    es: "Auditoría externa",
  },
  asks: {
    en: "Are the accounts audited independently, reported to parliament and followed up?",
    fr: "Les comptes sont-ils vérifiés de façon indépendante, transmis au parlement et suivis d’effet ?",
    es: "¿Se auditan las cuentas con independencia, se informa al parlamento y se actúa en consecuencia?",
  },
  matters: {
    en: "The auditor is the one outsider with a right to every contract. What the audit finds, media and civil society can use.",
    fr: "L’auditeur est le seul regard extérieur qui ait droit à tous les contrats. Ce qu’il trouve, médias et société civile peuvent s’en servir.",
    es: "El auditor es el único de fuera con derecho a ver todos los contratos. Lo que halla pueden usarlo los medios y la sociedad civil.",
  },
  ...pefaIndicator("PI-30", "weakest"),
  examples: [
    {
      given: { letter: "A" },
      expect: 4,
      score: 100,
      because: { en: "Georgia, 2022: A", fr: "Géorgie, 2022 : A", es: "Georgia, 2022: A" },
    },
    {
      given: { letter: "D+" },
      expect: 1.5,
      score: 16.67,
      because: { en: "Rwanda, 2022: D+", fr: "Rwanda, 2022 : D+", es: "Ruanda, 2022: D+" },
    },
  ],
});
