import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "standstill-period",
  pillar: "law",
  title: {
    en: "Standstill before signing",
    fr: "Délai d’attente avant la signature",
    es: "Plazo de espera antes de la firma",
  },
  asks: {
    en: "Does the law make the buyer wait after the award, so that a losing bidder can object before the contract is signed?",
    fr: "La loi oblige-t-elle l’acheteur à attendre après l’attribution, pour qu’un soumissionnaire évincé puisse contester avant la signature ?",
    es: "¿Obliga la ley al comprador a esperar tras la adjudicación, para que quien perdió pueda objetar antes de la firma?",
  },
  matters: {
    en: "Once a contract is signed, a complaint can win damages but seldom the contract. A few days of silence keep the remedy real.",
    fr: "Une fois le contrat signé, un recours peut obtenir des dommages-intérêts, mais rarement le marché. Quelques jours de silence gardent au recours son utilité.",
    es: "Una vez firmado el contrato, una reclamación puede lograr una indemnización, pero rara vez el contrato. Unos días de silencio mantienen útil el recurso.",
  },
  ...businessReadyLaw(
    "1.3|1.3.3|Standstill Period Between Contract Award Notice and Contract Signing to Allow Aggrieved Bidders to Challenge the Decision",
    5 / 6,
  ),
  examples: [
    {
      given: { points: 0.8333333333333334 },
      expect: 100,
      score: 100,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
    {
      given: { points: 0.4166666666666667 },
      expect: 50,
      score: 50,
      because: { en: "Ghana, 2025", fr: "Ghana, 2025", es: "Ghana, 2025" },
    },
  ],
});
