import { ccBy4 } from "../../lib/source/licences.ts";
import { defineSource } from "../../lib/source/source.ts";

const EDITION = "documents to April 2019";

const text = (title: string) => ({ title, unit: "text" });

const measures = {
  joined: text("joined: year and month, or year"),
  basis: text("what the joining date rests on"),
  member_2019: {
    title: "Listed as a participant in April 2019; blank does not mean no",
    unit: "0 or 1",
    range: [0, 1] as [number, number],
  },
  withdrawn: text("withdrawn: the day, or 1 where no day is known"),
};

export default defineSource({
  id: "ogp-membership",
  title: "Open Government Partnership: members, joining dates and withdrawals",
  publisher: "Open Government Partnership",
  url: "https://www.opengovpartnership.org/our-members/",
  edition: EDITION,
  published: "2019-04-30",
  editions: { [EDITION]: "2019-04" },
  every: { en: "when a member joins", fr: "à chaque adhésion", es: "con cada adhesión" },
  months: null,
  licence: ccBy4,
  citation:
    "Open Government Partnership, membership pages and documents of 2013 to 2019; each row of the file names its own.",
  caveats: [
    {
      en: "The list was put together from single documents and is not whole: sixteen members have no joining date, some members are missing altogether, and nothing is known after April 2019.",
      fr: "La liste a été composée à partir de documents isolés et n’est pas complète : seize membres n’ont pas de date d’adhésion, certains manquent tout à fait et rien n’est connu après avril 2019.",
      es: "La lista se compuso a partir de documentos sueltos y no está completa: dieciséis miembros no tienen fecha de adhesión, algunos faltan del todo y nada se sabe después de abril de 2019.",
    },
    {
      en: "For most members the date is that of the cohort, which may lag the letter of intent by a year.",
      fr: "Pour la plupart des membres, la date est celle de la cohorte, qui peut suivre d’un an la lettre d’intention.",
      es: "Para la mayoría de los miembros la fecha es la de la cohorte, que puede ser un año posterior a la carta de intención.",
    },
  ],
  measures,
  files: {
    members: {
      name: "ogp_membership.csv",
      url: "https://www.opengovpartnership.org/our-members/",
      byHand: "put together by hand from the publisher's pages, each named in its row",
      columns: ["iso3", ...Object.keys(measures)],
      key: ["iso3"],
      ignore: ["country", "note", "source", "url"],
    },
  },
  missing: [""],
  expect: { readings: [300, 320], places: [75, 80] },
  *read({ members }) {
    for (const row of members) {
      for (const measure of Object.keys(measures)) {
        const place = row.cells["iso3"] as string;
        yield { row, place, measure, year: 2019, cell: row.cells[measure] as string, edition: EDITION };
      }
    }
  },
});
