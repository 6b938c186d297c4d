import { defineRecords } from "../../lib/source/source.ts";

const MAIN = "https://github.com/open-contracting-partnership/ocp-data/tree/master/data/oc-status";

export default defineRecords({
  id: "procurement-reform-stories",
  title: "Stories of procurement reform, with their sources",
  publisher: "Assembled from public documents",
  authors: [],
  // where many of the stories are listed; each row names its own document
  url: MAIN,
  edition: "documents to August 2026",
  published: "2026-08-03",
  editions: { "documents to August 2026": "2026-08-03" },
  every: {
    en: "when a story is found",
    fr: "lorsqu’un récit est trouvé",
    es: "cuando se halla una historia",
  },
  months: null,
  licence: {
    name: "Own summaries of facts",
    spdx: null,
    url: null,
    tier: "open",
    asks: {
      en: "The summaries are free to use; the pages they rest on keep their own rights.",
      fr: "Les résumés sont libres d’usage ; les pages sur lesquelles ils reposent gardent leurs droits.",
      es: "Los resúmenes son de uso libre; las páginas en que se apoyan conservan sus derechos.",
    },
  },
  citation: "Put together by the Procurement Reform Monitor from the documents that its rows name.",
  caveats: [
    {
      en: "Of the 62 stories 39 rest on text that was read and 23 on a title and a link alone; each row says which. Figures are as its document claims them.",
      fr: "Sur les 62 récits, 39 reposent sur un texte lu et 23 sur un titre et un lien seulement ; chaque ligne le précise. Les chiffres sont ceux qu’avance le document.",
      es: "De las 62 historias, 39 se apoyan en un texto leído y 23 solo en un título y un enlace; cada fila lo indica. Las cifras son las que afirma su documento.",
    },
    {
      en: "Stories are told by those who took part; failures are rarer here than in life.",
      fr: "Les récits sont faits par ceux qui y ont pris part ; les échecs y sont plus rares que dans la réalité.",
      es: "Las historias las cuentan quienes participaron; los fracasos son aquí más raros que en la realidad.",
    },
  ],
  table: "stories",
  files: {
    stories: {
      name: "reform-stories.csv",
      url: MAIN,
      byHand: "written by hand from documents, each named in its row",
      lineEnd: "crlf",
      columns: [
        "iso3",
        "year",
        "title",
        "summary",
        "actor_types",
        "lesson",
        "evidence",
        "source_title",
        "source_url",
      ],
      key: ["title"],
      ignore: [],
    },
  },
  expect: { records: [62, 200], places: [38, 120] },
  *read({ stories }) {
    for (const row of stories) {
      const { iso3, source_title, source_url, actor_types, ...same } = row.cells as Record<string, string>;
      yield {
        row,
        place: iso3 || null,
        cells: {
          ...same,
          actor_types: (actor_types as string).replaceAll(";", "|"),
          document: source_title as string,
          document_url: source_url as string,
        },
      };
    }
  },
});
