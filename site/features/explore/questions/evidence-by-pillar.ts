import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "evidence-by-pillar",
  asks: {
    en: "How much evidence is there for each pillar?",
    fr: "De combien de données dispose-t-on pour chaque pilier ?",
    es: "¿Cuánta evidencia hay para cada pilar?",
  },
  show: "chart",
  sql: `
    SELECT pillar, count(*) AS "values", count(DISTINCT iso3) AS economies, count(DISTINCT indicator) AS indicators
    FROM observations JOIN indicators USING (indicator)
    WHERE value IS NOT NULL AND pillar <> 'outcomes'
    GROUP BY pillar
    ORDER BY pillar
  `,
});
