import { ccBy4ToConfirm } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const score = (title: string) => ({ title, unit: "0 to 100", range: [0, 100] as [number, number] });

const scores = {
  "A.PROCUREMENT.OC": score("Availability: public procurement data as open data"),
  "U.PROCUREMENT.ANALYTICS": score("Use: procurement data analysed to improve procurement"),
  PROCUREMENT: score("Public procurement, the module as a whole"),
  "A.COMPANY.BOT": score("Availability: beneficial ownership data"),
  "G.COMPANY.BOT": score("Governance: rules on beneficial ownership data"),
  "A.PI.RTI": score("Availability: data on right-to-information performance"),
  "G.PI.RTI": score("Governance: rules on right-to-information performance"),
  "A.PF.BUDGETSPEND": score("Availability: budget and spending data"),
  "U.PI.ACCOUNT": score("Use: political integrity data used to hold to account"),
  SCORE: score("The Barometer's overall score"),
};

const ADDRESS = "https://globaldatabarometer.org/open-data/";

/**
 * The answers to the procurement sub-questions (gdb1_procurement_responses.csv.gz) are not read: two of the scores here
 * are made from them, and how is in no file at hand.
 */
export default defineSource({
  id: "gdb-first-edition",
  title: "Global Data Barometer, first edition",
  publisher: "Global Data Barometer (ILDA)",
  url: ADDRESS,
  edition: "first edition",
  published: "2022-05-11",
  editions: { "first edition": "2022-05-11" },
  every: {
    en: "once; the second edition asks other questions",
    fr: "une seule fois ; la deuxième édition pose d’autres questions",
    es: "una sola vez; la segunda edición hace otras preguntas",
  },
  months: null,
  licence: ccBy4ToConfirm,
  citation:
    "Global Data Barometer (2022). First Edition. ILDA. https://doi.org/10.5281/zenodo.6488349. CC BY 4.0.",
  caveats: [
    {
      en: "Researchers looked from May 2019 to May 2021, through the first year of the pandemic; the publisher dates the result 2021. A zero means that they looked and found nothing.",
      fr: "Les recherches ont couru de mai 2019 à mai 2021, première année de la pandémie comprise ; l’éditeur date le résultat de 2021. Un zéro signifie que l’on a cherché sans rien trouver.",
      es: "Se investigó de mayo de 2019 a mayo de 2021, incluido el primer año de la pandemia; el editor fecha el resultado en 2021. Un cero significa que se buscó y no se halló nada.",
    },
    {
      en: "The second edition asked other questions and weighed them otherwise: the two are never joined.",
      fr: "La deuxième édition a posé d’autres questions, pondérées autrement : les deux ne sont jamais mises bout à bout.",
      es: "La segunda edición hizo otras preguntas, con otros pesos: nunca se unen.",
    },
  ],
  measures: scores,
  files: {
    scores: {
      name: "gdb1_indicator_scores.csv",
      url: ADDRESS,
      byHand: "the address is a page; the scores are cut from the files it leads to, one row an economy",
      columns: ["iso3", ...Object.keys(scores)],
      key: ["iso3"],
      // climate, health, land, lobbying, general data capability: not about how the state buys
      ignore:
        "country A.CLIMATE.BIO A.CLIMATE.EMI A.CLIMATE.VUL A.COMPANY.REG A.HEALTH.CRVS A.HEALTH.HSC A.HEALTH.INFMORT A.HEALTH.RTC A.HEALTH.TEST A.HEALTH.VAC A.LAND.ELU A.LAND.TENURE A.PI.IAD A.PI.LOBBY A.PI.POLFIN A.PI.PUBCON C.CAPABILITIES.DATAINST C.CAPABILITIES.DIGGOV C.CAPABILITIES.DIGSKILLS C.CAPABILITIES.DIGTOOLS C.CAPABILITIES.EMPLOY C.CAPABILITIES.GOVSUPPORT C.CAPABILITIES.HUMANCAP C.CAPABILITIES.INTACCESS C.CAPABILITIES.ODINIT C.CAPABILITIES.ONLINESERV C.CAPABILITIES.PFREEDOM C.CAPABILITIES.STANDARDS C.CAPABILITIES.SUBNAT C.CAPABILITIES.TRAIN C.PI.INTEROP G.GOVERNANCE.ACCESSIBILITY G.GOVERNANCE.DATAMANAGE G.GOVERNANCE.DATASHARING G.GOVERNANCE.DPL G.GOVERNANCE.LANG G.GOVERNANCE.ODPOLICY G.PF.PUB-FINANCE G.PI.IAD G.PI.LOBBY G.PI.POLFIN G.PI.PUBCON G.PI.RTIF U.COMPANY.DUEDIL U.LAND.GENDERINCLUSION U.USE.INTERNATIONAL A C G U CAPABILITIES CLIMATE COMPANY GOVERNANCE HEALTH LAND PI PF".split(
          " ",
        ),
    },
  },
  missing: [""],
  expect: { readings: [1_050, 1_100], places: [105, 112] },
  *read(rows) {
    for (const row of rows.scores) {
      for (const measure of Object.keys(scores)) {
        yield {
          row,
          place: row.cells["iso3"] as string,
          measure,
          year: 2021,
          cell: row.cells[measure] as string,
          edition: "first edition",
        };
      }
    }
  },
});
