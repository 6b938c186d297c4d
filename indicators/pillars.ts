import type { Pillar, Words } from "./schema.ts";

/** The four things that have to hold at once. `short` labels a column, `asks` is the question on the page. */
export const pillars: { id: Pillar; title: Words; short: Words; asks: Words }[] = [
  {
    id: "law",
    title: { en: "Law and regulation", fr: "Droit et réglementation", es: "Leyes y reglamentos" },
    short: { en: "Law", fr: "Droit", es: "Leyes" },
    asks: {
      en: "Is the law fit for open buying?",
      fr: "Le droit permet-il des achats ouverts ?",
      es: "¿Permite la ley comprar de forma abierta?",
    },
  },
  {
    id: "capacity",
    title: { en: "Implementation capacity", fr: "Capacité de mise en œuvre", es: "Capacidad de ejecución" },
    short: { en: "Capacity", fr: "Capacité", es: "Capacidad" },
    asks: {
      en: "Can the state carry it out?",
      fr: "L’État peut-il l’appliquer ?",
      es: "¿Puede el Estado llevarlo a cabo?",
    },
  },
  {
    id: "e-procurement",
    title: { en: "E-procurement", fr: "Achats électroniques", es: "Compras electrónicas" },
    short: { en: "E-procurement", fr: "Achats en ligne", es: "Compras en línea" },
    asks: {
      en: "Does buying happen online?",
      fr: "Les achats passent-ils par Internet ?",
      es: "¿Se compra por Internet?",
    },
  },
  {
    id: "oversight",
    title: {
      en: "Media and civil-society oversight",
      fr: "Contrôle des médias et de la société civile",
      es: "Control de los medios y la sociedad civil",
    },
    short: { en: "Oversight", fr: "Contrôle", es: "Control" },
    asks: {
      en: "Can others look over the shoulder?",
      fr: "D’autres peuvent-ils regarder de près ?",
      es: "¿Pueden otros mirar de cerca?",
    },
  },
];
