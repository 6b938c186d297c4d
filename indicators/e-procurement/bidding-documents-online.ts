import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "bidding-documents-online",
  pillar: "e-procurement",
  title: {
    en: "Bidding documents online",
    fr: "Dossiers d’appel d’offres en ligne",
    es: "Pliegos en línea",
  },
  asks: {
    en: "Can anyone get the bidding documents online?",
    fr: "Peut-on obtenir en ligne les dossiers d’appel d’offres ?",
    es: "¿Se pueden obtener en línea los pliegos de licitación?",
  },
  matters: {
    en: "A file to be bought at a counter tells the counter who is interested, and rivals can be told too. Online, the conditions can be read by everyone, bidder or not.",
    fr: "Un dossier à retirer au guichet apprend au guichet qui s’y intéresse, et les rivaux peuvent l’apprendre aussi. En ligne, chacun peut lire les conditions, soumissionnaire ou non.",
    es: "Un pliego que se compra en ventanilla le dice a la ventanilla quién tiene interés, y los rivales pueden enterarse también. En línea, cualquiera puede leer las condiciones, licite o no.",
  },
  ...businessReadyFunction("2.3|2.3.2|Accessing Bidding Documents Electronically", 50 / 27),
  examples: [
    {
      given: { points: 1.851851851851852 },
      expect: 100,
      score: 100,
      because: { en: "Cameroon, 2025", fr: "Cameroun, 2025", es: "Camerún, 2025" },
    },
    {
      given: { points: 0 },
      expect: 0,
      score: 0,
      because: { en: "Namibia, 2025", fr: "Namibie, 2025", es: "Namibia, 2025" },
    },
  ],
});
