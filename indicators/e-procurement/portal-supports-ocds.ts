import { answeredByOfficials } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { untilNextRound } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

export default defineIndicator({
  id: "portal-supports-ocds",
  pillar: "e-procurement",
  title: {
    en: "Portal said to support OCDS",
    fr: "Portail déclaré compatible avec l’OCDS",
    es: "Portal declarado compatible con OCDS",
  },
  asks: {
    en: "Does the government say that its portal supports the Open Contracting Data Standard?",
    fr: "Le gouvernement dit-il que son portail prend en charge l’OCDS, le standard de données ouvertes sur les marchés ?",
    es: "¿Dice el gobierno que su portal admite el OCDS, el estándar de datos abiertos de contratación?",
  },
  matters: {
    en: "Set it beside who really publishes: the distance between the two is a question to ask.",
    fr: "À comparer avec ceux qui publient vraiment : l’écart entre les deux est une question à poser.",
    es: "Compárese con quienes publican de verdad: la distancia entre ambos es una pregunta que hacer.",
  },
  method: {
    en: "The government's answer, yes or no. It is asked only where the year a portal was launched is known.",
    fr: "La réponse du gouvernement, oui ou non. La question n’est posée que si l’année de lancement d’un portail est connue.",
    es: "La respuesta del gobierno, sí o no. Solo se pregunta donde se conoce el año de lanzamiento de un portal.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: untilNextRound(5),
  from: [{ source: "worldbank-gtmi", inputs: { ocds: { measure: "eproc_ocds" } } }],
  derive: ({ ocds }) => ocds,
  blank: {
    status: "not-applicable",
    because: {
      en: "The source asks only where a portal's launch year is known",
      fr: "La source ne pose la question que si l’année de lancement d’un portail est connue",
      es: "La fuente solo pregunta si se conoce el año de lanzamiento de un portal",
    },
  },
  caveats: [
    {
      en: "More governments say yes than publish. Set it beside who publishes open contracting data.",
      fr: "Les gouvernements qui disent oui sont plus nombreux que ceux qui publient. À comparer avec ceux qui publient des données ouvertes sur les marchés.",
      es: "Son más los gobiernos que dicen que sí que los que publican. Compárese con quienes publican datos abiertos de contratación.",
    },
    answeredByOfficials,
  ],
  examples: [
    {
      given: { ocds: 1 },
      expect: 1,
      score: 100,
      because: { en: "Ukraine, 2022", fr: "Ukraine, 2022", es: "Ucrania, 2022" },
    },
    {
      given: { ocds: 0 },
      expect: 0,
      score: 0,
      because: { en: "Peru, 2022", fr: "Pérou, 2022", es: "Perú, 2022" },
    },
  ],
});
