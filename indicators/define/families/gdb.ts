/** Scores of the Global Data Barometer's first edition: what the members of the family share. */
import { foundByResearchers } from "../caveats-assessments.ts";
import { scoreToHundred } from "../goalposts.ts";
import { asPublished } from "../methods.ts";
import type { Indicator } from "../../schema/indicator.ts";
import { scale } from "../units.ts";

const untilComparableRound: Indicator["shelfLife"] = {
  years: 5,
  because: {
    en: "The second edition asks other questions in fewer countries: no comparable round has come after this one.",
    fr: "La deuxième édition pose d’autres questions dans moins de pays : aucune édition comparable n’a suivi.",
    es: "La segunda edición hace otras preguntas en menos países: no ha habido después una ronda comparable.",
  },
};

export const barometerScore = (measure: string) => ({
  method: asPublished,
  basis: "questionnaire" as const,
  unit: scale(0),
  direction: "higher-is-better" as const,
  goalposts: scoreToHundred,
  shelfLife: untilComparableRound,
  from: [{ source: "gdb-first-edition", inputs: { score: { measure } } }],
  derive: ({ score }: { score: number }) => score,
  caveats: [foundByResearchers],
});
