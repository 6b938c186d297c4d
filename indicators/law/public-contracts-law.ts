import { lawAsWritten, notHighIncome } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToHundred } from "../define/goalposts.ts";
import { percentOf } from "../define/methods.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { percentOfPoints } from "../define/units.ts";

export default defineIndicator({
  id: "public-contracts-law",
  pillar: "law",
  title: {
    en: "Rules for public contracts",
    fr: "Règles des marchés publics",
    es: "Normas sobre contratos públicos",
  },
  asks: {
    en: "How many of the good rules for public contracts are written into law?",
    fr: "Combien des bonnes règles des marchés publics sont inscrites dans la loi ?",
    es: "¿Cuántas de las buenas normas sobre contratos públicos figuran en la ley?",
  },
  matters: {
    en: "A rule that is not written cannot be claimed. Open access, value for money, fair procedure and transparency each start as a clause that a bidder can point to.",
    fr: "Une règle qui n’est pas écrite ne peut être invoquée. Accès ouvert, bon usage de l’argent, procédure équitable et transparence commencent chacun par une clause qu’un soumissionnaire peut citer.",
    es: "Lo que no está escrito no se puede reclamar. El acceso abierto, el buen uso del dinero, el procedimiento justo y la transparencia empiezan cada uno como una cláusula que un licitante puede citar.",
  },
  method: {
    en: "Points for 25 questions about the law, as a share of the 33⅓ that can be had.",
    fr: "Points obtenus à 25 questions sur la loi, en part des 33⅓ possibles.",
    es: "Puntos obtenidos en 25 preguntas sobre la ley, como parte de los 33⅓ posibles.",
  },
  aspect: "in-law",
  basis: "questionnaire",
  unit: percentOfPoints,
  direction: "higher-is-better",
  goalposts: zeroToHundred,
  shelfLife: lawsLiveLonger(5),
  from: [{ source: "worldbank-bready-2025", inputs: { points: { measure: "1.3||Category 1.3 Overall" } } }],
  derive: ({ points }) => percentOf(points, 100 / 3),
  caveats: [lawAsWritten, notHighIncome],
  examples: [
    {
      given: { points: 22.88194444444444 },
      expect: 68.6458,
      score: 68.65,
      because: { en: "Peru, 2025", fr: "Pérou, 2025", es: "Perú, 2025" },
    },
    { given: { points: 0 }, expect: 0, score: 0 },
  ],
});
