import { defineQuestion } from "../question.ts";

export default defineQuestion({
  id: "say-and-publish",
  asks: {
    en: "Which governments say their portal supports open contracting data, though no public body publishes any?",
    fr: "Quels gouvernements disent que leur portail prend en charge les données ouvertes sur les marchés, sans qu’aucun organisme public n’en publie ?",
    es: "¿Qué gobiernos dicen que su portal admite datos abiertos de contratación, aunque ningún organismo público los publica?",
  },
  show: "map",
  sql: `
    SELECT iso3, name_en AS economy, region, said.value AS says_yes
    FROM observations AS said
    JOIN observations AS done USING (iso3)
    JOIN places USING (iso3)
    WHERE said.indicator = 'portal-supports-ocds' AND said.value = 1
      AND done.indicator = 'publishes-open-contracting-data' AND done.value = 0
    ORDER BY region, economy
  `,
});
