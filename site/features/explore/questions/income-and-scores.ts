import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "income-and-scores",
  asks: {
    en: "Do richer economies score higher, pillar by pillar?",
    fr: "Les économies plus riches ont-elles de meilleurs scores, pilier par pilier ?",
    es: "¿Obtienen mejores puntuaciones las economías más ricas, pilar por pilar?",
  },
  show: "chart",
  sql: `
    SELECT node AS pillar, income, round(median(score), 1) AS middle_score, count(score) AS economies
    FROM "index-scores" JOIN places USING (iso3)
    WHERE product = 'state' AND node <> 'index' AND income IS NOT NULL
    GROUP BY pillar, income
    ORDER BY pillar, income
  `,
});
