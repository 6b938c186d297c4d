import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineRecords } from "../../lib/source/source.ts";

const NEAREST = "https://www.open-contracting.org/worldwide/";

export default defineRecords({
  id: "reform-events",
  title: "Timeline of reform: treaties, laws, portals and first open data",
  publisher: "Assembled from six of the sources named here",
  authors: [],
  // the newest of the six; the row names its own
  url: NEAREST,
  edition: "as of the sources, August 2026",
  published: "2026-08-03",
  editions: { "as of the sources, August 2026": "2026-08-03" },
  every: {
    en: "when one of its sources is renewed",
    fr: "lorsqu’une de ses sources est mise à jour",
    es: "cuando se renueva una de sus fuentes",
  },
  months: null,
  licence: factsWithDocuments,
  citation: "Put together by the Procurement Reform Monitor from the documents that its rows name.",
  caveats: [
    {
      en: "Years of portals and of right-to-information laws are those that governments gave in the GovTech survey of 2022; they may mean a first website or a full system. For Djibouti and Vanuatu the survey gives a year and calls the portal planned.",
      fr: "Les années des portails et des lois sur l’accès à l’information sont celles données par les gouvernements dans l’enquête GovTech de 2022 ; elles peuvent désigner un premier site ou un système complet. Pour Djibouti et Vanuatu, l’enquête donne une année et dit le portail prévu.",
      es: "Los años de los portales y de las leyes de acceso a la información son los que dieron los gobiernos en la encuesta GovTech de 2022; pueden referirse a un primer sitio o a un sistema completo. De Yibuti y Vanuatu la encuesta da un año y llama previsto al portal.",
    },
    {
      en: "A missing event is one for which no dated document was found. A first publication of open data may be that of a single city.",
      fr: "Un événement absent est un événement sans document daté connu. Une première publication de données ouvertes peut être celle d’une seule ville.",
      es: "Un hecho que falta es uno sin documento fechado conocido. Una primera publicación de datos abiertos puede ser la de una sola ciudad.",
    },
  ],
  table: "events",
  files: {
    events: {
      name: "reform_events.csv",
      url: NEAREST,
      byHand: "put together from other sources held here and by hand, each row with its document",
      columns: ["iso3", "date", "type", "what", "source_id", "source", "url"],
      key: ["iso3", "date", "type", "what"],
      ignore: ["country"],
    },
  },
  expect: { records: [692, 900], places: [185, 200] },
  *read({ events }) {
    for (const row of events) {
      const { iso3, date, type, what, source_id, source, url } = row.cells as Record<string, string>;
      const cells = { date, type, what, upstream: source_id, document: source, document_url: url };
      yield { row, place: iso3 as string, cells: cells as Record<string, string> };
    }
  },
});
