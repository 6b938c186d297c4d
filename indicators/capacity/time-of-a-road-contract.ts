import { frozenIn2019, oneRoadContract } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { asPublished } from "../define/methods.ts";
import { untilNextRound } from "../define/shelf-life.ts";
import { days } from "../define/units.ts";

export default defineIndicator({
  id: "time-of-a-road-contract",
  pillar: "capacity",
  title: {
    en: "Days for a road contract 2019",
    fr: "Jours pour un contrat routier 2019",
    es: "Días para un contrato de carreteras 2019",
  },
  asks: {
    en: "In 2019, how many days did a simple road contract take, bidding and contract management together?",
    fr: "En 2019, combien de jours durait un contrat routier simple, passation et gestion du contrat comprises ?",
    es: "En 2019, ¿cuántos días llevaba un contrato de carreteras sencillo, entre licitación y gestión del contrato?",
  },
  matters: {
    en: "One ordinary contract, counted in days, shows what a procedure costs everyone who takes part.",
    fr: "Un contrat ordinaire, compté en jours, montre ce qu’une procédure coûte à tous ceux qui y prennent part.",
    es: "Un contrato corriente, contado en días, muestra lo que un trámite cuesta a todos los que participan.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "questionnaire",
  unit: days,
  direction: "lower-is-better",
  goalposts: {
    low: 270,
    high: 1220.25,
    because: {
      en: "The publisher's own ends: 270 days earn all points, 1,220.25 none.",
      fr: "Les bornes de l’éditeur : 270 jours donnent tous les points, 1 220,25 aucun.",
      es: "Los extremos del editor: 270 días dan todos los puntos, 1220,25 ninguno.",
    },
  },
  shelfLife: untilNextRound(8),
  from: [{ source: "worldbank-contracting-with-government", inputs: { time: { measure: "Time (days)" } } }],
  derive: ({ time }) => time,
  blank: {
    status: "not-applicable",
    because: {
      en: "The source found no practice of such contracts",
      fr: "La source n’a constaté aucune pratique de tels contrats",
      es: "La fuente no halló práctica de tales contratos",
    },
  },
  caveats: [frozenIn2019, oneRoadContract],
  examples: [
    {
      given: { time: 588 },
      expect: 588,
      score: 66.54,
      because: { en: "Kenya, 2019", fr: "Kenya, 2019", es: "Kenia, 2019" },
    },
    {
      given: { time: 270 },
      expect: 270,
      score: 100,
      because: { en: "South Korea, 2019", fr: "Corée du Sud, 2019", es: "Corea del Sur, 2019" },
    },
  ],
});
