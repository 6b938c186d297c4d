import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineSource, type FileRow, type Statement } from "../../lib/source/source.ts";

const LIST = "10 July 2014";
const LATER = "later parties, 20 April 2024";

const text = (title: string) => ({ title, unit: "text" });

const measures = {
  signature: text("signed on"),
  deposit: text("ratification, acceptance, approval, accession or succession deposited on"),
  action: text("what was deposited"),
  footnoted: text("deposit as printed, with a footnote that was not read: no date before it is"),
};

const OF_THE_LIST = ["signature", "deposit", "action"];
/** What the file says of a date that the depositary prints with a footnote: it may be of something else. */
const FOOTNOTE = "printed with a footnote";

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
      en: "The list is whole to 10 July 2014. Of the parties since then this source dates five; in April 2024 the Treaty Collection counted 190 parties.",
      fr: "La liste est complète jusqu’au 10 juillet 2014. Parmi les parties venues ensuite, cette source en date cinq ; en avril 2024, le Recueil des traités comptait 190 parties.",
      es: "La lista está completa hasta el 10 de julio de 2014. De las partes posteriores, esta fuente da la fecha de cinco; en abril de 2024 la Colección de Tratados contaba 190 partes.",
    },
    {
      en: "The dates of the later parties come from other documents, named in the file; for Equatorial Guinea the year alone is known. Bhutan's date is printed with a footnote that was not read: it is unknown until it is.",
      fr: "Les dates des parties plus récentes viennent d’autres documents, nommés dans le fichier ; pour la Guinée équatoriale, seule l’année est connue. La date du Bhoutan est imprimée avec une note qui n’a pas été lue : elle reste inconnue jusque-là.",
      es: "Las fechas de las partes posteriores proceden de otros documentos, nombrados en el archivo; de Guinea Ecuatorial solo se conoce el año. La fecha de Bután está impresa con una nota que no se leyó: es desconocida hasta que se lea.",
    },
  ],
  measures,
  files: {
    parties: {
      name: "uncac_parties.csv",
      url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-14&chapter=18",
      byHand: "the address is a page; the table holds its dates, one row a party",
      columns: ["iso3", "party", ...OF_THE_LIST],
      key: ["party"],
      ignore: ["source"],
    },
    later: {
      name: "uncac_parties_after_2014.csv",
      url: "https://treaties.un.org/Pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=3&mtdsg_no=XVIII-14&chapter=18&lang=en",
      byHand: "put together by hand from documents, each named in its row",
      columns: ["iso3", "deposit", "action", "evidence"],
      key: ["iso3"],
      value: { deposit: "deposit", action: "action", footnoted: "deposit" },
      ignore: ["party", "source", "url"],
    },
  },
  missing: [""],
  expect: { readings: [530, 700], places: [175, 200] },
  *read({ parties, later }) {
    for (const row of parties) yield* statements(row, OF_THE_LIST, 2014, LIST);
    for (const row of later) {
      const statementOf = (measure: string, cell: string | null) => ({
        ...{ row, place: row.cells["iso3"] as string, measure, year: 2024, cell, edition: LATER },
      });
      const { deposit = "", action = "", evidence = "" } = row.cells;
      const isFootnoted = evidence.includes(FOOTNOTE);
      yield statementOf("deposit", isFootnoted ? null : deposit);
      yield statementOf("action", action);
      if (isFootnoted) yield statementOf("footnoted", deposit);
    }
  },
});

/** The year is that of the list's date; the dates themselves are the values. */
function* statements(row: FileRow, names: string[], year: number, edition: string): Generator<Statement> {
  const place = row.cells["iso3"] || (row.cells["party"] as string);
  for (const measure of names) {
    yield { row, place, measure, year, cell: row.cells[measure] as string, edition };
  }
}
