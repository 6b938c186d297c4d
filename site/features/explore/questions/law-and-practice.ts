import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "law-and-practice",
  asks: {
    en: "Where does the law ask for contracts to be published, and can they be read online?",
    fr: "Où la loi exige-t-elle la publication des contrats, et peut-on les lire en ligne ?",
    es: "¿Dónde exige la ley publicar los contratos, y pueden leerse en línea?",
  },
  show: "chart",
  sql: `
    SELECT
      CASE WHEN law.value >= 100 THEN 'asked by law' WHEN law.value > 0 THEN 'asked in part' ELSE 'not asked' END AS law,
      CASE WHEN done.value >= 100 THEN 'readable' WHEN done.value > 0 THEN 'in part' ELSE 'not readable' END AS online,
      count(*) AS economies
    FROM observations AS law JOIN observations AS done USING (iso3)
    WHERE law.indicator = 'contracts-published-by-law' AND law.value IS NOT NULL
      AND done.indicator = 'contracts-readable-online' AND done.value IS NOT NULL
    GROUP BY ALL
    ORDER BY law, online
  `,
});
