import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "innovation-procurement",
  pillar: "law",
  title: {
    en: "Procedures for buying innovation",
    fr: "Procédures pour acheter l’innovation",
    es: "Procedimientos para comprar innovación",
  },
  asks: {
    en: "Does the law provide special tendering methods for buying innovation?",
    fr: "La loi prévoit-elle des procédures particulières pour l’achat d’innovation ?",
    es: "¿Prevé la ley procedimientos especiales para comprar innovación?",
  },
  matters: {
    en: "What does not exist yet cannot be specified to the last screw. A method made for it lets a buyer state the problem and firms compete on the answer.",
    fr: "Ce qui n’existe pas encore ne se décrit pas jusqu’à la dernière vis. Une procédure adaptée laisse l’acheteur exposer le problème et les entreprises rivaliser de réponses.",
    es: "Lo que aún no existe no se puede describir hasta el último tornillo. Un procedimiento adecuado permite al comprador plantear el problema y a las empresas competir con respuestas.",
  },
  ...businessReadyLaw(
    "1.3|1.3.2|Designation of Specialized Tendering Methods for Innovation Procurement",
    35 / 24,
  ),
  examples: [
    {
      given: { points: 1.458333333333333 },
      expect: 100,
      score: 100,
      because: { en: "Bangladesh, 2025", fr: "Bangladesh, 2025", es: "Bangladés, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Armenia, 2025", fr: "Arménie, 2025", es: "Armenia, 2025" },
    },
  ],
});
