import { defineIndicator } from "../define/define-indicator.ts";
import { pefaIndicator } from "../define/families/pefa.ts";

export default defineIndicator({
  id: "internal-controls",
  pillar: "capacity",
  title: {
    en: "Internal controls on spending",
    fr: "Contrôles internes de la dépense",
    es: "Controles internos del gasto",
  },
  asks: {
    en: "Do controls stop spending that nobody was entitled to order?",
    fr: "Les contrôles arrêtent-ils les dépenses que nul n’avait le droit d’ordonner ?",
    es: "¿Frenan los controles el gasto que nadie tenía derecho a ordenar?",
  },
  matters: {
    en: "Who orders must not be who pays, and no order may exceed the money there is. Both are checked before a contract becomes a loss.",
    fr: "Qui commande ne doit pas être qui paie, et nulle commande ne doit dépasser l’argent disponible. L’un et l’autre se vérifient avant qu’un contrat ne devienne une perte.",
    es: "Quien encarga no debe ser quien paga, y ningún encargo puede superar el dinero que hay. Ambas cosas se comprueban antes de que un contrato sea una pérdida.",
  },
  ...pefaIndicator("PI-25", "averaged"),
  examples: [
    {
      given: { letter: "A" },
      expect: 4,
      score: 100,
      because: { en: "Paraguay, 2023: A", fr: "Paraguay, 2023 : A", es: "Paraguay, 2023: A" },
    },
    {
      given: { letter: "C+" },
      expect: 2.5,
      score: 50,
      because: { en: "Nepal, 2024: C+", fr: "Népal, 2024 : C+", es: "Nepal, 2024: C+" },
    },
  ],
});
