import { defineRecords } from "../../lib/source/source.ts";

const SPIDERS = "https://kingfisher-collect.readthedocs.io/en/latest/spiders.html";

/** Headings that are no economy: their rows belong to none. */
const NOWHERE = ["Europe", "Miscellaneous"];

export default defineRecords({
  id: "ocp-kingfisher-sources",
  title: "Kingfisher Collect: where open contracting data can be fetched",
  publisher: "Open Contracting Partnership",
  url: SPIDERS,
  edition: "24 July 2026",
  published: "2026-07-24",
  editions: { "24 July 2026": "2026-07-24" },
  every: { en: "several times a year", fr: "plusieurs fois par an", es: "varias veces al año" },
  months: 4,
  licence: {
    name: "BSD-3-Clause",
    spdx: "BSD-3-Clause",
    url: "https://github.com/open-contracting/kingfisher-collect/blob/main/LICENSE",
    tier: "open",
    asks: {
      en: "Use it for any purpose; keep the publisher's notice and name.",
      fr: "Réutilisation libre à toute fin ; conservez la mention et le nom de l’éditeur.",
      es: "Uso libre para cualquier fin; conserve el aviso y el nombre del editor.",
    },
  },
  citation: "Open Contracting Partnership. Kingfisher Collect, list of spiders, 24 July 2026.",
  caveats: [
    {
      en: "A row is a way to fetch data, not a publisher: one publisher may have several. Rows whose name ends in “digiwhist” are conversions by the OpenTender project, others are by civil society: neither is publication by a government.",
      fr: "Une ligne est un accès à des données, non un organisme : un même organisme peut en avoir plusieurs. Les lignes dont le nom finit par « digiwhist » sont des conversions du projet OpenTender, d’autres viennent de la société civile : ni les unes ni les autres ne sont des publications d’un gouvernement.",
      es: "Una fila es un acceso a datos, no un organismo: uno mismo puede tener varios. Las filas cuyo nombre termina en «digiwhist» son conversiones del proyecto OpenTender y otras son de la sociedad civil: ninguna es publicación de un gobierno.",
    },
    {
      en: "The first date is the earliest that the data hold or the source accepts, not the day on which publication began.",
      fr: "La première date est la plus ancienne que les données contiennent ou que la source accepte, non le jour où la publication a commencé.",
      es: "La primera fecha es la más antigua que contienen los datos o que admite la fuente, no el día en que empezó la publicación.",
    },
  ],
  table: "data-sources",
  files: {
    spiders: {
      name: "ocds_data_sources.csv",
      url: SPIDERS,
      byHand: "the address is a folder of programs; the table lists what each says of its source",
      columns: [
        "country_heading",
        "spider",
        "domain",
        "data_type",
        "ocds_version",
        "default_from_date",
        "default_until_date",
        "bulk_documentation",
        "api_documentation",
        "caveats",
      ],
      key: ["spider"],
      ignore: [],
    },
  },
  expect: { records: [132, 200], places: [65, 90] },
  *read({ spiders }) {
    for (const row of spiders) {
      const { country_heading, default_from_date, default_until_date, caveats, ...same } =
        row.cells as Record<string, string>;
      yield {
        row,
        place: NOWHERE.includes(country_heading as string) ? null : (country_heading as string),
        cells: {
          ...same,
          from_date: default_from_date as string,
          until_date: default_until_date as string,
          caveat: caveats as string,
          document: "Kingfisher Collect, list of spiders",
          document_url: SPIDERS,
        },
      };
    }
  },
});
