import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "why-empty",
  asks: {
    en: "Why are cells empty, by source?",
    fr: "Pourquoi des cases sont-elles vides, par source ?",
    es: "¿Por qué están vacías las celdas, por fuente?",
  },
  show: "table",
  sql: `
    SELECT indicators.sources, status, count(*) AS cells
    FROM observations JOIN indicators USING (indicator)
    WHERE value IS NULL
    GROUP BY indicators.sources, status
    ORDER BY cells DESC, indicators.sources, status
  `,
});
