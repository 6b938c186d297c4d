import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "oldest-evidence",
  asks: {
    en: "For which economies is the newest evidence oldest?",
    fr: "Pour quelles économies la donnée la plus récente est-elle la plus ancienne ?",
    es: "¿Para qué economías es más antigua la evidencia más reciente?",
  },
  show: "map",
  sql: `
    WITH newest AS (
      SELECT iso3, indicator, max(year) AS year
      FROM observations WHERE value IS NOT NULL
      GROUP BY iso3, indicator
    )
    SELECT iso3, name_en AS economy, median(newest.year) AS middle_year, count(*) AS indicators
    FROM newest JOIN places USING (iso3)
    WHERE part_of IS NULL
    GROUP BY iso3, name_en
    ORDER BY middle_year, economy
  `,
});
