import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

/** Standard-normal units, centred each year; estimates beyond five would be no estimates. */
const estimate = (title: string) => ({
  title,
  unit: "about -2.5 to 2.5",
  range: [-5, 5] as [number, number],
});

const RECALCULATED =
  "read it in a source of its own, with an edition of its own: it recalculated the past, and the two are never mixed";

export default defineSource({
  id: "worldbank-wgi",
  title: "Worldwide Governance Indicators, 2024 update",
  publisher: "World Bank",
  url: "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
  edition: "2024 update",
  published: "2024-11-05",
  editions: { "2024 update": "2024-11-05" },
  every: { en: "every year", fr: "chaque année", es: "cada año" },
  months: 12,
  licence: ccBy4,
  citation:
    "Kaufmann, Daniel and Aart Kraay (2024). Worldwide Governance Indicators, 2024 Update. CC BY 4.0.",
  caveats: [
    {
      en: "Each year is centred on zero anew: a value shows place, not level. The 2025 revision recalculated the past and is not mixed in.",
      fr: "Chaque année est recentrée sur zéro : une valeur montre la place, non le niveau. La révision de 2025 a recalculé le passé et n’y est pas mêlée.",
      es: "Cada año se vuelve a centrar en cero: un valor muestra la posición, no el nivel. La revisión de 2025 recalculó el pasado y no se mezcla aquí.",
    },
  ],
  measures: {
    va: estimate("Voice and accountability"),
    pv: estimate("Political stability and absence of violence"),
    ge: estimate("Government effectiveness"),
    rq: estimate("Regulatory quality"),
    rl: estimate("Rule of law"),
    cc: estimate("Control of corruption"),
  },
  files: {
    estimates: {
      name: "wgidataset.csv.gz",
      url: "https://www.worldbank.org/content/dam/sites/govindicators/doc/wgidataset_excel.zip",
      byHand: "the address gives an archive with a workbook; the table is its one sheet saved as CSV",
      columns: ["code", "year", "indicator", "estimate", "stddev"],
      key: ["code", "year", "indicator"],
      value: "estimate",
      next: [
        {
          kind: "sheets",
          signs: ["va", "pv", "ge", "rq", "rl", "cc"],
          is: 'the revision of 2025: a workbook with a sheet for each dimension, va to cc, and headers "Economy (code)" and "Governance estimate (approx. -2.5 to +2.5)"',
          do: RECALCULATED,
        },
        {
          kind: "cells",
          signs: ["GOV_WGI_CC.EST"],
          is: "the revision of 2025: series GOV_WGI_CC.EST and its like, with scores .SC and their bounds .SC_LB and .SC_UB",
          do: RECALCULATED,
        },
      ],
      ignore: ["codeindyr", "countryname", "nsource", "pctrank", "pctranklower", "pctrankupper"],
    },
  },
  missing: [".."],
  expect: { readings: [31_000, 33_000], places: [205, 216] },
  *read({ estimates }) {
    for (const row of estimates) {
      const { code, year, indicator, estimate, stddev } = row.cells as Record<string, string>;
      yield {
        row,
        place: code as string,
        measure: indicator as string,
        year: year as string,
        cell: estimate as string,
        se: stddev as string, // the publisher's name for the standard error
        edition: "2024 update",
      };
    }
  },
});
