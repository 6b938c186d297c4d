import { lawAsWritten } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

export default defineIndicator({
  id: "gpa-party",
  pillar: "law",
  title: {
    en: "Party to the WTO procurement agreement",
    fr: "Partie à l’accord de l’OMC sur les marchés publics",
    es: "Parte del acuerdo de la OMC sobre contratación pública",
  },
  asks: {
    en: "Is the economy bound by the WTO Agreement on Government Procurement?",
    fr: "L’économie est-elle liée par l’Accord de l’OMC sur les marchés publics ?",
    es: "¿Está la economía obligada por el Acuerdo sobre Contratación Pública de la OMC?",
  },
  matters: {
    en: "The agreement opens covered tenders to firms of all parties and gives them a right of challenge. A treaty is harder to undo than a decree.",
    fr: "L’accord ouvre les marchés couverts aux entreprises de toutes les parties et leur donne un droit de recours. Un traité est plus difficile à défaire qu’un décret.",
    es: "El acuerdo abre las licitaciones cubiertas a las empresas de todas las partes y les da derecho a impugnar. Un tratado es más difícil de deshacer que un decreto.",
  },
  method: {
    en: "Yes where the WTO lists the economy as a party; members of the European Union are counted one by one. No for observers and for states not on the list, which names every party.",
    fr: "Oui si l’OMC cite l’économie comme partie ; les membres de l’Union européenne sont comptés un par un. Non pour les observateurs et pour les États absents de la liste, qui nomme toutes les parties.",
    es: "Sí cuando la OMC nombra a la economía como parte; los miembros de la Unión Europea se cuentan uno a uno. No para los observadores y los Estados que no están en la lista, que nombra a todas las partes.",
  },
  aspect: "in-law",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: [{ source: "wto-gpa", inputs: { status: { measure: "status", as: "text" } } }],
  states: { step: "gpa-in-force", from: 1 },
  derive: ({ status }) => (status === "party" ? 1 : 0),
  absent: {
    value: 0,
    because: {
      en: "Not on the WTO's list, which names every party",
      fr: "Absente de la liste de l’OMC, qui nomme toutes les parties",
      es: "No está en la lista de la OMC, que nombra a todas las partes",
    },
  },
  caveats: [
    {
      en: "The list was read in 2023. States outside the WTO cannot join and are counted as no.",
      fr: "La liste a été lue en 2023. Les États hors de l’OMC ne peuvent adhérer et comptent comme non.",
      es: "La lista se leyó en 2023. Los Estados ajenos a la OMC no pueden adherirse y cuentan como no.",
    },
    lawAsWritten,
  ],
  examples: [
    {
      given: { status: "party" },
      expect: 1,
      score: 100,
      because: {
        en: "Ukraine, a party since 18 May 2016",
        fr: "Ukraine, partie depuis le 18 mai 2016",
        es: "Ucrania, parte desde el 18 de mayo de 2016",
      },
    },
    {
      given: { status: "observer negotiating accession" },
      expect: 0,
      score: 0,
      because: {
        en: "Negotiating is not yet being bound",
        fr: "Négocier, ce n’est pas encore être lié",
        es: "Negociar aún no es estar obligado",
      },
    },
  ],
});
