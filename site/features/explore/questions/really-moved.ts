import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "really-moved",
  asks: {
    en: "Where did government effectiveness move by more than its error in ten years?",
    fr: "Où l’efficacité des pouvoirs publics a-t-elle bougé de plus que son erreur en dix ans ?",
    es: "¿Dónde se movió la eficacia del gobierno más que su error en diez años?",
  },
  show: "map",
  sql: `
    WITH ends AS (
      SELECT iso3, year, value, (high - low) / (2 * 1.64) AS se
      FROM observations
      WHERE indicator = 'government-effectiveness' AND value IS NOT NULL
    )
    SELECT iso3, name_en AS economy, b.value - a.value AS change,
      abs(b.value - a.value) / sqrt(a.se * a.se + b.se * b.se) AS errors
    FROM ends AS a JOIN ends AS b USING (iso3) JOIN places USING (iso3)
    WHERE a.year = 2013 AND b.year = 2023
      AND abs(b.value - a.value) > 1.64 * sqrt(a.se * a.se + b.se * b.se)
    ORDER BY change DESC, iso3
  `,
});
