import { lawAsWritten } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { barometerScore } from "../define/families/gdb.ts";

const scored = barometerScore("G.COMPANY.BOT");

export default defineIndicator({
  id: "beneficial-ownership-rules",
  pillar: "law",
  title: {
    en: "Rules on who owns companies",
    fr: "Règles sur les propriétaires des entreprises",
    es: "Normas sobre los dueños de las empresas",
  },
  asks: {
    en: "Do rules require that the real owners of companies be recorded and published?",
    fr: "Les règles imposent-elles de consigner et de publier les propriétaires réels des entreprises ?",
    es: "¿Exigen las normas que se registren y publiquen los dueños reales de las empresas?",
  },
  matters: {
    en: "Two bidders with one owner are one bidder. Nobody can see it where owners need not be named.",
    fr: "Deux soumissionnaires au même propriétaire n’en font qu’un. Nul ne le voit là où les propriétaires n’ont pas à être nommés.",
    es: "Dos licitantes con el mismo dueño son uno solo. Nadie lo ve donde no hay que nombrar a los dueños.",
  },
  ...scored,
  aspect: "in-law",
  caveats: [lawAsWritten, ...scored.caveats],
  examples: [
    {
      given: { score: 82 },
      expect: 82,
      score: 82,
      because: { en: "Ukraine, 2021", fr: "Ukraine, 2021", es: "Ucrania, 2021" },
    },
    {
      given: { score: 5 },
      expect: 5,
      score: 5,
      because: { en: "Colombia, 2021", fr: "Colombie, 2021", es: "Colombia, 2021" },
    },
  ],
});
