import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const EDITION = "26 states, undated page";

export default defineSource({
  id: "uncitral-procurement-model-law",
  title: "States with a law based on or influenced by the UNCITRAL Model Law on Public Procurement (2011)",
  publisher: "UNCITRAL Secretariat",
  url: "https://uncitral.un.org/en/texts/procurement/modellaw/public_procurement/status",
  edition: EDITION,
  published: "2024-12-31",
  // the stored page bears no date; it is of 2024 at the latest
  editions: { [EDITION]: "2024" },
  every: {
    en: "when a state reports a law",
    fr: "lorsqu’un État signale une loi",
    es: "cuando un Estado comunica una ley",
  },
  months: null,
  licence: { ...factsWithDocuments, name: "Facts of public record" },
  citation: "UNCITRAL. Status: UNCITRAL Model Law on Public Procurement (2011).",
  caveats: [
    {
      en: "Shown as a fact and not scored: directives of the European Union and the Model Law of 1994 are other sound templates, so a state missing here lacks nothing by that.",
      fr: "Présenté comme un fait, sans score : les directives de l’Union européenne et la loi type de 1994 sont d’autres modèles valables ; l’absence d’un État n’indique donc aucune lacune.",
      es: "Se muestra como un hecho, sin puntuación: las directivas de la Unión Europea y la ley modelo de 1994 son otras plantillas válidas; que un Estado no figure no indica carencia alguna.",
    },
    {
      en: "The page gives no years of enactment, and no date of its own.",
      fr: "La page n’indique ni les années d’adoption ni sa propre date.",
      es: "La página no indica los años de promulgación ni su propia fecha.",
    },
  ],
  measures: {
    enacted_or_influenced: {
      title: "Has a law based on or influenced by the Model Law of 2011",
      unit: "0 or 1",
      range: [0, 1],
    },
  },
  files: {
    enactments: {
      name: "uncitral_2011_enactments.csv",
      url: "https://uncitral.un.org/ar/texts/procurement/modellaw/public_procurement/status",
      byHand: "the address is a page; the table holds its states",
      columns: ["iso3", "enacted_or_influenced"],
      key: ["iso3"],
      ignore: ["state", "model_law", "source", "url"],
    },
  },
  missing: [""],
  expect: { readings: [26, 60], places: [26, 60] },
  *read({ enactments }) {
    const measure = "enacted_or_influenced";
    for (const row of enactments) {
      const { iso3, [measure]: cell } = row.cells as Record<"iso3" | typeof measure, string>;
      yield { row, place: iso3, measure, year: 2024, cell, edition: EDITION };
    }
  },
});
