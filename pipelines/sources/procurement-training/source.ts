import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineRecords } from "../../lib/source/source.ts";

const MAIN = "https://www.procurementlearning.org/";

export default defineRecords({
  id: "procurement-training",
  title: "Training in procurement: institutes, programmes, methods, handbooks",
  publisher: "Assembled from public documents",
  authors: [],
  // the widest single offer in it; each row names its own document
  url: MAIN,
  edition: "documents to August 2026",
  published: "2026-08-03",
  editions: { "documents to August 2026": "2026-08-03" },
  every: {
    en: "when a document is found",
    fr: "lorsqu’un document est trouvé",
    es: "cuando se halla un documento",
  },
  months: null,
  licence: factsWithDocuments,
  citation: "Put together by the Procurement Reform Monitor from the documents that its rows name.",
  caveats: [
    {
      en: "Thirty offers found in documents, many of them old: ask the organisation whether a course still runs. Well-known handbooks are missing where no document was found.",
      fr: "Trente offres trouvées dans des documents, souvent anciens : demandez à l’organisme si un cours existe encore. Des manuels connus manquent lorsqu’aucun document n’a été trouvé.",
      es: "Treinta ofertas halladas en documentos, muchos antiguos: pregunte a la organización si un curso sigue existiendo. Faltan manuales conocidos de los que no se halló documento.",
    },
    {
      en: "The country is that of the provider; eleven offers belong to none.",
      fr: "Le pays est celui de l’organisme ; onze offres ne relèvent d’aucun.",
      es: "El país es el del organismo; once ofertas no pertenecen a ninguno.",
    },
  ],
  table: "courses",
  files: {
    courses: {
      name: "training.csv",
      url: MAIN,
      byHand: "put together by hand from the providers' pages, each named in its row",
      lineEnd: "crlf",
      columns: [
        "kind",
        "iso3",
        "organisation",
        "title",
        "mode",
        "topics",
        "audience",
        "since",
        "url",
        "evidence",
        "source_title",
        "source_url",
      ],
      key: ["kind", "organisation", "title"],
      ignore: [],
    },
  },
  expect: { records: [30, 120], places: [11, 60] },
  *read({ courses }) {
    for (const row of courses) {
      const { iso3, source_title, source_url, topics, audience, ...same } = row.cells as Record<
        string,
        string
      >;
      yield {
        row,
        place: iso3 || null,
        cells: {
          ...same,
          topics: listOf(topics as string),
          audience: listOf(audience as string),
          document: source_title as string,
          document_url: source_url as string,
        },
      };
    }
  },
});

/** A semicolon before a blank belongs to a sentence; the others part the items of a list. */
const listOf = (cell: string) => cell.replaceAll(/;(?! )/g, "|");
