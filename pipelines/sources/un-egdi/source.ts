import { defineSource, type FileRow, type SourceFile, type Statement } from "../../lib/source/source.ts";

const index = (title: string) => ({ title, unit: "0 to 1", range: [0, 1] as [number, number] });

const measures = {
  "E-Government Index": index("E-Government Development Index"),
  "E-Participation Index": index("E-Participation Index"),
  "Online Service Index": index("Online Service Index"),
};

/** Until 2022 the file has the publisher's long column names; the 2024 file has short ones for the same columns. */
const LONG = { place: "Country Name", columns: Object.keys(measures) };
const SHORT = { place: "Country", columns: ["E_Index", "E_Participation", "Online_Service"] };

const ADDRESS = "https://publicadministration.un.org/egovkb/en-us/Data-Center";
const BY_HAND = "the address is a page on which a person chooses the edition and downloads its table";
const EDITIONS = [2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022];

const longFile = (year: number): SourceFile => ({
  name: `EGOV_DATA_${year}.csv`,
  url: ADDRESS,
  byHand: BY_HAND,
  columns: ["Survey Year", LONG.place, ...LONG.columns],
  key: [LONG.place],
  // schooling and phone lines are no part of buying; ranks are not values
  ignore: ["E-Government Rank", "Human Capital Index", "Telecommunication Infrastructure Index"],
});

export default defineSource({
  id: "un-egdi",
  title: "UN E-Government Survey 2003–2024",
  publisher: "United Nations, Department of Economic and Social Affairs",
  url: ADDRESS,
  edition: "2024",
  published: "2024-09-17",
  editions: { ...Object.fromEntries(EDITIONS.map((year) => [year, String(year)])), 2024: "2024-09-17" },
  every: { en: "every two years", fr: "tous les deux ans", es: "cada dos años" },
  months: 24,
  licence: {
    name: "United Nations terms of use",
    spdx: null,
    url: "https://www.un.org/en/about-us/terms-of-use",
    tier: "attribution",
    asks: {
      en: "Name the United Nations; confirm with them before commercial reuse.",
      fr: "Nommez les Nations Unies ; vérifiez auprès d’elles avant une réutilisation commerciale.",
      es: "Nombre a las Naciones Unidas; confirme con ellas antes de una reutilización comercial.",
    },
  },
  citation:
    "United Nations, Department of Economic and Social Affairs. United Nations E-Government Survey 2003–2024.",
  caveats: [
    {
      en: "Each edition is scaled to its best performer and changes its questions: compare within an edition.",
      fr: "Chaque édition est calée sur son meilleur pays et change ses questions : comparez au sein d’une édition.",
      es: "Cada edición se ajusta a su mejor país y cambia sus preguntas: compare dentro de una edición.",
    },
  ],
  measures,
  files: {
    ...Object.fromEntries(EDITIONS.map((year) => [String(year), longFile(year)])),
    2024: {
      name: "EGOV_DATA_2024.csv",
      url: ADDRESS,
      byHand: BY_HAND,
      columns: ["Survey Year", SHORT.place, ...SHORT.columns],
      key: [SHORT.place],
      value: Object.fromEntries(
        Object.keys(measures).map((measure, at) => [measure, SHORT.columns[at] as string]),
      ),
      ignore: ["Rank", "Human_Capital", "Tele_Infra", "Region"],
      lineEnd: "crlf",
    },
  } as Record<string, SourceFile>,
  missing: [],
  expect: { readings: [6_900, 7_000], places: [193, 193] },
  *read(rows) {
    for (const [year, file] of Object.entries(rows)) {
      const names = year === "2024" ? SHORT : LONG;
      for (const row of file) yield* statements(row, names);
    }
  },
});

/**
 * An index of exactly 0 is the publisher's mark for a state that the edition did not rate as a whole; where its website
 * was read nonetheless, the parts stand beside it and are values.
 */
function* statements(row: FileRow, { place, columns }: typeof LONG): Generator<Statement> {
  const year = row.cells["Survey Year"] as string;
  const [whole, ...parts] = columns.map((column) => row.cells[column] as string) as [string, ...string[]];
  const isRated = Number(whole) !== 0;
  const wasRead = isRated || parts.some((part) => Number(part) !== 0);
  for (const [at, measure] of Object.keys(measures).entries()) {
    const stands = at === 0 ? isRated : wasRead;
    yield {
      row,
      place: (row.cells[place] as string).trim(), // names carry a trailing blank in every edition
      measure,
      year,
      cell: stands ? (row.cells[columns[at] as string] as string) : null,
      edition: year,
    };
  }
}
