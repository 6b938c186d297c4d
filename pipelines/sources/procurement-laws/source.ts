import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineRecords } from "../../lib/source/source.ts";

const NEAREST = "https://www.globalpublicprocurementdata.org/gppd/";

export default defineRecords({
  id: "procurement-laws",
  title: "National procurement laws: enactment and entry into force",
  publisher: "Assembled from single documents",
  authors: [],
  // no single official list exists; the World Bank's country profiles are the nearest
  url: NEAREST,
  edition: "documents of 2007 to 2025",
  published: "2025-12-31",
  editions: { "documents of 2007 to 2025": "2025" },
  every: {
    en: "when a law is found",
    fr: "lorsqu’une loi est trouvée",
    es: "cuando se encuentra una ley",
  },
  months: null,
  licence: factsWithDocuments,
  citation: "Put together by the Procurement Reform Monitor from the documents that its rows name.",
  caveats: [
    {
      en: "A beginning of 25 laws in 23 countries, for the timeline only: a country without a row is one for which no document was found, not one without a law.",
      fr: "Un début de 25 lois dans 23 pays, pour la chronologie seulement : l’absence d’un pays signifie qu’aucun document n’a été trouvé, non qu’il n’a pas de loi.",
      es: "Un comienzo de 25 leyes en 23 países, solo para la cronología: que un país no figure significa que no se halló documento, no que carezca de ley.",
    },
    {
      en: "Most rows rest on law firms and newspapers, and some laws have been replaced since: check before relying on them.",
      fr: "La plupart des lignes reposent sur des cabinets d’avocats et des journaux, et certaines lois ont été remplacées depuis : vérifiez avant de vous y fier.",
      es: "La mayoría de las filas se apoyan en bufetes y periódicos, y algunas leyes han sido reemplazadas desde entonces: compruebe antes de confiar en ellas.",
    },
  ],
  table: "laws",
  files: {
    laws: {
      name: "procurement_laws.csv",
      url: NEAREST,
      byHand: "put together by hand from gazettes and agencies, each named in its row",
      columns: ["iso3", "law", "enacted", "in_force", "source", "url"],
      key: ["iso3", "law"],
      ignore: ["country"],
    },
  },
  expect: { records: [25, 200], places: [23, 200] },
  *read({ laws }) {
    for (const row of laws) {
      const { iso3, law, enacted, in_force, source, url } = row.cells as Record<string, string>;
      const cells = { law, enacted, in_force, document: source, document_url: url };
      yield { row, place: iso3 as string, cells: cells as Record<string, string> };
    }
  },
});
