import { defineIndicator } from "../define/define-indicator.ts";
import { vdemEstimate } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "impartial-administration",
  pillar: "capacity",
  title: {
    en: "Impartial administration",
    fr: "Administration impartiale",
    es: "Administración imparcial",
  },
  asks: {
    en: "Do officials apply the law without fear or favour?",
    fr: "Les agents appliquent-ils la loi sans crainte ni faveur ?",
    es: "¿Aplican los funcionarios la ley sin temor ni favor?",
  },
  matters: {
    en: "Tender rules work only in hands that treat the unknown bidder like the well-known one.",
    fr: "Les règles d’appel d’offres ne valent qu’entre des mains qui traitent le soumissionnaire inconnu comme celui que l’on connaît bien.",
    es: "Las reglas de licitación solo sirven en manos que tratan al licitante desconocido igual que al bien conocido.",
  },
  ...vdemEstimate("v2clrspct", -2.5, 3.5),
  examples: [
    {
      given: { estimate: 0.46 },
      expect: 0.46,
      score: 49.33,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
    {
      given: { estimate: 3.232 },
      expect: 3.232,
      score: 95.53,
      because: { en: "Denmark, 2024", fr: "Danemark, 2024", es: "Dinamarca, 2024" },
    },
  ],
});
