import { defineIndicator } from "../define/define-indicator.ts";
import { asPublished } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "statistical-performance",
  pillar: "capacity",
  title: {
    en: "Statistical performance",
    fr: "Performance statistique",
    es: "Desempeño estadístico",
  },
  asks: {
    en: "Can the state count and publish what it does?",
    fr: "L’État sait-il compter et publier ce qu’il fait ?",
    es: "¿Sabe el Estado contar y publicar lo que hace?",
  },
  matters: {
    en: "Procurement data need the same people and habits as other public figures.",
    fr: "Les données sur les marchés publics demandent les mêmes agents et les mêmes habitudes que les autres chiffres publics.",
    es: "Los datos de contratación necesitan la misma gente y los mismos hábitos que las demás cifras públicas.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "records",
  unit: scale(0),
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 100,
    because: {
      en: "The publisher's scale runs from 0 to 100.",
      fr: "L’échelle de l’éditeur va de 0 à 100.",
      es: "La escala del editor va de 0 a 100.",
    },
  },
  shelfLife: threeYears,
  from: [{ source: "worldbank-wdi", inputs: { index: { measure: "IQ.SPI.OVRL" } } }],
  derive: ({ index }) => index,
  caveats: [
    {
      en: "It measures statistics offices; its tie to procurement is loose.",
      fr: "Il mesure les services statistiques ; son lien avec les marchés publics est ténu.",
      es: "Mide las oficinas de estadística; su vínculo con la contratación es débil.",
    },
  ],
  examples: [
    {
      given: { index: 70.6379 },
      expect: 70.6379,
      score: 70.64,
      because: { en: "Kenya, 2023", fr: "Kenya, 2023", es: "Kenia, 2023" },
    },
    {
      given: { index: 78.7433 },
      expect: 78.7433,
      score: 78.74,
      because: { en: "Ukraine, 2023", fr: "Ukraine, 2023", es: "Ucrania, 2023" },
    },
  ],
});
