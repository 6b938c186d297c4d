import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "ti-cpi",
  title: "Corruption Perceptions Index",
  publisher: "Transparency International",
  url: "https://www.transparency.org/en/cpi/2025",
  edition: "2025",
  published: "2026-02-10",
  editions: { "2025": "2026-02-10" },
  every: {
    en: "every year",
    fr: "chaque année",
    es: "cada año",
  },
  months: 12,
  licence: {
    name: "CC BY-ND 4.0",
    spdx: "CC-BY-ND-4.0",
    url: "https://creativecommons.org/licenses/by-nd/4.0/",
    tier: "link-only",
    asks: {
      en: "Share it unchanged and name Transparency International; do not publish a changed version.",
      fr: "Partagez-le sans modification et nommez Transparency International ; ne publiez pas de version modifiée.",
      es: "Compártalo sin cambios y nombre a Transparency International; no publique una versión modificada.",
    },
  },
  withheld: {
    en: "The licence forbids changed versions, and a score placed on another scale beside others is one. The index stays with Transparency International.",
    fr: "La licence interdit les versions modifiées, et un score placé sur une autre échelle à côté d’autres en est une. L’indice reste chez Transparency International.",
    es: "La licencia prohíbe versiones modificadas, y una puntuación puesta en otra escala junto a otras lo es. El índice se queda en Transparency International.",
  },
  citation: "Transparency International (2026). Corruption Perceptions Index 2025. CC BY-ND 4.0.",
  caveats: [
    {
      en: "Comparable from 2012 on. It draws on several sources that also stand here, so it is no independent check of them.",
      fr: "Comparable à partir de 2012. Il puise dans plusieurs sources présentes ici aussi : ce n’est pas une vérification indépendante.",
      es: "Comparable desde 2012. Se nutre de varias fuentes que también están aquí, así que no es una comprobación independiente.",
    },
  ],
});
