import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyLaw } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "gender-equality-in-procurement-law",
  pillar: "law",
  title: {
    en: "Gender equality in procurement law",
    fr: "Égalité des sexes dans le droit des marchés",
    es: "Igualdad de género en la ley de contratación",
  },
  asks: {
    en: "Does the law promote gender equality in public procurement?",
    fr: "La loi promeut-elle l’égalité entre les femmes et les hommes dans les marchés publics ?",
    es: "¿Promueve la ley la igualdad de género en la contratación pública?",
  },
  matters: {
    en: "Public money is raised from women and men alike. Where the law says nothing, nobody is asked who earns it back.",
    fr: "L’argent public vient des femmes comme des hommes. Si la loi se tait, personne ne demande à qui il revient.",
    es: "El dinero público viene de mujeres y de hombres. Si la ley calla, nadie pregunta a quién vuelve.",
  },
  ...businessReadyLaw("1.3|1.3.1|Promoting Gender Equality in Public Procurement", 35 / 27),
  examples: [
    {
      given: { points: 1.296296296296296 },
      expect: 100,
      score: 100,
      because: { en: "Philippines, 2025", fr: "Philippines, 2025", es: "Filipinas, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Rwanda, 2025", fr: "Rwanda, 2025", es: "Ruanda, 2025" },
    },
  ],
});
