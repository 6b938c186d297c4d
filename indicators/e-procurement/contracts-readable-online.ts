import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "contracts-readable-online",
  pillar: "e-procurement",
  title: {
    en: "Contracts readable online",
    fr: "Contrats consultables en ligne",
    es: "Contratos consultables en línea",
  },
  asks: {
    en: "Can anyone read contracts and amendments online?",
    fr: "N’importe qui peut-il lire en ligne les contrats et les avenants ?",
    es: "¿Puede cualquiera leer en línea los contratos y sus modificaciones?",
  },
  matters: {
    en: "Beside the rule that contracts be published, this asks whether they are there.",
    fr: "À côté de la règle qui impose de publier les contrats, cette question vérifie s’ils sont bien là.",
    es: "Junto a la norma que obliga a publicar los contratos, esta pregunta comprueba si están ahí.",
  },
  ...businessReadyFunction("2.3|2.3.2|Accessing Contracts and Contract Amendments Electronically", 50 / 27),
  examples: [
    {
      given: { points: 1.851851851851852 },
      expect: 100,
      score: 100,
      because: { en: "Georgia, 2025", fr: "Géorgie, 2025", es: "Georgia, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: {
        en: "Rwanda, 2025: the law asks for it, the publisher did not find them online",
        fr: "Rwanda, 2025 : la loi l’exige, l’éditeur ne les a pas trouvés en ligne",
        es: "Ruanda, 2025: la ley lo exige, el editor no los encontró en línea",
      },
    },
  ],
});
