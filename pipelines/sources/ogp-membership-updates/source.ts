import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const EDITION = "documents to February 2026";
const ADDRESS = "https://www.opengovpartnership.org/our-members/";

const text = (title: string) => ({ title, unit: "text" });

const measures = {
  joined: text("joined: as exact as the document"),
  "joined without a date": text("joined on a date that the document does not give: what it says"),
  member: text("a member on this date, joining unknown"),
  inactive: text("declared inactive"),
  suspended: text("suspended"),
  withdrawn: text("no longer a member: withdrew, or was removed"),
  "joined document": text("address of the document that says so"),
  "member document": text("address of the document that says so"),
  "inactive document": text("address of the document that says so"),
  "suspended document": text("address of the document that says so"),
  "withdrawn document": text("address of the document that says so"),
};

const columnOf = (measure: string) =>
  measure.endsWith(" document") ? "url" : measure.endsWith(" without a date") ? "evidence" : "date";

export default defineSource({
  id: "ogp-membership-updates",
  title: "Open Government Partnership: joinings, suspensions and withdrawals to February 2026",
  publisher: "Open Government Partnership and press, a document each",
  authors: [],
  url: ADDRESS,
  edition: EDITION,
  published: "2026-02-28",
  editions: { [EDITION]: "2026-02" },
  every: {
    en: "when a document is found",
    fr: "lorsqu’un document est trouvé",
    es: "cuando se encuentra un documento",
  },
  months: null,
  licence: ccBy4,
  citation:
    "Open Government Partnership and press, documents of 2013 to 2026; each row of the file names its own.",
  caveats: [
    {
      en: "Fifteen facts on eleven countries, each with its document; other joinings and departures may not have been found. Excerpts were read, not whole pages.",
      fr: "Quinze faits sur onze pays, chacun avec son document ; d’autres adhésions ou départs ont pu échapper. On a lu des extraits, non les pages entières.",
      es: "Quince hechos sobre once países, cada uno con su documento; puede haber otros ingresos o salidas no hallados. Se leyeron extractos, no páginas enteras.",
    },
    {
      en: "Benin's joining has no date: the page that announces it is undated.",
      fr: "L’adhésion du Bénin n’a pas de date : la page qui l’annonce n’en porte pas.",
      es: "El ingreso de Benín no tiene fecha: la página que lo anuncia no la lleva.",
    },
  ],
  measures,
  files: {
    events: {
      name: "ogp_membership_events.csv",
      url: ADDRESS,
      byHand: "put together by hand from documents, each named in its row",
      columns: ["iso3", "event", "date", "evidence", "url"],
      key: ["iso3", "event"],
      value: Object.fromEntries(Object.keys(measures).map((measure) => [measure, columnOf(measure)])),
      ignore: ["country", "source"],
    },
  },
  missing: [""],
  expect: { readings: [30, 80], places: [11, 40] },
  *read({ events }) {
    for (const row of events) {
      const { iso3, event, date, evidence, url } = row.cells as Record<string, string>;
      const said = { row, place: iso3 as string, year: 2026, edition: EDITION };
      if (date === "") yield { ...said, measure: `${event} without a date`, cell: evidence as string };
      else yield { ...said, measure: event as string, cell: date as string };
      yield { ...said, measure: `${event} document`, cell: url as string };
    }
  },
});
