import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "peers-side-by-side",
  asks: {
    en: "How does Kenya stand beside the economies most like it?",
    fr: "Où se situe le Kenya à côté des économies qui lui ressemblent le plus ?",
    es: "¿Cómo se sitúa Kenia junto a las economías que más se le parecen?",
  },
  show: "table",
  sql: `
    -- change KEN to any other code
    WITH chosen AS (
      SELECT 'KEN' AS iso3
      UNION ALL
      SELECT peer FROM peers WHERE iso3 = 'KEN' AND rule = 'profile'
    ), newest AS (
      SELECT iso3, indicator, max_by(score, year) AS score
      FROM observations JOIN chosen USING (iso3)
      WHERE value IS NOT NULL
      GROUP BY iso3, indicator
    )
    SELECT pillar, name_en AS economy, round(avg(score), 1) AS mean_score, count(*) AS indicators
    FROM newest JOIN indicators USING (indicator) JOIN places USING (iso3)
    GROUP BY pillar, name_en
    ORDER BY pillar, mean_score DESC, economy
  `,
});
