import { answeredByOfficials } from "../define/caveats.ts";
import { asRemembered, FIRST_YEAR, stepNotPractice } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { asAnswered, saysNotTaken, saysTakenBy } from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

/** The last wave; it says whether, and not since when. */
const ASKED = 2025;
const IN_USE = 9;

export default defineStep({
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
    en: "Three waves of a survey, 2020, 2022 and 2025, each say whether a portal was in use; the first two also since when. Yes from the earliest year on, no before it, and no where no wave found one in use. Where two differ by more than two years, or one finds none in use after the year that another gives, the years between have no value.",
    fr: "Trois vagues d’une enquête, 2020, 2022 et 2025, disent chacune si un portail était en service ; les deux premières aussi depuis quand. Oui à partir de la plus ancienne année, non avant, et non si aucune vague n’en a trouvé en service. Si deux vagues diffèrent de plus de deux ans, ou si l’une n’en trouve aucun après l’année donnée par une autre, les années entre les deux restent sans valeur.",
    es: "Tres oleadas de una encuesta, 2020, 2022 y 2025, dicen cada una si había un portal en uso; las dos primeras también desde cuándo. Sí desde el año más antiguo, no antes, y no donde ninguna oleada halló uno en uso. Si dos difieren en más de dos años, o una no halla ninguno después del año que da otra, los años intermedios quedan sin valor.",
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
      inputs: {
        inUse: { measure: "eproc_portal", wave: 2022, optional: true },
        since: { measure: "eproc_year", wave: 2022, optional: true },
        inUseIn2020: { measure: "eproc_portal", wave: 2020, optional: true },
        sinceIn2020: { measure: "eproc_year", wave: 2020, optional: true },
        pointsIn2025: { measure: "EPMIS", wave: ASKED, optional: true },
      },
    },
  ],
  witnesses: ({ inUse, since, inUseIn2020, sinceIn2020, pointsIn2025 }) => [
    ...asAnswered(["inUseIn2020", "sinceIn2020"], isYes(inUseIn2020), sinceIn2020, 2020),
    ...asAnswered(["inUse", "since"], isYes(inUse), since, 2022),
    ...(pointsIn2025 === null
      ? []
      : [(pointsIn2025 < IN_USE ? saysNotTaken : saysTakenBy)("pointsIn2025", ASKED)]),
  ],
  steps: {
    first: FIRST_YEAR,
    last: ASKED,
    complete: ASKED,
    because: {
      en: "The survey asked last in 2025",
      fr: "La dernière enquête date de 2025",
      es: "La última encuesta es de 2025",
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
      given: { inUse: 1, since: 1999, inUseIn2020: 1, sinceIn2020: 1999, pointsIn2025: 9 },
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
      given: { inUse: 0, since: 2022, inUseIn2020: 0, sinceIn2020: null, pointsIn2025: 0 },
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
      given: { inUse: 1, since: null, inUseIn2020: 1, sinceIn2020: null, pointsIn2025: 9 },
      expect: null,
      score: null,
      because: {
        en: "Macao, 2015: in use in 2022, without a year of launch",
        fr: "Macao, 2015 : en service en 2022, sans année de lancement",
        es: "Macao, 2015: en uso en 2022, sin año de lanzamiento",
      },
    },
    {
      year: 2015,
      given: { inUse: 1, since: 2022, inUseIn2020: 1, sinceIn2020: 2001, pointsIn2025: 9 },
      expect: null,
      score: null,
      because: {
        en: "Japan, 2015: since 2001 in one wave, since 2022 in the next",
        fr: "Japon, 2015 : depuis 2001 dans une vague, depuis 2022 dans la suivante",
        es: "Japón, 2015: desde 2001 en una oleada, desde 2022 en la siguiente",
      },
    },
  ],
});

const isYes = (answer: number | null) => (answer === null ? null : answer === 1);
