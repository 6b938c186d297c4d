import { defineIndicator } from "../define/define-indicator.ts";
import { barometerScore } from "../define/families/gdb.ts";

export default defineIndicator({
  id: "openness-of-procurement-data",
  pillar: "e-procurement",
  title: {
    en: "Openness of procurement data",
    fr: "Ouverture des données sur les marchés",
    es: "Apertura de los datos de contratación",
  },
  asks: {
    en: "How much structured data on procurement can anyone download and reuse?",
    fr: "Quelle quantité de données structurées sur les marchés chacun peut-il télécharger et réutiliser ?",
    es: "¿Cuántos datos estructurados de contratación puede descargar y reutilizar cualquiera?",
  },
  matters: {
    en: "From plan to tender, award and delivery: only what is published as data can be counted, compared and questioned.",
    fr: "Du plan à l’appel d’offres, à l’attribution et à l’exécution : seul ce qui est publié sous forme de données peut être compté, comparé et interrogé.",
    es: "Del plan a la licitación, la adjudicación y la ejecución: solo lo que se publica como datos se puede contar, comparar y cuestionar.",
  },
  ...barometerScore("A.PROCUREMENT.OC"),
  aspect: "in-practice",
  examples: [
    {
      given: { score: 100 },
      expect: 100,
      score: 100,
      because: { en: "Ukraine, 2021", fr: "Ukraine, 2021", es: "Ucrania, 2021" },
    },
    {
      given: { score: 46 },
      expect: 46,
      score: 46,
      because: { en: "Kenya, 2021", fr: "Kenya, 2021", es: "Kenia, 2021" },
    },
  ],
});
