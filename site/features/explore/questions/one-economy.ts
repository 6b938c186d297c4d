import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "one-economy",
  asks: {
    en: "What is the newest value of every indicator for Peru, with its source?",
    fr: "Quelle est la valeur la plus récente de chaque indicateur pour le Pérou, avec sa source ?",
    es: "¿Cuál es el valor más reciente de cada indicador para Perú, con su fuente?",
  },
  show: "table",
  sql: `
    -- change PER to any other code
    SELECT pillar, title_en AS indicator, max_by(value, year) AS "value", unit, max(year) AS year,
      max_by(source, year) AS source
    FROM observations JOIN indicators USING (indicator)
    WHERE iso3 = 'PER' AND value IS NOT NULL
    GROUP BY pillar, title_en, unit
    ORDER BY pillar, title_en
  `,
});
