/** Questions of the Africa Integrity Indicators: what the members of the family share. */
import { lawAsWritten } from "../caveats.ts";
import { lastAskedIn2018, onlyAfrica, yearOfTheRound } from "../caveats-assessments.ts";
import { noToYes, scoreToHundred } from "../goalposts.ts";
import { asPublished } from "../methods.ts";
import type { Words } from "../../schema/shapes.ts";
import { lawsLiveLonger, threeYears } from "../shelf-life.ts";
import { scale, yesNo } from "../units.ts";

const from = (measure: string) => [{ source: "africa-integrity-indicators", inputs: { score: { measure } } }];

const shared = { basis: "questionnaire" as const, direction: "higher-is-better" as const };

/** Researchers answer in five steps from 0 to 100. */
export const africaInPractice = (measure: string) => ({
  ...shared,
  method: asPublished,
  aspect: "in-practice" as const,
  unit: scale(0),
  goalposts: scoreToHundred,
  shelfLife: threeYears,
  from: from(measure),
  derive: ({ score }: { score: number }) => score,
  caveats: [onlyAfrica, yearOfTheRound],
});

const yesIsHundred: Words = {
  en: "The publisher's 100 is yes, its 0 is no.",
  fr: "Le 100 de l’éditeur vaut « oui », son 0 « non ».",
  es: "El 100 del editor vale «sí»; su 0, «no».",
};

/** Questions about the law have two answers; they were last asked in 2018. */
export const africaInLaw = (measure: string) => ({
  ...shared,
  method: yesIsHundred,
  aspect: "in-law" as const,
  unit: yesNo,
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: from(measure),
  derive: ({ score }: { score: number }) => score / 100,
  caveats: [lawAsWritten, onlyAfrica, lastAskedIn2018],
});
