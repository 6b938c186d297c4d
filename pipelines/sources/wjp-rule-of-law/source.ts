import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "wjp-rule-of-law",
  title: "Rule of Law Index",
  publisher: "World Justice Project",
  url: "https://worldjusticeproject.org/rule-of-law-index/",
  edition: "2024",
  published: "2024-10-31",
  editions: { "2024": "2024-10" },
  every: {
    en: "every year",
    fr: "chaque année",
    es: "cada año",
  },
  months: 12,
  licence: {
    name: "WJP terms: non-commercial reuse with attribution",
    spdx: null,
    url: null,
    tier: "link-only",
    asks: {
      en: "Reuse without profit, naming the World Justice Project.",
      fr: "Réutilisation non commerciale, en nommant le World Justice Project.",
      es: "Reutilización no comercial, nombrando al World Justice Project.",
    },
  },
  withheld: {
    en: "The World Justice Project allows reuse for non-commercial purposes only. Everything published here may be used by anyone for any purpose, so its scores cannot be among it.",
    fr: "Le World Justice Project n’autorise que la réutilisation non commerciale. Tout ce qui est publié ici peut servir à chacun et à toute fin ; ses scores ne peuvent donc y figurer.",
    es: "El World Justice Project solo permite la reutilización no comercial. Todo lo publicado aquí puede usarlo cualquiera para cualquier fin, así que sus puntuaciones no pueden figurar.",
  },
  citation: "World Justice Project (2024). WJP Rule of Law Index 2024. Washington DC.",
  caveats: [
    {
      en: "The publisher calls scores comparable from 2015 on.",
      fr: "L’éditeur dit les scores comparables à partir de 2015.",
      es: "El editor considera comparables las puntuaciones desde 2015.",
    },
  ],
});
