import { attributionTo } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const share = (title: string) => ({
  title: `Pillar ${title}, share of criteria met`,
  unit: "0 to 1",
  range: [0, 1] as [number, number],
});

const pillars = {
  perc_pillar_1: share("I, legal, regulatory and policy framework"),
  perc_pillar_2: share("II, institutional framework and management capacity"),
  perc_pillar_3: share("III, procurement operations and market practices"),
  perc_pillar_4: share("IV, accountability, integrity and transparency"),
};

/** The file dates no assessment; its makers had the list of 2024, and 2024 is the last year any can describe. */
const YEAR = 2024;
/** The package bears no date of release: public by this day at the latest, when it was read. */
const EDITION = "as read in November 2026";

export default defineSource({
  id: "maps-assessments",
  title: "MAPS assessments of procurement systems, criteria met by pillar",
  publisher: "MAPS Initiative; coded by World Bank staff",
  authors: ["MAPS Initiative", "World Bank"],
  url: "https://www.mapsinitiative.org/en/assessments.html",
  edition: EDITION,
  published: "2026-11-25",
  editions: { [EDITION]: "2026-11-25" },
  every: {
    en: "once so far; reports of assessments appear one by one",
    fr: "une seule fois à ce jour ; les rapports d’évaluation paraissent un à un",
    es: "una vez hasta ahora; los informes de evaluación aparecen uno a uno",
  },
  months: null,
  licence: attributionTo(
    "MAPS Initiative",
    "Aggregates under the MIT licence of the World Bank's package; criteria on request",
    "https://github.com/WB-PIDA-Data-Science-Shop/pi-flagship-report/blob/main/LICENSE",
  ),
  citation:
    "World Bank (2026). Public Institutions Flagship Report, reproducibility package; from assessment reports of the MAPS Initiative.",
  caveats: [
    {
      en: "Nineteen countries that chose to be assessed between about 2017 and 2024. The file gives no year for any of them: all stand under 2024, the year of its list, so an assessment may be up to seven years older than shown.",
      fr: "Dix-neuf pays qui ont choisi d’être évalués entre 2017 environ et 2024. Le fichier n’indique l’année d’aucun : tous figurent sous 2024, l’année de sa liste ; une évaluation peut donc avoir jusqu’à sept ans de plus qu’affiché.",
      es: "Diecinueve países que decidieron evaluarse entre 2017, aproximadamente, y 2024. El archivo no da el año de ninguno: todos figuran en 2024, el año de su lista; una evaluación puede tener hasta siete años más de lo que se muestra.",
    },
    {
      en: "Each criterion counts as not met, partly met or met; one that a report leaves open was counted by the coders as not met.",
      fr: "Chaque critère compte comme non rempli, rempli en partie ou rempli ; celui qu’un rapport laisse ouvert a été compté par les codeurs comme non rempli.",
      es: "Cada criterio cuenta como no cumplido, cumplido en parte o cumplido; el que un informe deja abierto fue contado por quienes codificaron como no cumplido.",
    },
  ],
  measures: pillars,
  files: {
    pillars: {
      name: "maps_pillar_scores.csv",
      url: "https://github.com/WB-PIDA-Data-Science-Shop/pi-flagship-report/blob/main/chapter-2/data/output/maps_clean.csv",
      byHand: "the address is a page that shows the file, not the file; the columns used are the same",
      columns: ["country_code", ...Object.keys(pillars)],
      key: ["country_code"],
      // counts and sums are the two halves of the shares; the concepts cut the same criteria another way
      ignore:
        "country region incomegroup lendingcategory n_pillar_1 n_pillar_2 n_pillar_3 n_pillar_4 sum_pillar_1 sum_pillar_2 sum_pillar_3 sum_pillar_4 n_concept_account n_concept_ind n_concept_infosyst n_concept_mansyst n_concept_money n_concept_personnel n_concept_trans sum_concept_account sum_concept_ind sum_concept_infosyst sum_concept_mansyst sum_concept_money sum_concept_personnel sum_concept_trans perc_concept_account perc_concept_ind perc_concept_infosyst perc_concept_mansyst perc_concept_money perc_concept_personnel perc_concept_trans".split(
          " ",
        ),
    },
  },
  missing: [""],
  expect: { readings: [70, 100], places: [18, 25] },
  *read(rows) {
    for (const row of rows.pillars) {
      for (const measure of Object.keys(pillars)) {
        yield {
          row,
          place: row.cells["country_code"] as string,
          measure,
          year: YEAR,
          cell: row.cells[measure] as string,
          edition: EDITION,
        };
      }
    }
  },
});
