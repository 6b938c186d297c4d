import type { Words } from "./shapes.ts";
import type { Pillar, Section } from "./vocabulary.ts";

/** The four things that have to hold at once. `short` labels a column, `asks` is the question on the page. */
export const pillars: { id: Pillar; title: Words; short: Words; asks: Words }[] = [
  {
    id: "law",
    title: { en: "Law and regulation", fr: "Droit et réglementation", es: "Leyes y reglamentos" },
    short: { en: "Law", fr: "Droit", es: "Leyes" },
    asks: {
      en: "Is the law fit for open buying?",
      fr: "Le droit se prête-t-il à des achats ouverts ?",
      es: "¿Sirve la ley para comprar de forma abierta?",
    },
  },
  {
    id: "capacity",
    title: { en: "Implementation capacity", fr: "Capacité de mise en œuvre", es: "Capacidad de ejecución" },
    short: { en: "Capacity", fr: "Capacité", es: "Capacidad" },
    asks: {
      en: "Can the state carry it out?",
      fr: "L’État peut-il l’appliquer ?",
      es: "¿Puede el Estado llevarla a la práctica?",
    },
  },
  {
    id: "e-procurement",
    title: { en: "E-procurement", fr: "Passation électronique", es: "Contratación electrónica" },
    short: { en: "E-procurement", fr: "Achats en ligne", es: "Compras en línea" },
    asks: {
      en: "Does buying happen online?",
      fr: "Les achats se font-ils en ligne ?",
      es: "¿Se compra en línea?",
    },
  },
  {
    id: "oversight",
    title: {
      en: "Media and civil-society oversight",
      fr: "Contrôle par les médias et la société civile",
      es: "Vigilancia por los medios y la sociedad civil",
    },
    short: { en: "Oversight", fr: "Contrôle", es: "Vigilancia" },
    asks: {
      en: "Can others look over the shoulder?",
      fr: "D’autres peuvent-ils y regarder de près ?",
      es: "¿Pueden otros mirar de cerca?",
    },
  },
];

/** What reform is hoped to lead to. Shown beside the pillars and never inside: an outcome must not judge itself. */
const outcomes: { id: "outcomes"; title: Words; short: Words; asks: Words } = {
  id: "outcomes",
  title: {
    en: "Outcomes, beside the pillars",
    fr: "Résultats, à côté des piliers",
    es: "Resultados, junto a los pilares",
  },
  short: { en: "Outcomes", fr: "Résultats", es: "Resultados" },
  asks: {
    en: "What may follow where reform holds, and may have other causes?",
    fr: "Que peut-il s’ensuivre quand la réforme tient, et qui peut avoir d’autres causes ?",
    es: "¿Qué puede seguir cuando la reforma se mantiene, y puede tener otras causas?",
  },
};

/** Where indicators are filed, in the order in which pages show them. */
export const sections: { id: Section; title: Words; short: Words; asks: Words }[] = [...pillars, outcomes];
