import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const series = {
  "SP.POP.TOTL": { title: "Population, total", unit: "people", range: [0, 2e9] as [number, number] },
  "NY.GDP.PCAP.PP.KD": {
    title: "GDP per capita, PPP",
    unit: "constant 2021 international $",
    range: [0, 400_000] as [number, number],
  },
  "IQ.SPI.OVRL": {
    title: "Statistical performance indicators, overall",
    unit: "0 to 100",
    range: [0, 100] as [number, number],
  },
  "GF.XPD.BUDG.ZS": {
    title: "Primary government expenditure as a share of the original approved budget",
    unit: "%",
    range: [0, 1000] as [number, number],
  },
};
const groups = {
  Region: { title: "World Bank region", unit: "text" },
  "Income group": { title: "World Bank income group", unit: "text" },
};

export default defineSource({
  id: "worldbank-wdi",
  title: "World Development Indicators; country and lending groups FY26",
  publisher: "World Bank",
  url: "https://datatopics.worldbank.org/world-development-indicators/",
  edition: "8 December 2025",
  published: "2025-12-08",
  editions: { FY26: "2025-10", "8 December 2025": "2025-12-08" },
  every: { en: "several times a year", fr: "plusieurs fois par an", es: "varias veces al año" },
  months: 3,
  licence: ccBy4,
  citation:
    "World Bank. World Development Indicators; World Bank Country and Lending Groups (FY26). CC BY 4.0.",
  caveats: [
    {
      en: "Population and income describe an economy; they are never scored.",
      fr: "La population et le revenu décrivent une économie ; ils ne sont jamais notés.",
      es: "La población y el ingreso describen una economía; nunca se puntúan.",
    },
  ],
  measures: { ...series, ...groups },
  files: {
    series: {
      name: "subset-wdi-1990-2024.csv",
      url: "https://databankfiles.worldbank.org/public/ddpext_download/WDI_CSV.zip",
      byHand:
        "the address gives an archive of all series in wide tables; the table holds a few of them, a column each",
      columns: ["country_code", "year", ...Object.keys(series)],
      key: ["country_code", "year"],
      ignore: [
        "NY.GDP.PCAP.KD",
        "NY.GDP.MKTP.KD",
        "GC.XPN.TOTL.GD.ZS",
        "NE.CON.GOVT.ZS",
        "IQ.SPI.PIL1",
        "IQ.SPI.PIL2",
        "IQ.SPI.PIL3",
        "IQ.SPI.PIL4",
        "IQ.SPI.PIL5",
        "GC.XPN.GSRV.ZS",
      ],
    },
    groups: {
      name: "CLASS_2025_10_07.xlsx",
      url: "https://ddh-openapi.worldbank.org/resources/DR0095333/download",
      sheet: "List of economies",
      columns: ["Code", ...Object.keys(groups)],
      key: ["Code"],
      ignore: ["Economy", "Lending category"],
    },
  },
  missing: [""],
  expect: { readings: [20_000, 24_000], places: [212, 218] },
  *read(rows) {
    for (const row of rows.series) {
      const { country_code, year } = row.cells as { country_code: string; year: string };
      for (const measure of Object.keys(series)) {
        const cell = row.cells[measure] as string;
        yield { row, place: country_code, measure, year, cell, edition: "8 December 2025" };
      }
    }
    for (const row of rows.groups) {
      if (row.cells["Region"] === "") continue; // the sheet ends with groups of economies, which lie in no region
      for (const measure of Object.keys(groups)) {
        const cell = row.cells[measure] as string;
        // fiscal year 2026 began on 1 July 2025
        yield { row, place: row.cells["Code"] as string, measure, year: 2026, cell, edition: "FY26" };
      }
    }
  },
});
