import { officialsAnswer } from "../define/breaks.ts";
import { answeredByOfficials, lawAsWritten } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";

export default defineIndicator({
  id: "right-to-information-law",
  pillar: "law",
  title: {
    en: "Right-to-information law",
    fr: "Loi sur l’accès à l’information",
    es: "Ley de acceso a la información",
  },
  asks: {
    en: "Can anyone demand public documents by law?",
    fr: "La loi permet-elle à chacun d’exiger des documents publics ?",
    es: "¿Puede cualquiera exigir por ley documentos públicos?",
  },
  matters: {
    en: "Where contracts are not published, this law is the journalist's and the losing bidder's way to the file.",
    fr: "Là où les contrats ne sont pas publiés, cette loi ouvre le dossier au journaliste et au soumissionnaire évincé.",
    es: "Donde no se publican los contratos, esta ley abre el expediente al periodista y al licitante que perdió.",
  },
  method: {
    en: "The publisher's answer: none, drafted, or in force. Nothing is changed.",
    fr: "La réponse de l’éditeur : aucune, en projet ou en vigueur. Rien n’est modifié.",
    es: "La respuesta del editor: ninguna, en proyecto o en vigor. No se cambia nada.",
  },
  aspect: "in-law",
  basis: "questionnaire",
  unit: {
    name: { en: "", fr: "", es: "" },
    digits: 0,
    levels: [
      { value: 0, name: { en: "None", fr: "Aucune", es: "Ninguna" } },
      { value: 1, name: { en: "Drafted", fr: "En projet", es: "En proyecto" } },
      { value: 2, name: { en: "In force", fr: "En vigueur", es: "En vigor" } },
    ],
  },
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 2,
    because: {
      en: "Three answers: none is 0, drafted 50, in force 100.",
      fr: "Trois réponses : aucune vaut 0, en projet 50, en vigueur 100.",
      es: "Tres respuestas: ninguna vale 0, en proyecto 50, en vigor 100.",
    },
  },
  shelfLife: lawsLiveLonger(6),
  from: [{ source: "worldbank-gtmi", inputs: { law: { measure: "rti_law" } } }],
  derive: ({ law }) => law,
  states: { step: "right-to-information-since", from: 2 },
  breaks: [officialsAnswer],
  caveats: [lawAsWritten, answeredByOfficials],
  examples: [
    {
      given: { law: 2 },
      expect: 2,
      score: 100,
      because: { en: "Kenya, 2022", fr: "Kenya, 2022", es: "Kenia, 2022" },
    },
    { given: { law: 1 }, expect: 1, score: 50 },
  ],
});
