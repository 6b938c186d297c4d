import { answeredByOfficials, lawAsWritten } from "../define/caveats.ts";
import { asRemembered, FIRST_YEAR } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { asAnswered } from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

const ASKED = 2022;

export default defineStep({
  id: "right-to-information-since",
  pillar: "law",
  title: {
    en: "Right-to-information law, year by year",
    fr: "Loi sur l’accès à l’information, année par année",
    es: "Ley de acceso a la información, año por año",
  },
  asks: {
    en: "Was a right-to-information law in force by the end of the year?",
    fr: "Une loi sur l’accès à l’information était-elle en vigueur à la fin de l’année ?",
    es: "¿Estaba en vigor una ley de acceso a la información al final del año?",
  },
  matters: {
    en: "Habits of asking and answering take years to form: how long a law has stood says more than that it stands.",
    fr: "L’habitude de demander et de répondre met des années à se former : l’âge d’une loi en dit plus que son existence.",
    es: "La costumbre de preguntar y responder tarda años en formarse: la edad de una ley dice más que su existencia.",
  },
  method: {
    en: "Two waves of a survey, 2020 and 2022, each say whether a law was in force and since when. Yes from the earliest year on, no before it, and no where neither wave found a law in force. Where they differ by more than two years, or one finds no law after the year that the other gives, the years between have no value.",
    fr: "Deux vagues d’une enquête, 2020 et 2022, disent chacune si une loi était en vigueur et depuis quand. Oui à partir de la plus ancienne année, non avant, et non si aucune vague n’a trouvé de loi en vigueur. Si elles diffèrent de plus de deux ans, ou si l’une ne trouve pas de loi après l’année donnée par l’autre, les années entre les deux restent sans valeur.",
    es: "Dos oleadas de una encuesta, 2020 y 2022, dicen cada una si había una ley en vigor y desde cuándo. Sí desde el año más antiguo, no antes, y no donde ninguna oleada halló una ley en vigor. Si difieren en más de dos años, o una no halla ley después del año que da la otra, los años intermedios quedan sin valor.",
  },
  aspect: "in-law",
  basis: "questionnaire",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(6),
  from: [
    {
      source: "worldbank-gtmi",
      inputs: {
        law: { measure: "rti_law", wave: 2022, optional: true },
        since: { measure: "rti_law_year", wave: 2022, optional: true },
        lawIn2020: { measure: "rti_law", wave: 2020, optional: true },
        sinceIn2020: { measure: "rti_law_year", wave: 2020, optional: true },
      },
    },
  ],
  witnesses: ({ law, since, lawIn2020, sinceIn2020 }) => [
    ...asAnswered(["lawIn2020", "sinceIn2020"], inForce(lawIn2020), sinceIn2020, 2020),
    ...asAnswered(["law", "since"], inForce(law), since, ASKED),
  ],
  steps: {
    first: FIRST_YEAR,
    last: ASKED,
    complete: ASKED,
    because: {
      en: "The survey asked in 2022",
      fr: "L’enquête date de 2022",
      es: "La encuesta preguntó en 2022",
    },
  },
  caveats: [asRemembered, lawAsWritten, answeredByOfficials],
  examples: [
    {
      year: 2016,
      given: { law: 2, since: 2016, lawIn2020: 2, sinceIn2020: 2016 },
      expect: 1,
      score: 100,
      because: { en: "Kenya, 2016", fr: "Kenya, 2016", es: "Kenia, 2016" },
    },
    {
      year: 2015,
      given: { law: 2, since: 2016, lawIn2020: 2, sinceIn2020: 2016 },
      expect: 0,
      score: 0,
      because: { en: "Kenya, 2015", fr: "Kenya, 2015", es: "Kenia, 2015" },
    },
    {
      year: 2022,
      given: { law: 1, since: 2022, lawIn2020: 0, sinceIn2020: null },
      expect: 0,
      score: 0,
      because: {
        en: "Algeria, 2022: drafted, not in force",
        fr: "Algérie, 2022 : en projet, non en vigueur",
        es: "Argelia, 2022: en proyecto, no en vigor",
      },
    },
    {
      year: 2010,
      given: { law: 2, since: 2016, lawIn2020: 2, sinceIn2020: 2002 },
      expect: null,
      score: null,
      because: {
        en: "Mexico, 2010: since 2002 in one wave, since 2016 in the other",
        fr: "Mexique, 2010 : depuis 2002 dans une vague, depuis 2016 dans l’autre",
        es: "México, 2010: desde 2002 en una oleada, desde 2016 en la otra",
      },
    },
  ],
});

const inForce = (level: number | null) => (level === null ? null : level === 2);
