import { FIRST_YEAR, stepNotPractice } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { saysNotTaken, saysTaken, saysTakenBy, saysUndone, yearOf } from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

/** The Partnership was founded in September 2011: the last year-end without any member. */
const COMPLETE = 2010;
const LISTED = 2019;

export default defineStep({
  id: "ogp-member",
  pillar: "law",
  title: {
    en: "Member of the Open Government Partnership",
    fr: "Membre du Partenariat pour un gouvernement ouvert",
    es: "Miembro de la Alianza para el Gobierno Abierto",
  },
  asks: {
    en: "Was the country a member of the Open Government Partnership at the end of the year?",
    fr: "Le pays était-il membre du Partenariat pour un gouvernement ouvert à la fin de l’année ?",
    es: "¿Era el país miembro de la Alianza para el Gobierno Abierto al final del año?",
  },
  matters: {
    en: "Members write their promises into action plans together with civil society, and open contracting is among the most frequent of them.",
    fr: "Les membres inscrivent leurs promesses dans des plans d’action avec la société civile, et les marchés ouverts comptent parmi les plus fréquentes.",
    es: "Los miembros escriben sus promesas en planes de acción junto con la sociedad civil, y las contrataciones abiertas están entre las más frecuentes.",
  },
  method: {
    en: "Yes from the year of joining; no before it, and after a dated withdrawal. A member without a date is known for 2019 alone, and one that left on an unknown day is unknown from its joining on.",
    fr: "Oui à partir de l’année d’adhésion ; non avant, et après un retrait daté. Un membre sans date n’est connu que pour 2019, et celui qui est parti à une date inconnue est inconnu dès son adhésion.",
    es: "Sí desde el año de ingreso; no antes, ni después de una retirada fechada. De un miembro sin fecha solo se conoce 2019, y de uno que salió un día desconocido no se sabe nada desde su ingreso.",
  },
  aspect: "in-law",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: [
    {
      source: "ogp-membership",
      inputs: {
        joined: { measure: "joined", as: "text", optional: true },
        withdrawn: { measure: "withdrawn", as: "text", optional: true },
        listed: { measure: "member_2019", optional: true },
        basis: { measure: "basis", as: "text", optional: true },
      },
    },
  ],
  witnesses: ({ joined, withdrawn, listed, basis }) => {
    const before = saysNotTaken("joined", COMPLETE);
    if (joined === null) return [before, ...(listed === 1 ? [saysTakenBy("listed", LISTED)] : [])];
    const year = yearOf(joined);
    const isCohort = basis?.startsWith("cohort") ?? false;
    return [
      before,
      saysTaken("joined", joined, LISTED, [isCohort ? year - 1 : year, year]),
      ...(withdrawn === null ? [] : [saysUndone("withdrawn", withdrawn === "1" ? null : withdrawn, LISTED)]),
    ];
  },
  absent: {
    value: 0,
    because: {
      en: "Before the Partnership was founded, in September 2011",
      fr: "Avant la fondation du Partenariat, en septembre 2011",
      es: "Antes de la fundación de la Alianza, en septiembre de 2011",
    },
  },
  steps: {
    first: FIRST_YEAR,
    last: LISTED,
    complete: COMPLETE,
    because: {
      en: "The list is not whole: members are missing from it, and some have no date or a late one",
      fr: "La liste n’est pas complète : des membres y manquent, d’autres n’ont pas de date ou une date tardive",
      es: "La lista no está completa: faltan miembros, y algunos no tienen fecha o tienen una tardía",
    },
  },
  caveats: [
    {
      en: "From 2011 on, a country that is not on the list is unknown, not a no. The list ends in April 2019.",
      fr: "À partir de 2011, un pays absent de la liste est inconnu, ce n’est pas un non. La liste s’arrête en avril 2019.",
      es: "Desde 2011, un país que no está en la lista es desconocido, no un no. La lista termina en abril de 2019.",
    },
    {
      en: "Most dates are those of a cohort and may lag the letter of intent by a year: the year before is left unknown.",
      fr: "La plupart des dates sont celles d’une cohorte et peuvent suivre d’un an la lettre d’intention : l’année précédente est laissée inconnue.",
      es: "La mayoría de las fechas son de una cohorte y pueden ser un año posteriores a la carta de intención: el año anterior se deja sin respuesta.",
    },
    stepNotPractice,
  ],
  examples: [
    {
      year: 2012,
      given: { joined: "2012-04", withdrawn: null, listed: 1, basis: "cohort 2" },
      expect: 1,
      score: 100,
      because: {
        en: "Kenya, 2012: joined with the second cohort",
        fr: "Kenya, 2012 : entré avec la deuxième cohorte",
        es: "Kenia, 2012: ingresó con la segunda cohorte",
      },
    },
    {
      year: 2017,
      given: { joined: "2012-04", withdrawn: "2017-09-21", listed: null, basis: "cohort 2" },
      expect: 0,
      score: 0,
      because: {
        en: "Türkiye, 2017: left in September",
        fr: "Türkiye, 2017 : partie en septembre",
        es: "Türkiye, 2017: se retiró en septiembre",
      },
    },
    {
      year: 2015,
      given: { joined: null, withdrawn: null, listed: 1, basis: "listed as participant in April 2019" },
      expect: null,
      score: null,
      because: {
        en: "France, 2015: a member in 2019, but the list has no date",
        fr: "France, 2015 : membre en 2019, mais la liste n’a pas de date",
        es: "Francia, 2015: miembro en 2019, pero la lista no tiene fecha",
      },
    },
  ],
});
