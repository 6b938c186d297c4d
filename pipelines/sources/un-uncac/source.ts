import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineSource, type FileRow, type Statement } from "../../lib/source/source.ts";

const LIST = "10 July 2014";
const LATER = "later parties, 20 April 2024";

const text = (title: string) => ({ title, unit: "text" });

const measures = {
  signature: text("signed on"),
  deposit: text("ratification, acceptance, approval, accession or succession deposited on"),
  action: text("what was deposited"),
};

export default defineSource({
  id: "un-uncac",
  title: "United Nations Convention against Corruption: signatures and ratifications",
  publisher: "United Nations Treaty Collection",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-14&chapter=18",
  edition: LATER,
  published: "2024-04-20",
  editions: { [LIST]: "2014-07-10", [LATER]: "2024-04-20" },
  every: { en: "when a state joins", fr: "à chaque adhésion", es: "con cada adhesión" },
  months: null,
  licence: { ...factsWithDocuments, name: "Facts of public record" },
  citation:
    "United Nations Treaty Collection, Chapter XVIII, 14. United Nations Convention against Corruption, New York, 31 October 2003.",
  caveats: [
    {
      en: "The list is whole to 10 July 2014. Of the parties since then only six were found with a date; in April 2024 the Treaty Collection counted 190 parties, about a dozen more than are dated here.",
      fr: "La liste est complète jusqu’au 10 juillet 2014. Parmi les parties venues ensuite, six seulement ont été trouvées avec une date ; en avril 2024, le Recueil des traités comptait 190 parties, une douzaine de plus que celles datées ici.",
      es: "La lista está completa hasta el 10 de julio de 2014. De las partes posteriores solo se hallaron seis con fecha; en abril de 2024 la Colección de Tratados contaba 190 partes, cerca de una docena más que las fechadas aquí.",
    },
    {
      en: "The dates of the six later parties come from other documents, named in the file; for Equatorial Guinea the year alone is known.",
      fr: "Les dates des six parties plus récentes viennent d’autres documents, nommés dans le fichier ; pour la Guinée équatoriale, seule l’année est connue.",
      es: "Las fechas de las seis partes posteriores proceden de otros documentos, nombrados en el archivo; de Guinea Ecuatorial solo se conoce el año.",
    },
  ],
  measures,
  files: {
    parties: {
      name: "uncac_parties.csv",
      url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-14&chapter=18",
      byHand: "the address is a page; the table holds its dates, one row a party",
      columns: ["iso3", "party", ...Object.keys(measures)],
      key: ["party"],
      ignore: ["source"],
    },
    later: {
      name: "uncac_parties_after_2014.csv",
      url: "https://treaties.un.org/Pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=3&mtdsg_no=XVIII-14&chapter=18&lang=en",
      byHand: "put together by hand from documents, each named in its row",
      columns: ["iso3", "deposit", "action"],
      key: ["iso3"],
      ignore: ["party", "evidence", "source", "url"],
    },
  },
  missing: [""],
  expect: { readings: [530, 700], places: [175, 200] },
  *read({ parties, later }) {
    for (const row of parties) yield* statements(row, Object.keys(measures), 2014, LIST);
    for (const row of later) yield* statements(row, ["deposit", "action"], 2024, LATER);
  },
});

/** The year is that of the list's date; the dates themselves are the values. */
function* statements(row: FileRow, names: string[], year: number, edition: string): Generator<Statement> {
  const place = row.cells["iso3"] || (row.cells["party"] as string);
  for (const measure of names) {
    yield { row, place, measure, year, cell: row.cells[measure] as string, edition };
  }
}
