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
    WITH newest AS (
      SELECT indicator, name, max_by(median_score, year) AS score
      FROM groups WHERE kind = 'income'
      GROUP BY indicator, name
    )
    SELECT pillar, name AS income, round(avg(score), 1) AS middle_score, count(*) AS indicators
    FROM newest JOIN indicators USING (indicator)
    GROUP BY pillar, name
    ORDER BY pillar, income
  `,
});
