import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "steps-by-region",
  asks: {
    en: "How far has each region gone in buying online?",
    fr: "Jusqu’où chaque région est-elle allée dans les achats en ligne ?",
    es: "¿Hasta dónde ha llegado cada región en la compra en línea?",
  },
  show: "table",
  sql: `
    SELECT region,
      count(*) FILTER (WHERE value = 0) AS no_portal,
      count(*) FILTER (WHERE value = 1) AS planned,
      count(*) FILTER (WHERE value = 2) AS notices,
      count(*) FILTER (WHERE value = 3) AS bids,
      count(*) FILTER (WHERE value = 4) AS fullest
    FROM observations JOIN places USING (iso3)
    WHERE indicator = 'e-procurement-step' AND value IS NOT NULL
    GROUP BY region
    ORDER BY region
  `,
});
