import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "state-owned-enterprises-covered",
  pillar: "law",
  title: {
    en: "State-owned enterprises covered",
    fr: "Entreprises publiques soumises à la loi",
    es: "Empresas públicas sujetas a la ley",
  },
  asks: {
    en: "Do the procurement rules also bind state-owned enterprises and independent authorities?",
    fr: "Les règles des marchés publics s’imposent-elles aussi aux entreprises publiques et aux autorités indépendantes ?",
    es: "¿Obligan las normas de contratación también a las empresas públicas y a las autoridades independientes?",
  },
  matters: {
    en: "Power stations, ports and pipelines are often built by state companies. A law that leaves them out leaves out much of the money.",
    fr: "Centrales, ports et oléoducs sont souvent l’affaire d’entreprises publiques. Une loi qui les laisse de côté laisse de côté beaucoup d’argent.",
    es: "Centrales, puertos y oleoductos suelen ser obra de empresas públicas. Una ley que las excluye deja fuera mucho dinero.",
  },
  ...businessReadyLaw(
    "1.3|1.3.1|SOEs and Independent Authorities Are Not Excluded from Application of Procurement Regulations",
    35 / 27,
  ),
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Tanzania, 2025", fr: "Tanzanie, 2025", es: "Tanzania, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Senegal, 2025", fr: "Sénégal, 2025", es: "Senegal, 2025" },
    },
  ],
});
