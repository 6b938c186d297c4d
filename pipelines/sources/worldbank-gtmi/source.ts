import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource, type FileRow, type Statement } from "../../lib/source/source.ts";

const DECEMBER_2025 =
  "https://datacatalogfiles.worldbank.org/ddh-published/0037889/DR0095721/WBG_GovTech_Dataset_Dec2025.xlsx";
const OCTOBER_2022 =
  "https://datacatalogfiles.worldbank.org/ddh-published/0037889/DR0089805/WBG_GovTech%20Dataset_Oct2022.xlsx";

const BY_HAND =
  "the address gives the publisher's workbook; the table holds its answers in columns named here, with ISO codes";

const share = (title: string) => ({ title, unit: "0 to 1", range: [0, 1] as [number, number] });
const points = (title: string, most: number) => ({
  title,
  unit: "points",
  range: [0, most] as [number, number],
});
const text = (title: string) => ({ title, unit: "text" });

const indices = {
  gtmi: share("GovTech Maturity Index"),
  cgsi: share("Core Government Systems Index"),
  psdi: share("Public Service Delivery Index"),
  dcei: share("Digital Citizen Engagement Index"),
  gtei: share("GovTech Enablers Index"),
  i12_eproc_points: points("I-12, e-procurement portal: none 0, planned or in progress 4.5, in use 9", 9),
};

const portal = {
  eproc_portal: share("I-12, e-procurement portal in use"),
  eproc_name: text("I-12.1, name of the portal"),
  eproc_url: text("I-12.2, address of the portal"),
  eproc_year: { title: "I-12.3, year of launch", unit: "year", range: [1990, 2026] as [number, number] },
  eproc_functionality: points("I-12.4, what the portal supports", 3),
  eproc_ocds: share("I-12.5, supports the Open Contracting Data Standard"),
  eproc_data_exchange: share("I-12.6, exchanges data with other systems"),
  eproc_data_governance: points("I-12.8, data governance", 2),
  rti_law: points("I-37, right-to-information law: none 0, drafted 1, in force 2", 2),
  rti_law_year: { title: "I-37.2, year of the law", unit: "year", range: [1700, 2026] as [number, number] },
  open_gov_portal: share("I-28, open government portal"),
  open_data_portal: share("I-29, open data portal"),
};

const systems = {
  FMIS: points("I-5, financial management information system", 6),
  TMIS: points("I-7, tax management information system", 6),
  CMIS: points("I-8, customs management information system", 6),
  EPMIS: points("I-12, e-procurement portal: none 0, planned or in progress 4.5, in use 9", 9),
  DMIS: points("I-13, debt management information system", 6),
  PIMIS: points("I-14, public investment management information system", 9),
};

/** A wave that is not here has an edition of its own, to be described first. */
const EDITION_OF_WAVE: Record<string, string> = {
  2020: "October 2022",
  2022: "October 2022",
  2025: "December 2025",
};

export default defineSource({
  id: "worldbank-gtmi",
  title: "GovTech Maturity Index 2020, 2022 and 2025",
  publisher: "World Bank",
  url: "https://datacatalog.worldbank.org/search/dataset/0037889/govtech-dataset",
  edition: "December 2025",
  published: "2025-12-01",
  editions: { "October 2022": "2022-10", "December 2025": "2025-12-01" },
  every: { en: "every two to three years", fr: "tous les deux à trois ans", es: "cada dos o tres años" },
  months: 36,
  licence: ccBy4,
  citation:
    "World Bank. GovTech Dataset (GovTech Maturity Index 2020, 2022, 2025). World Bank Data Catalog 0037889. CC BY 4.0.",
  caveats: [
    {
      en: "Of the 2025 wave only the index and the points for six systems were at hand; the single answers end in 2022.",
      fr: "De la vague 2025, seuls l’indice et les points de six systèmes étaient disponibles ; les réponses individuelles s’arrêtent en 2022.",
      es: "De la oleada de 2025 solo se dispuso del índice y los puntos de seis sistemas; las respuestas individuales terminan en 2022.",
    },
  ],
  measures: { ...indices, ...portal, ...systems },
  files: {
    indices: {
      name: "gtmi_index_2020_2022_2025.csv",
      url: DECEMBER_2025,
      byHand: BY_HAND,
      columns: ["iso3", "year", ...Object.keys(indices)],
      key: ["iso3", "year"],
      ignore: ["country", "grp"],
    },
    portal: {
      name: "gtmi_eprocurement_2020_2022.csv",
      url: OCTOBER_2022,
      byHand: BY_HAND,
      columns: ["iso3", "year", ...Object.keys(portal)],
      key: ["iso3", "year"],
      // the indices stand in the first file, the link to the law is not a fact about buying
      ignore: ["country", "rti_law_url", "grp", "gtmi", "cgsi", "psdi", "dcei", "gtei"],
    },
    systems: {
      name: "gtmi_ims_adoption_2025.csv",
      url: DECEMBER_2025,
      byHand: BY_HAND,
      columns: ["iso3", "year", ...Object.keys(systems)],
      key: ["iso3", "year"],
      ignore: ["country"],
    },
  },
  missing: [""],
  expect: { readings: [8_500, 9_000], places: [195, 202] },
  *read(rows) {
    for (const row of rows.indices) yield* statements(row, Object.keys(indices));
    for (const row of rows.portal) yield* statements(row, Object.keys(portal));
    for (const row of rows.systems) yield* statements(row, Object.keys(systems));
  },
});

function* statements(row: FileRow, measures: string[]): Generator<Statement> {
  const { iso3, year } = row.cells as { iso3: string; year: string };
  const edition = EDITION_OF_WAVE[year] ?? year;
  for (const measure of measures) {
    yield { row, place: iso3, measure, year, cell: row.cells[measure] as string, edition };
  }
}
