import { defineSource, type FileRow, type Statement } from "../../lib/source/source.ts";

const OF_FILES = "TED csv, to September 2023";
const OF_API = "TED Search API, September 2026";

const share = (title: string) => ({ title, unit: "0 to 1", range: [0, 1] as [number, number] });
const count = (title: string) => ({ title, unit: "count", range: [0, 1e7] as [number, number] });

const ofAwards = {
  awards: count("contract awards, rows of award notices"),
  offers: share("awards with a known number of offers"),
  single_bid: share("awards with exactly one offer, of those with a known number"),
};
const ofCalls = {
  calls: count("calls for tender"),
  linked: share("calls linked to an award notice"),
  lag_med_days: {
    title: "median days from sending the call to sending the award notice",
    unit: "days",
    range: [0, 4000] as [number, number],
  },
};
const ofNotices = {
  notices: count("award notices"),
  value_ok: share("award notices with a value from 1,000 euro to 1 billion"),
};

const ADDRESS = "https://github.com/dorviya/ted-ods";
const UPSTREAM = "https://data.europa.eu/data/datasets/ted-csv";
const BY_HAND = "the address is a repository of files; each was copied from the folder outputs/quality";

const file = (name: string, columns: Record<string, unknown>, key: string[], ignore: string[]) => ({
  ...{ name: `outputs/quality/${name}`, url: ADDRESS, byHand: BY_HAND },
  columns: [...key, ...Object.keys(columns)],
  ...{ key, ignore },
});

export default defineSource({
  id: "ted-award-outcomes",
  title: "Award notices of the European Union, counted: single bids, days to award, values known",
  publisher: "European Commission (TED notices); counted by TED-ODS",
  url: UPSTREAM,
  edition: OF_API,
  published: "2026-09-30",
  editions: { [OF_FILES]: "2026-09-30", [OF_API]: "2026-09-30" },
  every: {
    en: "when the notices are counted anew",
    fr: "lorsque les avis sont comptés à nouveau",
    es: "cuando los anuncios se cuentan de nuevo",
  },
  months: null,
  licence: {
    name: "Notices: Commission Decision 2011/833/EU; the counts carry no licence",
    spdx: null,
    url: "https://eur-lex.europa.eu/eli/dec/2011/833/oj",
    tier: "attribution",
    asks: {
      en: "Name the European Union for the notices and dorviya/ted-ods for the counts; ask the latter, or count anew, before commercial or bulk reuse.",
      fr: "Nommez l’Union européenne pour les avis et dorviya/ted-ods pour les comptages ; consultez ce dernier, ou recomptez, avant toute réutilisation commerciale ou massive.",
      es: "Nombre a la Unión Europea por los anuncios y a dorviya/ted-ods por los recuentos; consulte a este último, o vuelva a contar, antes de una reutilización comercial o masiva.",
    },
  },
  citation:
    "European Commission (DG GROW), TED csv dataset (2006–2023) and TED Search API, Tenders Electronic Daily; aggregated by dorviya/ted-ods (2026), https://github.com/dorviya/ted-ods.",
  caveats: [
    {
      en: "Only purchases above the thresholds of the European Union are announced there. Awards are counted, not procedures as on the Single Market Scoreboard: countries that award many lots are dominated by them.",
      fr: "Seuls les achats au-dessus des seuils de l’Union européenne y sont annoncés. On compte les attributions, non les procédures comme au tableau d’affichage du marché unique : les pays qui attribuent beaucoup de lots en sont dominés.",
      es: "Allí solo se anuncian las compras por encima de los umbrales de la Unión Europea. Se cuentan las adjudicaciones, no los procedimientos como en el cuadro de indicadores del mercado único: dominan en los países que adjudican muchos lotes.",
    },
    {
      en: "The counting is a third party's. Another author's count of the same notices agrees (r 0.99 over 25 countries); the publisher of the notices has not checked it.",
      fr: "Le comptage est celui d’un tiers. Celui d’un autre auteur, sur les mêmes avis, concorde (r 0,99 sur 25 pays) ; l’éditeur des avis ne l’a pas vérifié.",
      es: "El recuento es de un tercero. El de otro autor sobre los mismos anuncios coincide (r 0,99 en 25 países); el editor de los anuncios no lo ha comprobado.",
    },
    {
      en: "A share is read only where it stands on enough: 100 awards with the number of offers known for six in ten, 100 calls of which three in ten are linked to an award, 100 notices. Below that the cell counts as empty.",
      fr: "Une part n’est lue que si elle repose sur assez : 100 attributions dont le nombre d’offres est connu pour six sur dix, 100 appels dont trois sur dix sont reliés à une attribution, 100 avis. En deçà, la case compte comme vide.",
      es: "Una parte se lee solo donde se apoya en lo suficiente: 100 adjudicaciones con el número de ofertas conocido en seis de cada diez, 100 convocatorias de las que tres de cada diez estén ligadas a una adjudicación, 100 anuncios. Por debajo, la celda cuenta como vacía.",
    },
    {
      en: "The United Kingdom from 2021 on is left out: what is there is the tail after it left. Days are read for calls of 2016 to 2021 and 2024 alone: later calls have not all been awarded yet.",
      fr: "Le Royaume-Uni est laissé de côté à partir de 2021 : il n’y reste que la traîne d’après son départ. Les jours ne sont lus que pour les appels de 2016 à 2021 et de 2024 : les appels plus récents ne sont pas tous attribués.",
      es: "Se deja fuera al Reino Unido desde 2021: lo que queda es la cola tras su salida. Los días se leen solo para las convocatorias de 2016 a 2021 y de 2024: las más recientes aún no se han adjudicado todas.",
    },
  ],
  measures: { ...ofAwards, ...ofCalls, ...ofNotices },
  files: {
    awards: file(
      "winners_csv_years.csv",
      ofAwards,
      ["year", "country"],
      [...["winner", "winner_country", "cross_border"]],
    ),
    calls: file("call_to_award_lag.csv", ofCalls, ["source", "year", "country"], []),
    notices: file(
      "subset-coverage_country_year-can.csv",
      ofNotices,
      ["year", "country"],
      [...["procedures", "value_raw"]],
    ),
  },
  missing: [""],
  expect: { readings: [1_900, 2_400], places: [33, 40] },
  *read({ awards, calls, notices }) {
    for (const row of awards) yield* statements(row, ofAwards, OF_FILES);
    for (const row of calls) {
      if (isWhole(row)) yield* statements(row, ofCalls, isOfApi(row) ? OF_API : OF_FILES);
    }
    for (const row of notices) yield* statements(row, ofNotices, OF_API);
  },
});

const isOfApi = ({ cells }: FileRow) => cells["source"] === "api";

/** Calls of other years are cut short: many of them had no award notice yet when they were counted. */
function isWhole(row: FileRow): boolean {
  const year = Number(row.cells["year"]);
  return isOfApi(row) ? year === 2024 : year >= 2016 && year <= 2021;
}

/** What a share needs to stand on: below it the cell counts as empty. */
const LEAST: Record<string, Record<string, number>> = {
  single_bid: { awards: 100, offers: 0.6 },
  lag_med_days: { calls: 100, linked: 0.3 },
  value_ok: { notices: 100 },
};

function* statements(row: FileRow, measures: object, edition: string): Generator<Statement> {
  const { country, year } = row.cells as { country: string; year: string };
  if (country === "UK" && Number(year) >= 2021) return;
  for (const measure of Object.keys(measures)) {
    const stands = Object.entries(LEAST[measure] ?? {}).every(
      ([column, least]) => Number(row.cells[column]) >= least,
    );
    const cell = stands ? (row.cells[measure] as string) : null;
    yield { row, place: country, measure, year, cell, edition };
  }
}
