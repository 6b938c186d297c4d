import { answeredByOfficials, lawAsWritten } from "../define/caveats.ts";
import { asRemembered, FIRST_YEAR, reachedAsAnswered } from "../define/dated.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

const ASKED = 2022;

export default defineIndicator({
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
    en: "Yes from the year given for a law that was in force when the survey asked in 2022. No before it, and where the law was drafted or missing in 2022.",
    fr: "Oui à partir de l’année indiquée pour une loi en vigueur lors de l’enquête de 2022. Non avant, et là où la loi était en projet ou absente en 2022.",
    es: "Sí desde el año indicado para una ley en vigor cuando preguntó la encuesta en 2022. No antes, ni donde la ley estaba en proyecto o no existía en 2022.",
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
      inputs: { law: { measure: "rti_law" }, since: { measure: "rti_law_year", optional: true } },
    },
  ],
  derive: ({ law, since }, year) => reachedAsAnswered(law === 2, since, year, ASKED),
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
      given: { law: 2, since: 2016 },
      expect: 1,
      score: 100,
      because: { en: "Kenya, 2016", fr: "Kenya, 2016", es: "Kenia, 2016" },
    },
    {
      year: 2015,
      given: { law: 2, since: 2016 },
      expect: 0,
      score: 0,
      because: { en: "Kenya, 2015", fr: "Kenya, 2015", es: "Kenia, 2015" },
    },
    {
      year: 2022,
      given: { law: 1, since: 2022 },
      expect: 0,
      score: 0,
      because: {
        en: "Algeria, 2022: drafted, not in force",
        fr: "Algérie, 2022 : en projet, non en vigueur",
        es: "Argelia, 2022: en proyecto, no en vigor",
      },
    },
  ],
});
