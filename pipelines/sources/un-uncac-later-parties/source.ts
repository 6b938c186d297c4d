import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const EDITION = "documents of 2014 to 2021";
const ADDRESS =
  "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-14&chapter=18&clang=_en";

const text = (title: string) => ({ title, unit: "text" });

const measures = {
  deposit: text("ratification or accession deposited on: a day, or a month"),
  action: text("what was deposited"),
  evidence: text("what the document says of it"),
  document: text("the document"),
  document_url: text("the document's address"),
};

const COLUMN: Record<keyof typeof measures, string> = {
  ...{ deposit: "deposit", action: "action", evidence: "evidence" },
  ...{ document: "source", document_url: "url" },
};

export default defineSource({
  id: "un-uncac-later-parties",
  title: "United Nations Convention against Corruption: eight parties of 2014 to 2021, a document each",
  publisher: "United Nations Treaty Collection (facts); documents named in each row",
  url: ADDRESS,
  edition: EDITION,
  published: "2021-12-09",
  editions: { [EDITION]: "2021-12-09" },
  every: {
    en: "when a document is found",
    fr: "lorsqu’un document est trouvé",
    es: "cuando se encuentra un documento",
  },
  months: null,
  licence: { ...factsWithDocuments, name: "Facts of public record" },
  citation:
    "The document named in the row; the Convention is United Nations Treaty Collection, Chapter XVIII, 14.",
  caveats: [
    {
      en: "The documents are press notices and pages of ministries and of the United Nations, not the depositary's list; for Samoa and Tonga the month alone is known. Excerpts were read, not whole pages.",
      fr: "Les documents sont des communiqués et des pages de ministères et des Nations Unies, non la liste du dépositaire ; pour le Samoa et les Tonga, seul le mois est connu. On en a lu des extraits, non les pages entières.",
      es: "Los documentos son notas de prensa y páginas de ministerios y de las Naciones Unidas, no la lista del depositario; de Samoa y Tonga solo se conoce el mes. Se leyeron extractos, no páginas enteras.",
    },
    {
      en: "A few parties that joined since 2014 still have no document here: Gambia, Tuvalu, Niue, and perhaps Suriname.",
      fr: "Quelques parties venues depuis 2014 restent sans document ici : la Gambie, Tuvalu, Niue et peut-être le Suriname.",
      es: "Unas pocas partes incorporadas desde 2014 siguen sin documento aquí: Gambia, Tuvalu, Niue y quizá Suriname.",
    },
  ],
  measures,
  files: {
    parties: {
      name: "uncac_parties_after_2014_additions.csv",
      url: ADDRESS,
      byHand: "put together by hand from documents, each named in its row",
      columns: ["iso3", ...Object.values(COLUMN)],
      key: ["iso3"],
      value: COLUMN,
      ignore: ["party"],
    },
  },
  missing: [""],
  expect: { readings: [35, 80], places: [7, 16] },
  *read({ parties }) {
    for (const row of parties) {
      for (const [measure, column] of Object.entries(COLUMN)) {
        const { iso3: place, [column]: cell } = row.cells as Record<string, string>;
        yield { row, place: place as string, measure, year: 2021, cell: cell as string, edition: EDITION };
      }
    }
  },
});
