import { FIRST_YEAR, stepNotPractice } from "../define/dated.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

const COMPLETE = 2025;

const first = {
  source: "ocp-worldwide",
  measure: "first_ocds_year",
  dates: true as const,
  optional: true as const,
};
const ready = {
  source: "worldbank-bready-2025",
  measure: "2.3|2.3.2|Publication of Open Data in Machine Readable Format on Suppliers Contracts and Tenders",
  optional: true as const,
};
const barometer = { source: "gdb-first-edition", measure: "A.PROCUREMENT.OC", optional: true as const };

export default defineIndicator({
  id: "open-contract-data-since",
  pillar: "e-procurement",
  title: {
    en: "Open contract data, year by year",
    fr: "Données ouvertes sur les marchés, année par année",
    es: "Datos abiertos de contratos, año por año",
  },
  asks: {
    en: "Had a national government body begun to publish contract data as open data by the end of the year?",
    fr: "Un organisme public national avait-il commencé à publier les données des marchés en données ouvertes à la fin de l’année ?",
    es: "¿Había empezado algún organismo público nacional a publicar datos abiertos de contratos al final del año?",
  },
  matters: {
    en: "Only what is published as data can be counted, compared and questioned by others.",
    fr: "Seul ce qui paraît sous forme de données peut être compté, comparé et interrogé par d’autres.",
    es: "Solo lo que se publica como datos puede ser contado, comparado y cuestionado por otros.",
  },
  method: {
    en: "Yes from the earliest year for which the Open Contracting Partnership has ever listed a national government publisher in the open standard (OCDS). No before it, and where B-READY or the Global Data Barometer looked and found no open data in any form. Unknown where they found some in another form, for it has no date, and where nobody looked.",
    fr: "Oui à partir de la première année pour laquelle l’Open Contracting Partnership a recensé un organisme public national dans le standard ouvert (OCDS). Non avant, et là où B-READY ou le Global Data Barometer ont cherché sans trouver de données ouvertes sous aucune forme. Inconnu là où ils en ont trouvé sous une autre forme, car elle n’est pas datée, et là où personne n’a cherché.",
    es: "Sí desde el primer año para el que la Open Contracting Partnership ha registrado un organismo público nacional en el estándar abierto (OCDS). No antes, ni donde B-READY o el Global Data Barometer buscaron y no hallaron datos abiertos en ninguna forma. Desconocido donde hallaron algo en otra forma, porque no tiene fecha, y donde nadie buscó.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: threeYears,
  from: [
    { source: first.source, inputs: { first, ready, barometer } },
    { source: ready.source, inputs: { ready, first, barometer } },
    { source: barometer.source, inputs: { barometer, first, ready } },
  ],
  derive: (given, year) => {
    if (given.first !== null) return given.first <= year ? 1 : 0;
    const found = [given.ready, given.barometer].filter((each) => each !== null);
    return found.length > 0 && found.every((each) => each === 0) ? 0 : null;
  },
  states: { step: "ocds-published", from: 1 },
  steps: {
    first: FIRST_YEAR,
    last: COMPLETE,
    complete: COMPLETE,
    because: {
      en: "The list of publishers was read in August 2026",
      fr: "La liste des organismes a été lue en août 2026",
      es: "La lista de organismos se leyó en agosto de 2026",
    },
  },
  caveats: [
    {
      en: "A country may have published in another form before it took up the standard: those years are shown as no.",
      fr: "Un pays a pu publier sous une autre forme avant d’adopter le standard : ces années figurent à non.",
      es: "Un país pudo publicar en otra forma antes de adoptar el estándar: esos años figuran como no.",
    },
    {
      en: "The standard dates from 2014. The list is kept by hand; a city or a state of a federation does not count.",
      fr: "Le standard date de 2014. La liste est tenue à la main ; une ville ou un État fédéré ne compte pas.",
      es: "El estándar es de 2014. La lista se lleva a mano; una ciudad o un estado de una federación no cuenta.",
    },
    stepNotPractice,
  ],
  examples: [
    {
      year: 2015,
      given: { first: 2015, ready: null, barometer: null },
      expect: 1,
      score: 100,
      because: {
        en: "Paraguay, 2015: among the first three",
        fr: "Paraguay, 2015 : parmi les trois premiers",
        es: "Paraguay, 2015: entre los tres primeros",
      },
    },
    {
      year: 2020,
      given: { first: null, ready: null, barometer: 70 },
      expect: null,
      score: null,
      because: {
        en: "Denmark, 2020: open data in another form, without a date",
        fr: "Danemark, 2020 : des données ouvertes sous une autre forme, sans date",
        es: "Dinamarca, 2020: datos abiertos en otra forma, sin fecha",
      },
    },
    {
      year: 2020,
      given: { first: null, ready: 0, barometer: 0 },
      expect: 0,
      score: 0,
      because: {
        en: "Sweden, 2020: two looked, and found none",
        fr: "Suède, 2020 : deux ont cherché, sans rien trouver",
        es: "Suecia, 2020: dos buscaron y no hallaron nada",
      },
    },
  ],
});
