import { africaInPractice } from "../define/families/africa-integrity.ts";
import { newHandsIn2023 } from "../define/breaks.ts";
import { defineIndicator } from "../define/define-indicator.ts";

export default defineIndicator({
  id: "contract-documents-for-citizens",
  pillar: "oversight",
  title: {
    en: "Contract documents for citizens",
    fr: "Documents des marchés pour les citoyens",
    es: "Documentos de contratos para la ciudadanía",
  },
  asks: {
    en: "Can citizens get contracts, bids, reports and audits of procurement?",
    fr: "Les citoyens peuvent-ils obtenir contrats, offres, rapports et audits des marchés ?",
    es: "¿Puede la ciudadanía obtener contratos, ofertas, informes y auditorías de las compras?",
  },
  matters: {
    en: "Whoever wants to know whether the road was built as paid for needs the contract in hand.",
    fr: "Qui veut savoir si la route a été construite telle que payée doit avoir le contrat en main.",
    es: "Quien quiera saber si la carretera se construyó como se pagó necesita el contrato en la mano.",
  },
  ...africaInPractice("GI_AII_26"),
  breaks: [newHandsIn2023],
  examples: [
    {
      given: { score: 50 },
      expect: 50,
      score: 50,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
    {
      given: { score: 0 },
      expect: 0,
      score: 0,
      because: { en: "Eritrea, 2024", fr: "Érythrée, 2024", es: "Eritrea, 2024" },
    },
  ],
});
