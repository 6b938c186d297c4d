import { FIRST_YEAR, stepNotPractice } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import {
  saysNotTaken,
  saysTaken,
  saysTakenBy,
  saysUndone,
  yearOf,
  type Testimony,
} from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

/** The Partnership was founded in September 2011: the last year-end without any member. */
const COMPLETE = 2010;
/** Years of the two lists: April 2019, November 2023. */
const LISTED = 2019;
const LISTED_AGAIN = 2023;
/** The newest document is of February 2026. */
const LAST = 2026;

const words = { as: "text", optional: true } as const;
/** What the first list says, what later documents say, what the second list says. */
const ofFirstList = {
  joined: { ...words, source: "ogp-membership", measure: "joined" },
  withdrawn: { ...words, source: "ogp-membership", measure: "withdrawn" },
  listed: { optional: true, source: "ogp-membership", measure: "member_2019" },
  basis: { ...words, source: "ogp-membership", measure: "basis" },
} as const;
const ofDocuments = {
  joinedLater: { ...words, source: "ogp-membership-updates", measure: "joined" },
  undated: { ...words, source: "ogp-membership-updates", measure: "joined without a date" },
  inactive: { ...words, source: "ogp-membership-updates", measure: "inactive" },
  suspended: { ...words, source: "ogp-membership-updates", measure: "suspended" },
  out: { ...words, source: "ogp-membership-updates", measure: "withdrawn" },
} as const;
const ofSecondList = {
  plan2023: { ...words, source: "openownership-bo-registers", measure: "ogp" },
} as const;

const nothingSaid = {
  ...{ joined: null, withdrawn: null, listed: null, basis: null },
  ...{ joinedLater: null, undated: null, inactive: null, suspended: null, out: null },
  plan2023: null,
};
const member2023 = { plan2023: "Yes: 2019-21" };

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
    en: "Yes from the year of joining to the newest list that names the member, of 2019 or of 2023; no before joining, after a dated departure, and where the list of 2023 says so. Empty while suspended or inactive, and where no list or document reaches.",
    fr: "Oui de l’année d’adhésion à la dernière liste qui nomme le membre, celle de 2019 ou de 2023 ; non avant, après un départ daté et là où la liste de 2023 le dit. Vide pendant une suspension ou une inactivité, et là où ne va aucune liste ni aucun document.",
    es: "Sí desde el año de ingreso hasta la última lista que nombra al miembro, de 2019 o de 2023; no antes, ni después de una salida fechada, ni donde lo dice la lista de 2023. Vacío mientras está suspendido o inactivo, y donde no llega ninguna lista ni documento.",
  },
  aspect: "in-law",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: [{ source: "ogp-membership", inputs: { ...ofFirstList, ...ofDocuments, ...ofSecondList } }],
  witnesses: (given) => {
    const before = saysNotTaken("joined", COMPLETE);
    if (given.undated !== null) return [before];
    const second = secondListOf(given.plan2023);
    const joined = given.joined ?? given.joinedLater;
    if (joined === null) return [before, ...listsOf(given.listed === 1, second)];
    const left = given.out ?? given.withdrawn;
    const year = yearOf(joined);
    const isCohort = given.basis?.startsWith("cohort") ?? false;
    const known = knownTo(year, second, left, [given.inactive, given.suspended]);
    const by = given.joined === null ? "joinedLater" : "joined";
    return [
      before,
      saysTaken(by, joined, known, [isCohort ? year - 1 : year, year]),
      ...(left === null
        ? []
        : [saysUndone(given.out === null ? "withdrawn" : "out", left === "1" ? null : left, LAST)]),
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
    last: LAST,
    complete: COMPLETE,
    because: {
      en: "No list or document says it for this year: the lists are of 2019 and 2023 and not whole, some dates are missing or late, and who is suspended or inactive is neither in nor out",
      fr: "Aucune liste ni aucun document ne le dit pour cette année : les listes sont de 2019 et de 2023 et incomplètes, des dates manquent ou sont tardives, et qui est suspendu ou inactif n’est ni dedans ni dehors",
      es: "Ninguna lista ni documento lo dice para este año: las listas son de 2019 y 2023 y no están completas, faltan fechas o son tardías, y quien está suspendido o inactivo no está ni dentro ni fuera",
    },
  },
  caveats: [
    {
      en: "From 2011 on, a country that no list or document names is unknown, not a no. For 2023 a second publisher, Open Ownership, lists members and non-members; a dated departure counts before it. After 2023 only departures are known.",
      fr: "À partir de 2011, un pays que ne nomme aucune liste ni aucun document est inconnu, ce n’est pas un non. Pour 2023, un second éditeur, Open Ownership, liste membres et non-membres ; un départ daté l’emporte sur elle. Après 2023, seuls les départs sont connus.",
      es: "Desde 2011, un país que ninguna lista ni documento nombra es desconocido, no un no. Para 2023 un segundo editor, Open Ownership, lista miembros y no miembros; una salida fechada prevalece sobre ella. Después de 2023 solo se conocen las salidas.",
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
      given: { ...nothingSaid, joined: "2012-04", listed: 1, basis: "cohort 2" },
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
      given: { ...nothingSaid, joined: "2012-04", withdrawn: "2017-09-21", basis: "cohort 2" },
      expect: 0,
      score: 0,
      because: {
        en: "Türkiye, 2017: left in September",
        fr: "Türkiye, 2017 : partie en septembre",
        es: "Türkiye, 2017: se retiró en septiembre",
      },
    },
    {
      year: 2025,
      given: {
        ...nothingSaid,
        joined: "2011-09",
        out: "2026-01-15",
        basis: "cohort 1 (founders)",
        ...member2023,
      },
      expect: 1,
      score: 100,
      because: {
        en: "United States, 2025: a member until it left on 15 January 2026",
        fr: "États-Unis, 2025 : membre jusqu’à leur départ, le 15 janvier 2026",
        es: "Estados Unidos, 2025: miembro hasta su salida, el 15 de enero de 2026",
      },
    },
    {
      year: 2026,
      given: {
        ...nothingSaid,
        joined: "2011-09",
        out: "2026-01-15",
        basis: "cohort 1 (founders)",
        ...member2023,
      },
      expect: 0,
      score: 0,
      because: {
        en: "United States, 2026: out",
        fr: "États-Unis, 2026 : partis",
        es: "Estados Unidos, 2026: fuera",
      },
    },
    {
      year: 2019,
      given: {
        ...{ ...nothingSaid, joined: "2012-04", listed: 1, basis: "cohort 2", ...member2023 },
        ...{ suspended: "2016", out: "2023-08-17" },
      },
      expect: null,
      score: null,
      because: {
        en: "Azerbaijan, 2019: suspended since 2016, not yet out, though a list names it",
        fr: "Azerbaïdjan, 2019 : suspendu depuis 2016, pas encore sorti, bien qu’une liste le nomme",
        es: "Azerbaiyán, 2019: suspendido desde 2016, todavía no fuera, aunque una lista lo nombra",
      },
    },
    {
      year: 2015,
      given: { ...nothingSaid, listed: 1, basis: "listed as participant in April 2019", ...member2023 },
      expect: null,
      score: null,
      because: {
        en: "France, 2015: a member in 2019 and in 2023, but no list has a date",
        fr: "France, 2015 : membre en 2019 et en 2023, mais aucune liste n’a de date",
        es: "Francia, 2015: miembro en 2019 y en 2023, pero ninguna lista tiene fecha",
      },
    },
  ],
});

/** What the list of 2023 says; null where it says nothing, or "Inactive". */
function secondListOf(plan: string | null): 0 | 1 | null {
  if (plan === "Not OGP member") return 0;
  return plan !== null && /^(Yes|No Action Plan)/.test(plan) ? 1 : null;
}

/** A member without a date is known of the years of the lists, and between them where both name it. */
const listsOf = (wasListed: boolean, second: 0 | 1 | null): Testimony[] => [
  ...(wasListed ? [saysTakenBy("listed", LISTED)] : []),
  ...(second === 1 ? [saysTakenBy("plan2023", LISTED_AGAIN)] : []),
  ...(second === 0 && !wasListed ? [saysNotTaken("plan2023", LISTED_AGAIN)] : []),
];

/**
 * The last year-end for which a member with a date is known to have been one: before it was suspended or inactive, before
 * it left, and a year earlier where the day it left is not known.
 */
function knownTo(
  joined: number,
  second: 0 | 1 | null,
  left: string | null,
  paused: readonly (string | null)[],
): number {
  const listed = Math.max(second === 1 ? LISTED_AGAIN : LISTED, joined);
  const gone = left === null || left === "1" ? Infinity : yearOf(left) - (left.length === 10 ? 1 : 2);
  const resting = Math.min(...paused.map((since) => (since === null ? Infinity : yearOf(since) - 1)));
  return Math.min(gone === Infinity ? listed : gone, resting);
}
