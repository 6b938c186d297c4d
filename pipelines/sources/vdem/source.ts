import { ccBySa4 } from "../../lib/source/licences.ts";
import { defineSource, type FileRow, type NextRelease, type Statement } from "../../lib/source/source.ts";

const latent = (title: string) => ({ title, unit: "latent scale", range: [-6, 6] as [number, number] });
const index = (title: string) => ({ title, unit: "0 to 1", range: [0, 1] as [number, number] });

/** Estimated anew in each version, so that every version of a measure is read whole and none is spliced. */
const both = {
  v2clrspct: latent("Rigorous and impartial public administration"),
  v2csreprss: latent("Civil society repression (high: little)"),
  v2x_corr: index("Political corruption index (high: corrupt)"),
  v2x_pubcorr: index("Public sector corruption index (high: corrupt)"),
};
const v14 = {
  ...both,
  v2xcs_ccsi: index("Core civil society index"),
  v2cscnsult: latent("Civil society consultation"),
  v2mecrit: latent("Print and broadcast media critical"),
  v2meharjrn: latent("Harassment of journalists (high: little)"),
  v2lgotovst: latent("Executive oversight by bodies other than the legislature"),
  v2lginvstp: latent("Legislature investigates in practice"),
};
const v15 = {
  ...both,
  v2stcritrecadm: latent("Criteria for appointment in the state administration"),
};

/** Version 15 comes a second time with intervals, for its high-level indices only. */
const bounded = { v2x_polyarchy: index("Electoral democracy index") };

const ADDRESS = "https://v-dem.net/data/the-v-dem-dataset/";
const BY_HAND =
  "the address is a page that asks for a registration; the table holds some columns of the file it leads to";

/** What the publisher's own download is, of version 16 as of those before. */
const WHOLE_TABLE: NextRelease = {
  kind: "cells",
  signs: ["v2x_pubcorr_codelow", "v2x_pubcorr_codehigh"],
  is: "the whole country-year table, some 4,600 columns with the bounds of every index (_codelow, _codehigh): version 16 comes like this",
  do: "keep country_text_id, year and the measures of this source with their bounds, and read them as a new edition, whole: v14, v15 and v16 are other estimates of the same years",
};

export default defineSource({
  id: "vdem",
  title: "V-Dem country-year data, versions 14 and 15",
  publisher: "V-Dem Institute, University of Gothenburg",
  url: ADDRESS,
  edition: "v14 and v15",
  published: "2025-03-13",
  editions: { v14: "2024-03", v15: "2025-03-13" },
  every: { en: "every year, in March", fr: "chaque année, en mars", es: "cada año, en marzo" },
  months: 12,
  licence: ccBySa4,
  citation:
    "Coppedge, M. et al. (2024, 2025). V-Dem Country-Year Dataset v14 and v15. Varieties of Democracy (V-Dem) Project. https://doi.org/10.23696/mcwt-fr58, https://doi.org/10.23696/vdemds25. CC BY-SA 4.0.",
  caveats: [
    {
      en: "Of these measures only the electoral democracy index has bounds in the files read. Version 14 ends in 2023, version 15 in 2024. Palestine is the West Bank alone; Gaza is coded apart.",
      fr: "Parmi ces mesures, seul l’indice de démocratie électorale a un intervalle dans les fichiers lus. La version 14 s’arrête en 2023, la version 15 en 2024. La Palestine est la seule Cisjordanie ; Gaza est codée à part.",
      es: "De estas medidas, solo el índice de democracia electoral trae intervalo en los archivos leídos. La versión 14 termina en 2023; la 15, en 2024. Palestina es solo Cisjordania; Gaza se codifica aparte.",
    },
  ],
  measures: { ...v14, ...v15, ...bounded },
  files: {
    v14: {
      name: "subset-vdem-v14-1995-2023.csv",
      url: ADDRESS,
      byHand: BY_HAND,
      columns: ["country_text_id", "year", ...Object.keys(v14)],
      key: ["country_text_id", "year"],
      ignore:
        "country_name country_id v2x_polyarchy v2x_libdem v2x_accountability v2x_veracc v2x_horacc v2x_diagacc v2x_execorr v2exbribe v2exembez v2excrptps v2exthftps v2lgcrrpt v2jucorrdc v2x_rule v2juaccnt v2juhcind v2juncind v2jucomp v2x_jucon v2xlg_legcon v2lgqstexp v2lgoppart v2x_cspart v2csprtcpt v2cseeorgs v2dlengage v2x_freexp_altinf v2x_freexp v2xme_altinf v2mecenefm v2mecenefi v2merange v2mebias v2meslfcen v2clacfree v2x_frassoc_thick v2x_regime".split(
          " ",
        ),
    },
    v15: {
      name: "subset-vdem-v15-1995-2024.csv",
      url: ADDRESS,
      byHand: BY_HAND,
      next: [WHOLE_TABLE],
      columns: ["country_text_id", "year", ...Object.keys(v15)],
      key: ["country_text_id", "year"],
      ignore:
        "v2exbribe v2xcl_prpty v2xcl_acjst v2juhcind v2juncind v2juaccnt v2pepwrgen v2pepwrsoc v2pepwrses v2xlg_legcon v2x_gender v2cseeorgs v2dlengage v2clacfree v2x_civlib v2x_cspart v2clstown v2clacjstm v2clacjstw v2lgqugen v2cldiscm v2cldiscw v2cacamps v2peapsecon v2peasjsoecon v2peapsgen v2peapspol v2peasjpol v2x_execorr v2lgcrrpt v2dlencmps v2peedueq v2pehealth v2peasbepol v2cafres v2cafexch v2x_rule v2xed_ed_cent v2xed_ed_ctag v2xed_ed_con v2edteautonomy v2edteunionindp".split(
          " ",
        ),
    },
    "v15-bounds": {
      name: "subset-vdem-v15-democracy-indices-with-bounds-1995-2024.csv",
      url: ADDRESS,
      byHand: BY_HAND,
      columns: [
        "country_text_id",
        "year",
        ...["", "_codelow", "_codehigh", "_sd"].map((ending) => `v2x_polyarchy${ending}`),
      ],
      key: ["country_text_id", "year"],
      ignore: [
        "country_name",
        "country_id",
        ...["libdem", "partipdem", "delibdem", "egaldem"].flatMap((name) =>
          ["", "_codelow", "_codehigh", "_sd"].map((ending) => `v2x_${name}${ending}`),
        ),
      ],
    },
  },
  missing: [""],
  expect: { readings: [77_000, 87_000], places: [174, 180] },
  *read(rows) {
    for (const row of rows.v14) yield* statements(row, Object.keys(v14), "v14");
    for (const row of rows.v15) yield* statements(row, Object.keys(v15), "v15");
    for (const row of rows["v15-bounds"]) yield bounds(row, "v2x_polyarchy", "v15");
  },
});

function* statements(row: FileRow, measures: string[], edition: string): Generator<Statement> {
  const { country_text_id, year } = row.cells as { country_text_id: string; year: string };
  for (const measure of measures) {
    yield { row, place: country_text_id, measure, year, cell: row.cells[measure] as string, edition };
  }
}

/** A value with the interval that the publisher gives it, about two thirds wide, and its standard deviation. */
function bounds(row: FileRow, measure: string, edition: string): Statement {
  const cell = (ending: string) => row.cells[`${measure}${ending}`] as string;
  const { country_text_id, year } = row.cells as { country_text_id: string; year: string };
  return {
    ...{ row, place: country_text_id, measure, year, edition, cell: cell("") },
    ...{ low: cell("_codelow"), high: cell("_codehigh"), se: cell("_sd") },
  };
}
