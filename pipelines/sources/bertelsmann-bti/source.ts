import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "bertelsmann-bti",
  title: "Transformation Index (BTI)",
  publisher: "Bertelsmann Stiftung",
  url: "https://bti-project.org/",
  edition: "2024",
  published: "2024-03-31",
  editions: { "2024": "2024-03" },
  every: {
    en: "every two years",
    fr: "tous les deux ans",
    es: "cada dos años",
  },
  months: 24,
  licence: {
    name: "All rights reserved",
    spdx: null,
    url: null,
    tier: "link-only",
    asks: {
      en: "Name the Bertelsmann Stiftung; ask it before republishing its scores.",
      fr: "Nommez la Bertelsmann Stiftung ; demandez-lui avant de republier ses scores.",
      es: "Nombre a la Bertelsmann Stiftung; pídale permiso antes de republicar sus puntuaciones.",
    },
  },
  withheld: {
    en: "The Bertelsmann Stiftung keeps all rights in its scores and does not clearly allow others to republish them. Its reports and tables are open to read on its site.",
    fr: "La Bertelsmann Stiftung se réserve tous les droits sur ses scores et n’autorise pas clairement à les republier. Ses rapports et tableaux se lisent librement sur son site.",
    es: "La Bertelsmann Stiftung se reserva todos los derechos sobre sus puntuaciones y no permite claramente republicarlas. Sus informes y tablas se leen libremente en su sitio.",
  },
  citation: "Bertelsmann Stiftung. BTI 2024 Scores.",
  caveats: [
    {
      en: "Developing and transition countries only: most rich democracies are not assessed.",
      fr: "Pays en développement et en transition seulement : la plupart des démocraties riches ne sont pas évaluées.",
      es: "Solo países en desarrollo y en transición: la mayoría de las democracias ricas no se evalúan.",
    },
  ],
});
