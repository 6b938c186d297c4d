import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineRecords } from "../../lib/source/source.ts";

const NEAREST = "https://www.globalpublicprocurementdata.org/gppd/";
const EDITION = "documents of 2001 to 2026";

export default defineRecords({
  id: "procurement-laws-additions",
  title: "National procurement laws: 27 more, a document each",
  publisher: "Assembled from single documents",
  // no single official list exists; the World Bank's country profiles are the nearest
  url: NEAREST,
  edition: EDITION,
  published: "2026-01-31",
  editions: { [EDITION]: "2026-01" },
  every: {
    en: "when a law is found",
    fr: "lorsqu’une loi est trouvée",
    es: "cuando se encuentra una ley",
  },
  months: null,
  licence: factsWithDocuments,
  citation: "The document named in the row.",
  caveats: [
    {
      en: "27 laws in 26 countries, for the timeline only: a country without a row is one for which no document was found, not one without a law.",
      fr: "27 lois dans 26 pays, pour la chronologie seulement : l’absence d’un pays signifie qu’aucun document n’a été trouvé, non qu’il n’a pas de loi.",
      es: "27 leyes en 26 países, solo para la cronología: que un país no figure significa que no se halló documento, no que carezca de ley.",
    },
    {
      en: "A law here is not always the one now in force: some rows say that it was replaced, and for Uzbekistan, Kyrgyzstan, Georgia and Ethiopia there are or may be newer ones. Excerpts were read: open the document before relying on a day.",
      fr: "Une loi citée ici n’est pas toujours celle en vigueur : certaines lignes disent qu’elle a été remplacée et, pour l’Ouzbékistan, le Kirghizistan, la Géorgie et l’Éthiopie, il en existe ou peut en exister de plus récentes. On a lu des extraits : ouvrez le document avant de vous fier à un jour.",
      es: "Una ley que figura aquí no siempre es la vigente: algunas filas dicen que fue reemplazada y, para Uzbekistán, Kirguistán, Georgia y Etiopía, hay o puede haber otras más nuevas. Se leyeron extractos: abra el documento antes de confiar en un día.",
    },
  ],
  table: "laws",
  files: {
    laws: {
      name: "procurement_laws_additions.csv",
      url: NEAREST,
      byHand: "put together by hand from gazettes, agencies and law firms, each named in its row",
      columns: ["iso3", "law", "enacted", "in_force", "source", "url"],
      key: ["iso3", "law"],
      ignore: ["country"],
    },
  },
  expect: { records: [27, 200], places: [26, 200] },
  *read({ laws }) {
    for (const row of laws) {
      const { iso3, law, enacted, in_force, source, url } = row.cells as Record<string, string>;
      const cells = { law, enacted, in_force, document: source, document_url: url };
      yield { row, place: iso3 as string, cells: cells as Record<string, string> };
    }
  },
});
