import { lawAsWritten } from "../define/caveats.ts";
import { FIRST_YEAR, stepNotPractice } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { saysNotTaken, saysTaken } from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

const COMPLETE = 2022;
const LISTED = 2023;

export default defineStep({
  id: "gpa-in-force",
  pillar: "law",
  title: {
    en: "WTO procurement agreement in force, year by year",
    fr: "Accord de l’OMC sur les marchés publics en vigueur, année par année",
    es: "Acuerdo de la OMC sobre contratación pública en vigor, año por año",
  },
  asks: {
    en: "Was the WTO Agreement on Government Procurement in force for the economy at the end of the year?",
    fr: "L’Accord de l’OMC sur les marchés publics était-il en vigueur pour l’économie à la fin de l’année ?",
    es: "¿Estaba en vigor para la economía el Acuerdo sobre Contratación Pública de la OMC al final del año?",
  },
  matters: {
    en: "A treaty with a right of challenge ties the hands of later governments; the year shows how long it has done so.",
    fr: "Un traité assorti d’un droit de recours lie les gouvernements suivants ; l’année dit depuis combien de temps.",
    es: "Un tratado con derecho a impugnar ata a los gobiernos siguientes; el año muestra desde cuándo.",
  },
  method: {
    en: "The earlier of the two dates on which the agreement of 1994 and its revision of 2012 came into force for the economy. Yes from that year on; no for observers and for states not on the list.",
    fr: "La première des deux dates d’entrée en vigueur, pour l’économie, de l’accord de 1994 et de sa révision de 2012. Oui à partir de cette année ; non pour les observateurs et les États absents de la liste.",
    es: "La primera de las dos fechas en que el acuerdo de 1994 y su revisión de 2012 entraron en vigor para la economía. Sí desde ese año; no para los observadores y los Estados que no están en la lista.",
  },
  aspect: "in-law",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: [
    {
      source: "wto-gpa",
      inputs: {
        of1994: { measure: "gpa1994_in_force", as: "text", optional: true },
        of2012: { measure: "gpa2012_in_force", as: "text", optional: true },
      },
    },
  ],
  witnesses: ({ of1994, of2012 }) => {
    if (of1994 !== null && (of2012 === null || of1994 < of2012)) return [saysTaken("of1994", of1994, LISTED)];
    return [of2012 === null ? saysNotTaken("of1994", COMPLETE) : saysTaken("of2012", of2012, LISTED)];
  },
  absent: {
    value: 0,
    because: {
      en: "Not on the WTO's list of parties and observers",
      fr: "Absente de la liste de l’OMC, qui nomme parties et observateurs",
      es: "No está en la lista de la OMC, que nombra partes y observadores",
    },
  },
  steps: {
    first: FIRST_YEAR,
    last: LISTED,
    complete: COMPLETE,
    because: {
      en: "The list was read before the end of 2023; a later newcomer may be missing",
      fr: "La liste a été lue avant la fin de 2023 ; un nouveau venu peut y manquer",
      es: "La lista se leyó antes del fin de 2023; puede faltar un recién llegado",
    },
  },
  caveats: [
    {
      en: "Members of the European Union are bound from the day the Union or their own accession brought them in; the United Kingdom counts from 1996.",
      fr: "Les membres de l’Union européenne sont liés depuis le jour où l’Union ou leur propre adhésion les y a fait entrer ; le Royaume-Uni compte depuis 1996.",
      es: "Los miembros de la Unión Europea están obligados desde el día en que la Unión o su propia adhesión los incorporó; el Reino Unido cuenta desde 1996.",
    },
    {
      en: "States outside the WTO cannot join and are counted as no.",
      fr: "Les États hors de l’OMC ne peuvent adhérer et comptent comme non.",
      es: "Los Estados ajenos a la OMC no pueden adherirse y cuentan como no.",
    },
    lawAsWritten,
    stepNotPractice,
  ],
  examples: [
    {
      year: 2016,
      given: { of1994: "2016-05-18", of2012: "2016-05-18" },
      expect: 1,
      score: 100,
      because: {
        en: "Ukraine, 2016: in force since 18 May",
        fr: "Ukraine, 2016 : en vigueur depuis le 18 mai",
        es: "Ucrania, 2016: en vigor desde el 18 de mayo",
      },
    },
    {
      year: 2010,
      given: { of1994: "2011-09-15", of2012: "2015-06-06" },
      expect: 0,
      score: 0,
      because: {
        en: "Armenia, 2010: a year before it was bound",
        fr: "Arménie, 2010 : un an avant d’être liée",
        es: "Armenia, 2010: un año antes de quedar obligada",
      },
    },
  ],
});
