import { foundByResearchers } from "../define/caveats-assessments.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";

/** What the Global Data Barometer's score of openness counts as data, and not as traces of them. */
const HALF_OPEN = 50;
/** What B-READY gives for all of tenders, contracts and suppliers as machine-readable data. */
const ALL_POINTS = 50 / 27;

const standard = { source: "ocp-worldwide", measure: "ongoing_now", optional: true as const };
const first = {
  source: "ocp-worldwide",
  measure: "first_ocds_year",
  dates: true as const,
  optional: true as const,
};
const ready = {
  source: "worldbank-bready-2025",
  measure: "2.3|2.3.2|Publication of Open Data in Machine Readable Format on Suppliers Contracts and Tenders",
  within: [-3, 0] as [number, number],
  optional: true as const,
};
const barometer = {
  source: "gdb-first-edition",
  measure: "A.PROCUREMENT.OC",
  within: [-5, 0] as [number, number],
  optional: true as const,
};

export default defineIndicator({
  id: "open-contracting-level",
  pillar: "e-procurement",
  title: {
    en: "Contract data that others can check",
    fr: "Données de marchés que d’autres peuvent vérifier",
    es: "Datos de contratos que otros pueden comprobar",
  },
  asks: {
    en: "Are contract data published openly: in the open standard (OCDS), in another form, in part, or not at all?",
    fr: "Les données des marchés sont-elles ouvertes : dans le standard ouvert (OCDS), sous une autre forme, en partie, ou pas du tout ?",
    es: "¿Se publican abiertamente los datos de contratos: en el estándar abierto (OCDS), en otra forma, en parte o de ningún modo?",
  },
  matters: {
    en: "Open data let anyone check what was bought. A standard makes it easier, but a country that publishes in its own form does not publish nothing.",
    fr: "Des données ouvertes permettent à chacun de vérifier ce qui a été acheté. Un standard facilite la tâche, mais un pays qui publie sous sa propre forme ne publie pas rien.",
    es: "Los datos abiertos permiten a cualquiera comprobar lo comprado. Un estándar lo facilita, pero un país que publica a su manera no deja de publicar.",
  },
  method: {
    en: "Four levels, combined by us. OCDS: the Open Contracting Partnership lists a national government publisher that goes on. Another form: B-READY found tenders, contracts and suppliers as machine-readable data, or the Global Data Barometer gave at least 50 of 100 for openness. In part: either found some, or a publisher in the standard has stopped. None found: someone looked and found none. Where nobody looked, there is no value. The better of two findings counts: who looked elsewhere may have missed it.",
    fr: "Quatre niveaux, combinés par nous. OCDS : l’Open Contracting Partnership recense un organisme public national qui continue. Autre forme : B-READY a trouvé appels d’offres, contrats et fournisseurs en données lisibles par machine, ou le Global Data Barometer a donné au moins 50 sur 100 à l’ouverture. En partie : l’un des deux en a trouvé, ou un organisme a cessé de publier dans le standard. Rien trouvé : on a cherché sans rien trouver. Là où personne n’a cherché, il n’y a pas de valeur. Le meilleur de deux constats compte : qui a cherché ailleurs a pu passer à côté.",
    es: "Cuatro niveles, combinados por nosotros. OCDS: la Open Contracting Partnership registra un organismo público nacional que continúa. Otra forma: B-READY halló licitaciones, contratos y proveedores como datos legibles por máquina, o el Global Data Barometer dio al menos 50 de 100 a la apertura. En parte: alguno halló algo, o un organismo dejó de publicar en el estándar. Nada hallado: alguien buscó y no halló nada. Donde nadie buscó, no hay valor. Cuenta el mejor de dos hallazgos: quien buscó en otro sitio pudo no verlo.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: {
    name: { en: "", fr: "", es: "" },
    digits: 0,
    levels: [
      { value: 0, name: { en: "None found", fr: "Rien trouvé", es: "Nada hallado" } },
      {
        value: 25,
        name: {
          en: "In part, or no longer continued",
          fr: "En partie, ou interrompu",
          es: "En parte, o interrumpido",
        },
      },
      {
        value: 50,
        name: {
          en: "Open data in another form",
          fr: "Données ouvertes, autre forme",
          es: "Datos abiertos en otra forma",
        },
      },
      {
        value: 100,
        name: { en: "Open standard (OCDS)", fr: "Standard ouvert (OCDS)", es: "Estándar abierto (OCDS)" },
      },
    ],
  },
  direction: "higher-is-better",
  goalposts: {
    ...zeroToHundred,
    because: {
      en: "The standard is 100 and nothing found is 0; data in another form make half, a part of them a quarter. The order is a fact, the distance a convention.",
      fr: "Le standard vaut 100, rien trouvé vaut 0 ; des données sous une autre forme valent la moitié, une partie le quart. L’ordre est un fait, la distance une convention.",
      es: "El estándar vale 100 y nada hallado 0; los datos en otra forma valen la mitad, una parte la cuarta. El orden es un hecho, la distancia una convención.",
    },
  },
  shelfLife: {
    years: 5,
    because: {
      en: "Researchers look every four to five years; until they look again, their finding is the newest evidence.",
      fr: "Les chercheurs n’y regardent que tous les quatre à cinq ans ; d’ici là, leur constat est la donnée la plus récente.",
      es: "Los investigadores miran cada cuatro o cinco años; hasta entonces, su hallazgo es la evidencia más reciente.",
    },
  },
  from: [
    { source: standard.source, inputs: { standard, first, ready, barometer } },
    { source: ready.source, inputs: { ready, standard, first, barometer } },
    { source: barometer.source, inputs: { barometer, standard, first, ready } },
  ],
  derive: (given) => {
    if (given.standard === 1) return 100;
    const levels = [
      given.standard === 0 && given.first !== null ? 25 : null,
      given.ready === null ? null : shareLevel(given.ready / ALL_POINTS, 1 - 1e-9),
      given.barometer === null ? null : shareLevel(given.barometer, HALF_OPEN),
    ].filter((level) => level !== null);
    return levels.length === 0 ? null : Math.max(...levels);
  },
  states: { step: "ocds-published", from: 100, stops: true },
  caveats: [
    {
      en: "A city or a state of a federation is not the country: where the list names no other publisher, the standard does not count. The list is kept by hand.",
      fr: "Une ville ou un État fédéré n’est pas le pays : si la liste ne nomme aucun autre organisme, le standard ne compte pas. Elle est tenue à la main.",
      es: "Una ciudad o un estado de una federación no es el país: si la lista no nombra otro organismo, el estándar no cuenta. La lista se lleva a mano.",
    },
    {
      en: "B-READY looks at one main portal; data published elsewhere may have been missed. Conversions made by others are not counted.",
      fr: "B-READY examine un seul portail principal ; des données publiées ailleurs ont pu lui échapper. Les conversions faites par des tiers ne comptent pas.",
      es: "B-READY mira un solo portal principal; pudo no ver datos publicados en otro sitio. No se cuentan las conversiones hechas por terceros.",
    },
    foundByResearchers,
  ],
  examples: [
    {
      given: { standard: 1, first: 2015, ready: null, barometer: 40 },
      expect: 100,
      score: 100,
      because: {
        en: "A publisher in the standard goes on: nothing else is asked",
        fr: "Un organisme continue dans le standard : rien d’autre n’est demandé",
        es: "Un organismo continúa en el estándar: no se pregunta nada más",
      },
    },
    {
      given: { standard: null, first: null, ready: null, barometer: 70 },
      expect: 50,
      score: 50,
      because: {
        en: "Denmark, 2021: not in the standard, and open all the same",
        fr: "Danemark, 2021 : hors du standard, et ouvert tout de même",
        es: "Dinamarca, 2021: no en el estándar, y abierto de todos modos",
      },
    },
    {
      given: { standard: 0, first: 2018, ready: null, barometer: null },
      expect: 25,
      score: 25,
      because: {
        en: "A publisher in the standard that has stopped",
        fr: "Un organisme du standard qui a cessé",
        es: "Un organismo del estándar que ha cesado",
      },
    },
    {
      given: { standard: null, first: null, ready: 0, barometer: 0 },
      expect: 0,
      score: 0,
      because: {
        en: "Sweden, 2025: two looked, and found none",
        fr: "Suède, 2025 : deux ont cherché, sans rien trouver",
        es: "Suecia, 2025: dos buscaron y no hallaron nada",
      },
    },
    {
      given: { standard: 0, first: null, ready: null, barometer: 70 },
      expect: 50,
      score: 50,
      because: {
        en: "Listed for a conversion by others alone: nothing has stopped",
        fr: "Listé pour une conversion par des tiers seulement : rien n’a cessé",
        es: "En la lista solo por una conversión de terceros: nada ha cesado",
      },
    },
    { given: { standard: 0, first: null, ready: null, barometer: null }, expect: null, score: null },
  ],
});

/** None, some, or as much as makes data in another form. */
function shareLevel(found: number, enough: number): number {
  if (found >= enough) return 50;
  return found > 0 ? 25 : 0;
}
