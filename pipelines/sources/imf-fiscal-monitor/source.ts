import { defineWithheld } from "../../lib/source/source.ts";

export default defineWithheld({
  id: "imf-fiscal-monitor",
  title: "Fiscal Monitor: expenditure and revenue of general government",
  publisher: "International Monetary Fund",
  url: "https://www.imf.org/en/Publications/FM",
  edition: "Data360 extraction, October 2025",
  published: "2025-10-31",
  editions: { "Data360 extraction, October 2025": "2025-10" },
  every: {
    en: "twice a year",
    fr: "deux fois par an",
    es: "dos veces al año",
  },
  months: 6,
  licence: {
    name: "IMF Copyright and Usage",
    spdx: null,
    url: "https://www.imf.org/external/terms.htm",
    tier: "link-only",
    asks: {
      en: "Name the IMF and keep to its terms; ask it before commercial use.",
      fr: "Nommez le FMI et respectez ses conditions ; demandez-lui avant tout usage commercial.",
      es: "Nombre al FMI y respete sus condiciones; pídale permiso antes de un uso comercial.",
    },
  },
  withheld: {
    en: "The IMF lets its data be used under its own terms, which are no open licence. The size of spending is context here and no score, so a link serves as well.",
    fr: "Le FMI laisse utiliser ses données selon ses propres conditions, qui ne sont pas une licence ouverte. Le volume des dépenses est ici un contexte, non un score : un lien suffit.",
    es: "El FMI permite usar sus datos según sus propias condiciones, que no son una licencia abierta. El volumen del gasto es aquí contexto, no puntuación: basta un enlace.",
  },
  citation:
    "International Monetary Fund. Fiscal Monitor, as extracted by World Bank Data360 in October 2025.",
  caveats: [
    {
      en: "The latest years are estimates by the IMF's staff.",
      fr: "Les années les plus récentes sont des estimations des services du FMI.",
      es: "Los años más recientes son estimaciones del personal del FMI.",
    },
  ],
});
