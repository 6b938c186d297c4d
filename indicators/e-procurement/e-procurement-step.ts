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
    en: "A portal that shows notices helps bidders. One that takes bids changes how buying is done. Open data lets everyone else check.",
    fr: "Un portail qui montre les avis aide les soumissionnaires. Un portail qui reçoit les offres change la façon d’acheter. Les données ouvertes permettent à tous les autres de vérifier.",
    es: "Un portal que muestra avisos ayuda a los licitantes. Uno que recibe ofertas cambia la forma de comprar. Los datos abiertos permiten que todos los demás comprueben.",
  },
  method: {
    en: "Five steps, combined by us. “None”, “planned” and “in use” come from the portal question; “in use” is split by the functions the government reported in 2022 (bids taken online or not); the last step needs a government body that publishes open contracting data now, and began by the year shown.",
    fr: "Cinq étapes, combinées par nous. « Aucun », « prévu » et « en service » viennent de la question sur le portail ; « en service » est divisé selon les fonctions déclarées en 2022 (offres reçues en ligne ou non) ; la dernière étape exige un organisme public qui publie aujourd’hui des données ouvertes sur les marchés et qui a commencé au plus tard l’année indiquée.",
    es: "Cinco pasos, combinados por nosotros. «Ninguno», «previsto» y «en uso» vienen de la pregunta sobre el portal; «en uso» se divide según las funciones declaradas en 2022 (si recibe ofertas en línea o no); el último exige un organismo público que publique hoy datos abiertos de contratación y que empezara a más tardar el año indicado.",
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
          en: "Portal and open contracting data",
          fr: "Portail et données ouvertes sur les marchés",
          es: "Portal y datos abiertos de contratación",
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
        publishing: { source: "ocp-worldwide", measure: "ongoing_now", within: [0, 1], optional: true },
        since: { source: "ocp-worldwide", measure: "first_ocds_year", within: [0, 1], optional: true },
      },
    },
  ],
  derive: ({ points, functions, publishing, since }, year) => {
    if (points < 9) return points / 4.5;
    if (publishing === 1 && since !== null && since <= year) return 4;
    return functions >= 2 ? 3 : 2;
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
      year: 2025,
      given: { points: 9, functions: 3, publishing: 1, since: 2015 },
      expect: 4,
      score: 100,
      because: { en: "Ukraine, 2025", fr: "Ukraine, 2025", es: "Ucrania, 2025" },
    },
    {
      year: 2025,
      given: { points: 9, functions: 2, publishing: null, since: null },
      expect: 3,
      score: 75,
      because: {
        en: "Not on the open contracting list: the portal counts for what it does",
        fr: "Absent de la liste des données ouvertes sur les marchés : le portail compte pour ce qu’il fait",
        es: "Fuera de la lista de datos abiertos de contratación: el portal cuenta por lo que hace",
      },
    },
    { given: { points: 4.5, functions: 0, publishing: null, since: null }, expect: 1, score: 25 },
  ],
});
