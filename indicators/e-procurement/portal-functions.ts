import { officialsAnswer } from "../define/breaks.ts";
import { answeredByOfficials } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { asPublished } from "../define/methods.ts";
import { untilNextRound } from "../define/shelf-life.ts";

export default defineIndicator({
  id: "portal-functions",
  pillar: "e-procurement",
  title: {
    en: "What the portal can do",
    fr: "Ce que le portail sait faire",
    es: "Qué puede hacer el portal",
  },
  asks: {
    en: "Does the portal only publish, or does it take bids and more?",
    fr: "Le portail se borne-t-il à publier, ou reçoit-il des offres et davantage ?",
    es: "¿El portal solo publica, o también recibe ofertas y más?",
  },
  matters: {
    en: "A notice board saves a trip to the ministry. A system that takes bids leaves a record of who did what and when.",
    fr: "Un tableau d’affichage épargne un trajet au ministère. Un système qui reçoit les offres garde la trace de qui a fait quoi, et quand.",
    es: "Un tablero de avisos ahorra un viaje al ministerio. Un sistema que recibe ofertas deja constancia de quién hizo qué y cuándo.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "questionnaire",
  unit: {
    name: { en: "", fr: "", es: "" },
    digits: 0,
    levels: [
      {
        value: 0,
        name: { en: "No portal in use", fr: "Aucun portail en service", es: "Ningún portal en uso" },
      },
      { value: 1, name: { en: "Publishes notices", fr: "Publie des avis", es: "Publica avisos" } },
      {
        value: 2,
        name: { en: "Takes bids online", fr: "Reçoit des offres en ligne", es: "Recibe ofertas en línea" },
      },
      { value: 3, name: { en: "Fullest stage", fr: "Stade le plus complet", es: "Etapa más completa" } },
    ],
  },
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 3,
    because: {
      en: "Four answers at equal distance, as the publisher counts them.",
      fr: "Quatre réponses à égale distance, comme l’éditeur les compte.",
      es: "Cuatro respuestas a igual distancia, como las cuenta el editor.",
    },
  },
  shelfLife: untilNextRound(5),
  from: [{ source: "worldbank-gtmi", inputs: { functions: { measure: "eproc_functionality" } } }],
  derive: ({ functions }) => functions,
  states: { step: "portal-live", from: 1, only: "no" },
  breaks: [officialsAnswer],
  caveats: [
    answeredByOfficials,
    {
      en: "The names of the stages follow the World Bank team's use of the answers; the codebook was not at hand.",
      fr: "Les noms des stades suivent l’usage de l’équipe de la Banque mondiale ; le manuel des codes n’était pas disponible.",
      es: "Los nombres de las etapas siguen el uso del equipo del Banco Mundial; no se dispuso del libro de códigos.",
    },
  ],
  examples: [
    {
      given: { functions: 3 },
      expect: 3,
      score: 100,
      because: { en: "Ukraine, 2022", fr: "Ukraine, 2022", es: "Ucrania, 2022" },
    },
    {
      given: { functions: 0 },
      expect: 0,
      score: 0,
      because: { en: "Malawi, 2022", fr: "Malawi, 2022", es: "Malaui, 2022" },
    },
  ],
});
