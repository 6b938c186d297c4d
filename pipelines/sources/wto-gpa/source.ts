import { defineSource } from "../../lib/source/source.ts";

const text = (title: string) => ({ title, unit: "text" });

const measures = {
  status: text("party, observer, or observer negotiating accession"),
  gpa1994_in_force: text("GPA 1994 in force since"),
  gpa2012_in_force: text("GPA 2012 in force since"),
};

export default defineSource({
  id: "wto-gpa",
  title: "Agreement on Government Procurement: parties and observers",
  publisher: "World Trade Organization",
  url: "https://www.wto.org/english/tratop_e/gproc_e/memobs_e.htm",
  edition: "list as of 2023",
  published: "2023-10-30",
  editions: { "list as of 2023": "2023-10-30" },
  every: { en: "when a party joins", fr: "à chaque adhésion", es: "con cada adhesión" },
  months: null,
  licence: {
    name: "Facts of public record",
    spdx: null,
    url: "https://www.wto.org/english/disclaimer_e.htm",
    tier: "open",
    asks: {
      en: "Dates and names are facts; name the WTO as their source.",
      fr: "Dates et noms sont des faits ; nommez l’OMC comme source.",
      es: "Fechas y nombres son hechos; nombre a la OMC como fuente.",
    },
  },
  citation: "WTO. Agreement on Government Procurement: Parties, observers and accessions.",
  caveats: [
    {
      en: "The list of parties is whole; the observers are partly those of April 2013.",
      fr: "La liste des parties est complète ; les observateurs sont en partie ceux d’avril 2013.",
      es: "La lista de partes está completa; los observadores son en parte los de abril de 2013.",
    },
  ],
  measures,
  files: {
    parties: {
      name: "gpa_parties_observers.csv",
      url: "https://www.wto.org/english/tratop_e/gproc_e/memobs_e.htm",
      byHand:
        "the address is a page to be read by a person; the table is typed from it, with a citation in each row",
      columns: ["iso3", ...Object.keys(measures)],
      key: ["iso3"],
      ignore: ["member", "note", "source", "url"],
    },
  },
  missing: [""],
  expect: { readings: [210, 240], places: [73, 80] },
  *read({ parties }) {
    for (const row of parties) {
      for (const measure of Object.keys(measures)) {
        const place = row.cells["iso3"] as string;
        // 2023 is the year of the newest accession on the list
        yield {
          row,
          place,
          measure,
          year: 2023,
          cell: row.cells[measure] as string,
          edition: "list as of 2023",
        };
      }
    }
  },
});
