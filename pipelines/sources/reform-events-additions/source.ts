import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineRecords } from "../../lib/source/source.ts";

const EDITION = "documents to February 2026";
const PARTIES = "un-uncac-later-parties";
const MEMBERS = "ogp-membership-updates";
const TREATIES =
  "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-14&chapter=18&clang=_en";
const OGP = "https://www.opengovpartnership.org/our-members/";
const BY_HAND = "put together by hand from documents, each named in its row";

/** Our kind of event by the word of the file; a country named as a member on some day has no event. */
const KINDS: Record<string, string> = {
  joined: "OGP joined",
  inactive: "OGP suspension",
  suspended: "OGP suspension",
  withdrawn: "OGP withdrawal",
};

export default defineRecords({
  id: "reform-events-additions",
  title: "Timeline of reform: later parties to UNCAC, joinings and departures of the OGP",
  publisher: "Assembled from two of the sources named here",
  url: OGP,
  edition: EDITION,
  published: "2026-02-28",
  editions: { [EDITION]: "2026-02" },
  every: {
    en: "when a document is found",
    fr: "lorsqu’un document est trouvé",
    es: "cuando se encuentra un documento",
  },
  months: null,
  licence: factsWithDocuments,
  citation: "The document named in the row.",
  caveats: [
    {
      en: "The dated rows of two lists, in the words of their documents; what bears no date is in no timeline. Excerpts were read, not whole pages.",
      fr: "Les lignes datées de deux listes, dans les mots de leurs documents ; ce qui n’a pas de date ne figure dans aucune chronologie. On a lu des extraits, non les pages entières.",
      es: "Las filas fechadas de dos listas, en las palabras de sus documentos; lo que no lleva fecha no está en ninguna cronología. Se leyeron extractos, no páginas enteras.",
    },
  ],
  table: "events",
  files: {
    parties: {
      folder: PARTIES,
      name: "uncac_parties_after_2014_additions.csv",
      url: TREATIES,
      byHand: BY_HAND,
      columns: ["iso3", "deposit", "evidence", "source", "url"],
      key: ["iso3"],
      ignore: ["party", "action"],
    },
    members: {
      folder: MEMBERS,
      name: "ogp_membership_events.csv",
      url: OGP,
      byHand: BY_HAND,
      columns: ["iso3", "event", "date", "evidence", "source", "url"],
      key: ["iso3", "event"],
      ignore: ["country"],
    },
  },
  expect: { records: [15, 60], places: [12, 40] },
  *read({ parties, members }) {
    for (const row of parties) {
      const { iso3, deposit, evidence, source, url } = row.cells as Record<string, string>;
      const told = { date: deposit, type: "UNCAC", what: evidence, upstream: PARTIES };
      const cells = { ...told, document: source, document_url: url };
      yield { row, place: iso3 as string, cells: cells as Record<string, string> };
    }
    for (const row of members) {
      const { iso3, event, date, evidence, source, url } = row.cells as Record<string, string>;
      const type = KINDS[event as string];
      if (type === undefined || date === "") continue;
      const told = { date, type, what: evidence, upstream: MEMBERS };
      const cells = { ...told, document: source, document_url: url };
      yield { row, place: iso3 as string, cells: cells as Record<string, string> };
    }
  },
});
