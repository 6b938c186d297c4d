import { africaInLaw } from "../define/families/africa-integrity.ts";
import { defineIndicator } from "../define/define-indicator.ts";

export default defineIndicator({
  id: "debarment-in-law",
  pillar: "law",
  title: {
    en: "Debarment in law",
    fr: "Exclusion prévue par la loi",
    es: "Inhabilitación por ley",
  },
  asks: {
    en: "Does the law bar firms that broke procurement rules from future bids?",
    fr: "La loi exclut-elle des futurs appels d’offres les entreprises qui ont enfreint les règles ?",
    es: "¿Excluye la ley de futuras licitaciones a las empresas que infringieron las normas?",
  },
  matters: {
    en: "Where cheating costs nothing, it pays. Debarment puts the next contract at stake.",
    fr: "Là où tricher ne coûte rien, tricher paie. L’exclusion met en jeu le prochain contrat.",
    es: "Donde hacer trampa no cuesta nada, conviene. La inhabilitación pone en juego el próximo contrato.",
  },
  ...africaInLaw("GI_AII_27"),
  examples: [
    {
      given: { score: 100 },
      expect: 1,
      score: 100,
      because: { en: "Kenya, 2018", fr: "Kenya, 2018", es: "Kenia, 2018" },
    },
    {
      given: { score: 0 },
      expect: 0,
      score: 0,
      because: { en: "Eritrea, 2018", fr: "Érythrée, 2018", es: "Eritrea, 2018" },
    },
  ],
});
