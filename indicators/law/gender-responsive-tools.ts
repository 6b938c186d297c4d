import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw, inShares } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "gender-responsive-tools",
  pillar: "law",
  title: {
    en: "Gender-responsive tools",
    fr: "Outils d’achat sensible au genre",
    es: "Herramientas de compra con enfoque de género",
  },
  asks: {
    en: "How many of the tools of gender-responsive procurement does the law provide?",
    fr: "Combien des outils d’un achat public sensible au genre la loi prévoit-elle ?",
    es: "¿Cuántas de las herramientas de compra pública con enfoque de género prevé la ley?",
  },
  matters: {
    en: "A principle of equality costs nothing and changes nothing by itself. Tools, such as a criterion or a clause, are what a buyer can apply and a bidder can claim.",
    fr: "Un principe d’égalité ne coûte rien et, seul, ne change rien. Les outils, comme un critère ou une clause, sont ce qu’un acheteur peut appliquer et un soumissionnaire invoquer.",
    es: "Un principio de igualdad no cuesta nada y, por sí solo, no cambia nada. Las herramientas, como un criterio o una cláusula, son lo que un comprador puede aplicar y un licitante reclamar.",
  },
  ...businessReadyLaw("1.3|1.3.2|Mechanisms to Introduce GenderResponsive Public Procurement", 35 / 24),
  ...inShares,
  examples: [
    {
      given: { points: 1.1666666666666667 },
      expect: 80,
      score: 80,
      because: { en: "Spain, 2025", fr: "Espagne, 2025", es: "España, 2025" },
    },
    {
      given: { points: 0.5833333333333334 },
      expect: 40,
      score: 40,
      because: { en: "United Kingdom, 2025", fr: "Royaume-Uni, 2025", es: "Reino Unido, 2025" },
    },
  ],
});
