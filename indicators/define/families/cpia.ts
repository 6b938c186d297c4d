/** Ratings by World Bank staff, 1 to 6 in half points: what the members of the family share. */
import { feedsOtherIndices, onlyBorrowers } from "../caveats-assessments.ts";
import { asPublished } from "../methods.ts";
import { threeYears } from "../shelf-life.ts";

export const cpiaRating = (measure: string) => ({
  method: asPublished,
  aspect: "in-practice" as const,
  basis: "experts" as const,
  unit: { name: { en: "of 6", fr: "sur 6", es: "de 6" }, digits: 1 },
  direction: "higher-is-better" as const,
  goalposts: {
    low: 1,
    high: 6,
    because: {
      en: "The ends of the publisher's own scale, 1 and 6. In twenty years nobody was rated above 4.5 in this matter.",
      fr: "Les bornes de l’échelle de l’éditeur, 1 et 6. En vingt ans, personne n’a dépassé 4,5 en cette matière.",
      es: "Los extremos de la escala del editor, 1 y 6. En veinte años nadie superó 4,5 en esta materia.",
    },
  },
  shelfLife: threeYears,
  from: [{ source: "worldbank-cpia", inputs: { rating: { measure } } }],
  derive: ({ rating }: { rating: number }) => rating,
  caveats: [onlyBorrowers, feedsOtherIndices],
});
