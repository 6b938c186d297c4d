import { lawAsWritten } from "../define/caveats.ts";
import { daysAfter, daysMeantBy, FIRST_YEAR, stepNotPractice } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { saysNotTaken, saysTaken, yearOf, type Testimony } from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

const COMPLETE = 2013;
const LISTED = 2023;
const CONVENTION_IN_FORCE = "2005-12-14";

export default defineStep({
  id: "uncac-in-force",
  pillar: "law",
  title: {
    en: "Convention against Corruption in force",
    fr: "Convention contre la corruption en vigueur",
    es: "Convención contra la Corrupción en vigor",
  },
  asks: {
    en: "Was the economy bound by the UN Convention against Corruption at the end of the year?",
    fr: "L’économie était-elle liée par la Convention des Nations Unies contre la corruption à la fin de l’année ?",
    es: "¿Estaba la economía obligada por la Convención de las Naciones Unidas contra la Corrupción al final del año?",
  },
  matters: {
    en: "Its article 9 asks for procurement that is transparent, competitive and open to appeal. Nearly every state has promised this by now.",
    fr: "Son article 9 demande des marchés publics transparents, concurrentiels et ouverts au recours. Presque tous les États l’ont aujourd’hui promis.",
    es: "Su artículo 9 pide una contratación transparente, competitiva y abierta a recurso. Casi todos los Estados lo han prometido ya.",
  },
  method: {
    en: "In force from the thirtieth day after ratification or accession was deposited, and for nobody before 14 December 2005. Yes where that day had come by the end of the year.",
    fr: "En vigueur à partir du trentième jour suivant le dépôt de la ratification ou de l’adhésion, et pour personne avant le 14 décembre 2005. Oui si ce jour était atteint à la fin de l’année.",
    es: "En vigor desde el trigésimo día tras el depósito de la ratificación o adhesión, y para nadie antes del 14 de diciembre de 2005. Sí cuando ese día había llegado al final del año.",
  },
  aspect: "in-law",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: [
    {
      source: "un-uncac",
      inputs: {
        deposit: { measure: "deposit", as: "text", optional: true },
        depositLater: {
          ...{ source: "un-uncac-later-parties", measure: "deposit" },
          ...{ as: "text", optional: true },
        },
      },
    },
  ],
  witnesses: ({ deposit, depositLater }) => [
    deposit === null ? saysNotTaken("deposit", COMPLETE) : inForceAfter("deposit", deposit),
    ...(depositLater === null ? [] : [inForceAfter("depositLater", depositLater)]),
  ],
  absent: {
    value: 0,
    because: {
      en: "Not on the depositary's list of signatories and parties",
      fr: "Absente de la liste du dépositaire, qui nomme signataires et parties",
      es: "No está en la lista del depositario, que nombra signatarios y partes",
    },
  },
  steps: {
    first: FIRST_YEAR,
    last: LISTED,
    complete: COMPLETE,
    because: {
      en: "The list is whole to 10 July 2014; of those who joined since, few are dated",
      fr: "La liste est complète jusqu’au 10 juillet 2014 ; peu de ceux qui ont adhéré ensuite sont datés",
      es: "La lista está completa hasta el 10 de julio de 2014; pocos de los que se adhirieron después tienen fecha",
    },
  },
  caveats: [
    {
      en: "The last year-end for which the list is whole is that of 2013. After it, parties are still yes; everyone else is unknown, though most have joined.",
      fr: "La dernière fin d’année pour laquelle la liste est complète est celle de 2013. Ensuite, les parties restent à oui ; tous les autres sont inconnus, bien que la plupart aient adhéré.",
      es: "El último fin de año para el que la lista está completa es el de 2013. Después, las partes siguen en sí; de los demás no se sabe, aunque la mayoría se ha adherido.",
    },
    {
      en: "Later parties are dated by documents other than the depositary's list, each named in its row. Where a document gives the month or the year alone, a year that it leaves open stays empty.",
      fr: "Les parties plus récentes sont datées par d’autres documents que la liste du dépositaire, nommés à leur ligne. Quand un document ne donne que le mois ou l’année, l’année qu’il laisse ouverte reste vide.",
      es: "Las partes posteriores se fechan por documentos distintos de la lista del depositario, nombrados en su fila. Cuando un documento solo da el mes o el año, el año que deja abierto queda vacío.",
    },
    lawAsWritten,
    stepNotPractice,
  ],
  examples: [
    {
      year: 2009,
      given: { deposit: "2009-12-02", depositLater: null },
      expect: 0,
      score: 0,
      because: {
        en: "Ukraine, 2009: deposited on 2 December, in force on 1 January",
        fr: "Ukraine, 2009 : déposée le 2 décembre, en vigueur le 1er janvier",
        es: "Ucrania, 2009: depositada el 2 de diciembre, en vigor el 1 de enero",
      },
    },
    {
      year: 2005,
      given: { deposit: "2003-12-09", depositLater: null },
      expect: 1,
      score: 100,
      because: {
        en: "Kenya, 2005: the first to ratify, bound once the Convention itself was in force",
        fr: "Kenya, 2005 : premier à ratifier, lié dès que la Convention elle-même fut en vigueur",
        es: "Kenia, 2005: el primero en ratificar, obligado en cuanto la propia Convención entró en vigor",
      },
    },
    {
      year: 2016,
      given: { deposit: null, depositLater: null },
      expect: null,
      score: null,
      because: {
        en: "Syria, 2016: signed by 2014, and not known after",
        fr: "Syrie, 2016 : signée avant 2014, inconnue ensuite",
        es: "Siria, 2016: firmada antes de 2014 y desconocida después",
      },
    },
    {
      year: 2018,
      given: { deposit: null, depositLater: "2018-04" },
      expect: 1,
      score: 100,
      because: {
        en: "Samoa, 2018: deposited in April; whichever day it was, the thirtieth after it lies in 2018",
        fr: "Samoa, 2018 : déposée en avril ; quel que soit le jour, le trentième suivant tombe en 2018",
        es: "Samoa, 2018: depositada en abril; fuera el día que fuera, el trigésimo siguiente cae en 2018",
      },
    },
    {
      year: 2018,
      given: { deposit: "2018", depositLater: null },
      expect: null,
      score: null,
      because: {
        en: "Equatorial Guinea, 2018: the year alone is known, and the thirtieth day may lie in the next",
        fr: "Guinée équatoriale, 2018 : seule l’année est connue, et le trentième jour peut tomber dans la suivante",
        es: "Guinea Ecuatorial, 2018: solo se conoce el año, y el trigésimo día puede caer en el siguiente",
      },
    },
  ],
});

/** In force from the thirtieth day; of a deposit known to the month or the year, that day may lie in one year or the next. */
function inForceAfter(by: string, deposit: string): Testimony {
  const [first, last] = daysMeantBy(deposit).map((day) => daysAfter(day, 30)) as [string, string];
  const date = first === last && first < CONVENTION_IN_FORCE ? CONVENTION_IN_FORCE : first;
  const said = first === last ? date : deposit;
  return saysTaken(by, said, LISTED, [yearOf(date), Math.max(yearOf(date), yearOf(last))]);
}
