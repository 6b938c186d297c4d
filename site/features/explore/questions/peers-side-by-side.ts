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
    )
    SELECT node AS pillar, name_en AS economy, round(score, 1) AS score,
      round(low, 1) AS likely_low, round(high, 1) AS likely_high
    FROM "index-scores" JOIN chosen USING (iso3) JOIN places USING (iso3)
    WHERE product = 'state'
    ORDER BY pillar, score DESC NULLS LAST, economy
  `,
});
