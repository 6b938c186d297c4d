import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource, type FileRow, type Statement } from "../../lib/source/source.ts";
import { COLUMN_OF, registersOf } from "./registers.ts";

const EDITION = "export of December 2023";
const YEAR = 2023;

const text = (title: string) => ({ title, unit: "text" });
const launched = (title: string) => ({ title, unit: "year", range: [1990, 2030] as [number, number] });

const measures = {
  register: text("register for the whole economy: its name"),
  register_stage: text("register for the whole economy: how far it has come; Publish means live, not public"),
  register_launch: launched("register for the whole economy: year of launch, or the year planned"),
  register_scope: text("register for the whole economy: its scope in the publisher's words"),
  register_access: text("register for the whole economy: who may look"),
  register_threshold: {
    title: "register for the whole economy: share of ownership from which an owner is named",
    unit: "percent",
    range: [0, 100] as [number, number],
  },
  register_url: text("register for the whole economy: its address"),
  part: text("register for a part of it (a sector, a region, trusts): its name"),
  part_stage: text("register for a part: how far it has come"),
  part_launch: launched("register for a part: year of launch, or the year planned"),
  part_scope: text("register for a part: its scope in the publisher's words"),
  part_access: text("register for a part: who may look"),
  procurement_register: text("register of those who sell to the state: its name"),
  ogp: text("Open Government Partnership: member, and cycle of its plan"),
};

const ADDRESS = "https://www.openownership.org/en/map/";
const BY_HAND =
  "the address is a map; the table is the publisher's own export, kept with the code of its site under app/modules/notion/samples";

export default defineSource({
  id: "openownership-bo-registers",
  title: "Open Ownership map: registers of beneficial owners",
  publisher: "Open Ownership",
  url: ADDRESS,
  edition: EDITION,
  published: "2023-12-01",
  editions: { [EDITION]: "2023-12-01" },
  every: {
    en: "as the publisher learns of changes; this export is of late 2023",
    fr: "au fil des changements connus de l’éditeur ; cet export date de fin 2023",
    es: "a medida que el editor conoce cambios; esta exportación es de fines de 2023",
  },
  months: null,
  licence: ccBy4,
  citation: "Open Ownership (2023). Open Ownership map: beneficial ownership commitments and registers.",
  caveats: [
    {
      en: "101 registers in 86 economies, as the publisher knew them in November 2023. An economy without a row is not known to have no register.",
      fr: "101 registres dans 86 économies, tels que l’éditeur les connaissait en novembre 2023. L’absence d’une économie ne dit pas qu’elle n’a pas de registre.",
      es: "101 registros en 86 economías, tal como los conocía el editor en noviembre de 2023. Que una economía no figure no dice que no tenga registro.",
    },
    {
      en: "Where an economy has several registers, one for the whole economy and one for a part of it are read: the live ones first, of these one without a year of launch, then the earliest. Registers of trusts count as a part.",
      fr: "Quand une économie a plusieurs registres, on en lit un pour l’ensemble et un pour une partie : d’abord ceux en service, parmi eux un registre sans année de lancement, puis le plus ancien. Les registres de trusts comptent comme une partie.",
      es: "Cuando una economía tiene varios registros, se lee uno para el conjunto y otro para una parte: primero los que funcionan, entre ellos uno sin año de inicio, luego el más antiguo. Los registros de fideicomisos cuentan como una parte.",
    },
    {
      en: "The year of launch is the publisher's judgement, known for 58 registers; 2024 and 2025 are plans.",
      fr: "L’année de lancement est l’appréciation de l’éditeur, connue pour 58 registres ; 2024 et 2025 sont des projets.",
      es: "El año de inicio es un juicio del editor, conocido para 58 registros; 2024 y 2025 son planes.",
    },
  ],
  measures,
  files: {
    registers: {
      name: "oo_disclosure_regimes_2023.csv",
      url: ADDRESS,
      byHand: BY_HAND,
      columns: ["iso3", "notion_id", ...new Set(Object.values(COLUMN_OF))],
      key: ["iso3", "notion_id"],
      value: COLUMN_OF,
      // long texts on law, checks and formats, and whether data come in bulk
      ignore:
        "country coverage access_features access_regime_details responsible_agency agency_type definition protection_regime verification_details sanctions_and_enforcement_details up_to_date_and_historical_data_details details_collected stated_policy_aims licence_and_data_use_policy_details register_cost_and_business_model structured_data bulk_data_available api_available data_published_in_bods open_licence identifiers_used exact_ownership_values sufficient_information_for_full_ownership_chains bulk_data_url api_url last_edited".split(
          " ",
        ),
    },
    countries: {
      name: "oo_countries.csv",
      url: ADDRESS,
      byHand: BY_HAND,
      columns: ["iso3", "country", "ogp_membership_and_nap_cycle"],
      key: ["country"],
      value: { ogp: "ogp_membership_and_nap_cycle" },
      // the column of memberships says the same but for Trinidad and Tobago and Afghanistan
      ignore: ["iso2", "memberships", "last_edited"],
    },
  },
  missing: [""],
  expect: { readings: [750, 1_200], places: [195, 230] },
  *read({ registers, countries }) {
    for (const [place, rows] of Map.groupBy(registers, ({ cells }) => cells["iso3"] as string)) {
      for (const { row, measure, cell } of registersOf(rows)) yield statement(row, place, measure, cell);
    }
    for (const row of countries) {
      const { iso3, country, ogp_membership_and_nap_cycle: cycle } = row.cells;
      yield statement(row, iso3 || (country as string), "ogp", cycle as string);
    }
  },
});

const statement = (row: FileRow, place: string, measure: string, cell: string): Statement => ({
  ...{ row, place, measure, cell },
  year: YEAR,
  edition: EDITION,
});
