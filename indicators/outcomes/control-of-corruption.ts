import { notOnlyProcurement } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "control-of-corruption",
  pillar: "outcomes",
  title: {
    en: "Control of corruption",
    fr: "Maîtrise de la corruption",
    es: "Control de la corrupción",
  },
  asks: {
    en: "How far is public power kept from private gain?",
    fr: "Dans quelle mesure le pouvoir public est-il tenu à l’écart du profit privé ?",
    es: "¿Hasta qué punto se mantiene el poder público lejos del provecho privado?",
  },
  matters: {
    en: "This is what reform is for, and one of the measures most often quoted. Shown beside the pillars, never inside: it already rests on many of the same sources.",
    fr: "C’est à cela que sert la réforme, et l’une des mesures les plus citées. Montrée à côté des piliers, jamais dedans : elle repose déjà sur beaucoup des mêmes sources.",
    es: "Para esto sirve la reforma, y es una de las medidas más citadas. Se muestra junto a los pilares, nunca dentro: ya se apoya en muchas de las mismas fuentes.",
  },
  method: {
    en: "The publisher's estimate, with 1.64 standard errors on either side as its likely range.",
    fr: "L’estimation de l’éditeur, avec 1,64 erreur type de chaque côté comme intervalle probable.",
    es: "La estimación del editor, con 1,64 errores estándar a cada lado como intervalo probable.",
  },
  aspect: "in-practice",
  basis: "experts",
  unit: scale(2),
  direction: "higher-is-better",
  goalposts: {
    low: -2.5,
    high: 2.5,
    because: {
      en: "The publisher's stated range, about −2.5 to 2.5.",
      fr: "L’étendue indiquée par l’éditeur, environ −2,5 à 2,5.",
      es: "El rango que indica el editor, de −2,5 a 2,5 aproximadamente.",
    },
  },
  shelfLife: threeYears,
  from: [{ source: "worldbank-wgi", inputs: { estimate: { measure: "cc" } } }],
  derive: ({ estimate }) => estimate,
  caveats: [
    {
      en: "It is centred anew each year: it shows place, not level. Perceptions follow a reform by one to three years and leap with a scandal.",
      fr: "L’estimation est recentrée chaque année : elle montre la place, non le niveau. Les perceptions suivent une réforme avec un à trois ans de retard et bondissent au premier scandale.",
      es: "La estimación se vuelve a centrar cada año: muestra la posición, no el nivel. Las percepciones siguen a una reforma con uno a tres años de retraso y saltan con un escándalo.",
    },
    {
      en: "Two values can be told apart only where the gap exceeds 1.64 times their joint error; most yearly moves do not.",
      fr: "Deux valeurs ne se distinguent que si l’écart dépasse 1,64 fois leur erreur commune ; la plupart des variations annuelles restent en deçà.",
      es: "Dos valores se distinguen solo si la distancia supera 1,64 veces su error conjunto; la mayoría de los cambios anuales no llega.",
    },
    notOnlyProcurement,
  ],
  examples: [
    {
      given: { estimate: -0.6861463189125061 },
      se: 0.15882201492786407,
      expect: -0.6861463189125061,
      score: 36.28,
      because: { en: "Ukraine, 2023", fr: "Ukraine, 2023", es: "Ucrania, 2023" },
    },
    {
      given: { estimate: -1.176667332649231 },
      se: 0.1272113025188446,
      expect: -1.176667332649231,
      score: 26.47,
      because: {
        en: "Ukraine, 2013: the gap of ten years exceeds the error",
        fr: "Ukraine, 2013 : l’écart de dix ans dépasse l’erreur",
        es: "Ucrania, 2013: la distancia de diez años supera el error",
      },
    },
  ],
});
