import { answeredByOfficials } from "../define/caveats.ts";
import { asRemembered, FIRST_YEAR, reachedAsAnswered, stepNotPractice } from "../define/dated.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

const ASKED = 2022;

export default defineIndicator({
  id: "portal-live",
  pillar: "e-procurement",
  title: {
    en: "E-procurement portal live, year by year",
    fr: "Portail de passation électronique en ligne, année par année",
    es: "Portal de contratación electrónica en línea, año por año",
  },
  asks: {
    en: "Had the e-procurement portal been launched by the end of the year?",
    fr: "Le portail de passation électronique était-il lancé à la fin de l’année ?",
    es: "¿Se había lanzado el portal de contratación electrónica al final del año?",
  },
  matters: {
    en: "Buyers and bidders need years to move their work to a portal: the year of launch shows who has had them.",
    fr: "Acheteurs et soumissionnaires mettent des années à passer sur un portail : l’année de lancement dit qui les a eues.",
    es: "Compradores y licitantes tardan años en pasar a un portal: el año de lanzamiento muestra quién los ha tenido.",
  },
  method: {
    en: "Yes from the year of launch given for a portal that was in use when the survey asked in 2022. No before it, and where a portal was planned or missing in 2022.",
    fr: "Oui à partir de l’année de lancement indiquée pour un portail en service lors de l’enquête de 2022. Non avant, et là où le portail était prévu ou absent en 2022.",
    es: "Sí desde el año de lanzamiento indicado para un portal en uso cuando preguntó la encuesta en 2022. No antes, ni donde el portal estaba previsto o no existía en 2022.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: threeYears,
  from: [
    {
      source: "worldbank-gtmi",
      inputs: { inUse: { measure: "eproc_portal" }, since: { measure: "eproc_year", optional: true } },
    },
  ],
  derive: ({ inUse, since }, year) => reachedAsAnswered(inUse === 1, since, year, ASKED),
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
  caveats: [
    {
      en: "Launch may mean a first website with notices or a full system: the survey does not say.",
      fr: "Le lancement peut être celui d’un premier site d’avis ou d’un système complet : l’enquête ne le dit pas.",
      es: "El lanzamiento puede ser el de un primer sitio de avisos o el de un sistema completo: la encuesta no lo dice.",
    },
    asRemembered,
    answeredByOfficials,
    stepNotPractice,
  ],
  examples: [
    {
      year: 2000,
      given: { inUse: 1, since: 1999 },
      expect: 1,
      score: 100,
      because: {
        en: "Chile, 2000: launched in 1999",
        fr: "Chili, 2000 : lancé en 1999",
        es: "Chile, 2000: lanzado en 1999",
      },
    },
    {
      year: 2022,
      given: { inUse: 0, since: 2022 },
      expect: 0,
      score: 0,
      because: {
        en: "Vanuatu, 2022: a year is given, but the portal was still planned",
        fr: "Vanuatu, 2022 : une année est donnée, mais le portail était encore prévu",
        es: "Vanuatu, 2022: se da un año, pero el portal aún estaba previsto",
      },
    },
    {
      year: 2015,
      given: { inUse: 1, since: null },
      expect: null,
      score: null,
      because: {
        en: "Macao, 2015: in use in 2022, without a year of launch",
        fr: "Macao, 2015 : en service en 2022, sans année de lancement",
        es: "Macao, 2015: en uso en 2022, sin año de lanzamiento",
      },
    },
  ],
});
