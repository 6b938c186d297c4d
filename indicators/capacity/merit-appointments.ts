import { defineIndicator } from "../define/define-indicator.ts";
import { vdemEstimate } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "merit-appointments",
  pillar: "capacity",
  title: {
    en: "Appointment on merit",
    fr: "Nomination au mérite",
    es: "Nombramiento por mérito",
  },
  asks: {
    en: "Are officials appointed for their skills rather than their connections?",
    fr: "Les agents sont-ils nommés pour leurs compétences plutôt que pour leurs relations ?",
    es: "¿Se nombra a los funcionarios por su capacidad y no por sus contactos?",
  },
  matters: {
    en: "A buyer who owes the post to a party also owes it the contracts.",
    fr: "Un acheteur qui doit son poste à un parti lui doit aussi les marchés.",
    es: "Un comprador que debe el puesto a un partido le debe también los contratos.",
  },
  ...vdemEstimate("v2stcritrecadm", -2, 2.5),
  examples: [
    {
      given: { estimate: 0.379 },
      expect: 0.379,
      score: 52.87,
      because: { en: "Kenya, 2024", fr: "Kenya, 2024", es: "Kenia, 2024" },
    },
    {
      given: { estimate: 2.709 },
      expect: 2.709,
      score: 100,
      because: { en: "Denmark, 2024", fr: "Danemark, 2024", es: "Dinamarca, 2024" },
    },
  ],
});
