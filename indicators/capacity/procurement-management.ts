import { defineIndicator } from "../define/define-indicator.ts";
import { pefaIndicator } from "../define/families/pefa.ts";

export default defineIndicator({
  id: "procurement-management",
  pillar: "capacity",
  title: {
    en: "Procurement management",
    fr: "Gestion des marchés publics",
    es: "Gestión de las adquisiciones",
  },
  asks: {
    en: "Is public buying monitored, competitive, visible and open to complaint?",
    fr: "Les achats publics sont-ils suivis, concurrentiels, visibles et ouverts aux recours ?",
    es: "¿Se hace seguimiento de las compras públicas, hay competencia, son visibles y admiten reclamaciones?",
  },
  matters: {
    en: "Few assessments look at what procurement offices really do. This one opens their records: contracts kept, methods used, notices published, complaints decided.",
    fr: "Peu d’évaluations regardent ce que font réellement les services d’achat. Celle-ci ouvre leurs dossiers : contrats conservés, méthodes employées, avis publiés, recours tranchés.",
    es: "Pocas evaluaciones miran lo que de verdad hacen las oficinas de compras. Esta abre sus archivos: contratos guardados, métodos usados, avisos publicados, reclamaciones resueltas.",
  },
  ...pefaIndicator("PI-24", "averaged"),
  examples: [
    {
      given: { letter: "B+" },
      expect: 3.5,
      score: 83.33,
      because: { en: "Georgia, 2018: B+", fr: "Géorgie, 2018 : B+", es: "Georgia, 2018: B+" },
    },
    {
      given: { letter: "D+" },
      expect: 1.5,
      score: 16.67,
      because: { en: "Kenya, 2023: D+", fr: "Kenya, 2023 : D+", es: "Kenia, 2023: D+" },
    },
    {
      given: { letter: "NA" },
      expect: null,
      score: null,
      because: {
        en: "Not applicable is not a value",
        fr: "« Sans objet » n’est pas une valeur",
        es: "«No procede» no es un valor",
      },
    },
  ],
});
