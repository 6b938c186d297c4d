import { notOnlyProcurement } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { ratingsMoveSlowly } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "government-effectiveness",
  pillar: "capacity",
  title: {
    en: "Government effectiveness",
    fr: "Efficacité des pouvoirs publics",
    es: "Eficacia del gobierno",
  },
  asks: {
    en: "Can the state carry out what its laws promise?",
    fr: "L’État peut-il accomplir ce que ses lois promettent ?",
    es: "¿Puede el Estado cumplir lo que prometen sus leyes?",
  },
  matters: {
    en: "A good procurement law needs people who can plan, tender, check and pay on time. This asks experts, firms and households about the whole civil service, so it stands in for what few measure directly.",
    fr: "Une bonne loi sur les marchés publics a besoin d’agents capables de planifier, de lancer les appels d’offres, de vérifier et de payer à temps. L’indice interroge experts, entreprises et ménages sur toute l’administration : il tient lieu de ce que peu mesurent directement.",
    es: "Una buena ley de contratación necesita gente capaz de planificar, licitar, comprobar y pagar a tiempo. El índice pregunta a expertos, empresas y hogares por toda la administración: hace las veces de lo que pocos miden directamente.",
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
  shelfLife: ratingsMoveSlowly,
  from: [{ source: "worldbank-wgi", inputs: { estimate: { measure: "ge" } } }],
  derive: ({ estimate }) => estimate,
  caveats: [
    {
      en: "It is centred anew each year: it shows place, not level. A world that improves together shows no change.",
      fr: "L’estimation est recentrée chaque année : elle montre la place, non le niveau. Si le monde entier progresse ensemble, rien n’y bouge.",
      es: "La estimación se vuelve a centrar cada año: muestra la posición, no el nivel. Si el mundo entero mejora a la vez, no se ve ningún cambio.",
    },
    {
      en: "The usual error is larger than most yearly moves. Read ten years, not one.",
      fr: "L’erreur habituelle dépasse la plupart des variations annuelles. Lisez dix années, non une seule.",
      es: "El error habitual supera la mayoría de los cambios anuales. Lea diez años, no uno.",
    },
    notOnlyProcurement,
  ],
  examples: [
    {
      given: { estimate: -0.357320100069046 },
      se: 0.28017136454582214,
      expect: -0.357320100069046,
      score: 42.85,
      because: { en: "Ukraine, 2023", fr: "Ukraine, 2023", es: "Ucrania, 2023" },
    },
    {
      given: { estimate: 2.6 },
      expect: 2.6,
      score: 100,
      because: {
        en: "Beyond the upper end, the score is clipped",
        fr: "Au-delà de la borne supérieure, le score est plafonné",
        es: "Más allá del extremo superior, la puntuación se recorta",
      },
    },
  ],
});
