import { answeredByOfficials, mayBeReassessed } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { threeYears } from "../define/shelf-life.ts";

export default defineIndicator({
  id: "e-procurement-step",
  pillar: "e-procurement",
  title: {
    en: "Step reached in e-procurement",
    fr: "Étape atteinte en passation électronique",
    es: "Paso alcanzado en contratación electrónica",
  },
  asks: {
    en: "How far has buying moved online: from no portal to open contracting data?",
    fr: "Jusqu’où les achats sont-ils passés en ligne : de l’absence de portail aux données ouvertes sur les marchés ?",
    es: "¿Hasta dónde ha llegado la compra en línea: de ningún portal a datos abiertos de contratación?",
  },
  matters: {
    en: "A portal that shows notices helps bidders. One that takes bids changes how buying is done, and leaves a record of it.",
    fr: "Un portail qui montre les avis aide les soumissionnaires. Un portail qui reçoit les offres change la façon d’acheter, et en garde la trace.",
    es: "Un portal que muestra avisos ayuda a los licitantes. Uno que recibe ofertas cambia la forma de comprar y deja constancia de ello.",
  },
  method: {
    en: "Five rungs, combined by us; a rung counts only where all below it are reached. “None”, “planned” and “in use” come from the portal question; “in use” is split by the stage of functions that the government reported in 2022: notices, bids, or the fullest stage. Open contracting data is a mark of its own beside the ladder: see who publishes it.",
    fr: "Cinq échelons, combinés par nous ; un échelon ne compte que si tous ceux d’en dessous sont atteints. « Aucun », « prévu » et « en service » viennent de la question sur le portail ; « en service » est divisé selon le stade des fonctions déclaré en 2022 : avis, offres, ou stade le plus complet. Les données ouvertes sur les marchés sont une marque à part, à côté de l’échelle : voyez qui en publie.",
    es: "Cinco peldaños, combinados por nosotros; un peldaño cuenta solo si se han alcanzado todos los inferiores. «Ninguno», «previsto» y «en uso» vienen de la pregunta sobre el portal; «en uso» se divide según la etapa de funciones declarada en 2022: avisos, ofertas o la etapa más completa. Los datos abiertos de contratación son una marca propia junto a la escalera: vea quién los publica.",
  },
  aspect: "in-practice",
  basis: "questionnaire",
  unit: {
    name: { en: "", fr: "", es: "" },
    digits: 0,
    levels: [
      { value: 0, name: { en: "No portal", fr: "Aucun portail", es: "Sin portal" } },
      {
        value: 1,
        name: {
          en: "Portal planned or being built",
          fr: "Portail prévu ou en construction",
          es: "Portal previsto o en construcción",
        },
      },
      { value: 2, name: { en: "Notices online", fr: "Avis en ligne", es: "Avisos en línea" } },
      { value: 3, name: { en: "Bids online", fr: "Offres en ligne", es: "Ofertas en línea" } },
      {
        value: 4,
        name: {
          en: "Bids online, fullest stage",
          fr: "Offres en ligne, stade le plus complet",
          es: "Ofertas en línea, etapa más completa",
        },
      },
    ],
  },
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 4,
    because: {
      en: "Five steps at equal distance: the order is a fact, the distance a convention.",
      fr: "Cinq étapes à égale distance : l’ordre est un fait, la distance une convention.",
      es: "Cinco pasos a igual distancia: el orden es un hecho, la distancia una convención.",
    },
  },
  shelfLife: threeYears,
  from: [
    {
      source: "worldbank-gtmi",
      inputs: {
        points: { measure: "EPMIS" },
        functions: { measure: "eproc_functionality", within: [-3, 0] },
      },
    },
  ],
  states: { step: "portal-live", from: 2 },
  derive: ({ points, functions }) => {
    if (points < 9) return points / 4.5;
    return 1 + Math.max(functions, 1);
  },
  caveats: [
    {
      en: "A portal whose functions were not reported in 2022 is shown at notices, the least it can do.",
      fr: "Un portail dont les fonctions n’étaient pas déclarées en 2022 figure à « avis », le moins qu’il puisse faire.",
      es: "Un portal cuyas funciones no se declararon en 2022 figura en «avisos», lo mínimo que puede hacer.",
    },
    answeredByOfficials,
    mayBeReassessed,
  ],
  examples: [
    {
      given: { points: 9, functions: 3 },
      expect: 4,
      score: 100,
      because: { en: "Ukraine, 2025", fr: "Ukraine, 2025", es: "Ucrania, 2025" },
    },
    {
      given: { points: 9, functions: 1 },
      expect: 2,
      score: 50,
      because: {
        en: "A portal that reported notices only, whatever open data it publishes",
        fr: "Un portail qui n’a déclaré que des avis, quelles que soient ses données ouvertes",
        es: "Un portal que solo declaró avisos, publique los datos abiertos que publique",
      },
    },
    { given: { points: 4.5, functions: 0 }, expect: 1, score: 25 },
  ],
});
