import { expertJudgement } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { vdemEstimate } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "safety-of-journalists",
  pillar: "oversight",
  title: {
    en: "Safety of journalists",
    fr: "Sécurité des journalistes",
    es: "Seguridad de los periodistas",
  },
  asks: {
    en: "Can journalists work without being threatened, arrested or beaten?",
    fr: "Les journalistes peuvent-ils travailler sans être menacés, arrêtés ou battus ?",
    es: "¿Pueden los periodistas trabajar sin ser amenazados, detenidos o golpeados?",
  },
  matters: {
    en: "Who asks about a contract asks about somebody's money.",
    fr: "Poser des questions sur un contrat, c’est en poser sur l’argent de quelqu’un.",
    es: "Preguntar por un contrato es preguntar por el dinero de alguien.",
  },
  ...vdemEstimate("v2meharjrn", -2.5, 3.5),
  caveats: [
    expertJudgement,
    {
      en: "The source calls it harassment of journalists; a high value means little of it.",
      fr: "La source parle de harcèlement des journalistes ; une valeur élevée signifie qu’il y en a peu.",
      es: "La fuente lo llama acoso a periodistas; un valor alto significa que hay poco.",
    },
  ],
  examples: [
    {
      given: { estimate: 1.079 },
      expect: 1.079,
      score: 59.65,
      because: { en: "Kenya, 2023", fr: "Kenya, 2023", es: "Kenia, 2023" },
    },
    {
      given: { estimate: -2.282 },
      expect: -2.282,
      score: 3.63,
      because: { en: "Saudi Arabia, 2023", fr: "Arabie saoudite, 2023", es: "Arabia Saudita, 2023" },
    },
  ],
});
