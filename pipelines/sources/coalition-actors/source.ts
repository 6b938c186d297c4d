import { factsWithDocuments } from "../../lib/source/licences.ts";
import { defineRecords } from "../../lib/source/source.ts";

const MAIN = "https://github.com/factbook/factbook.json";

export default defineRecords({
  id: "coalition-actors",
  title: "Who can carry procurement reform: a directory of bodies and groups",
  publisher: "Assembled from public documents",
  authors: [],
  // the largest single document behind it; each row names its own
  url: MAIN,
  edition: "documents to August 2026",
  published: "2026-08-03",
  editions: { "documents to August 2026": "2026-08-03" },
  every: {
    en: "when documents are found",
    fr: "lorsque des documents sont trouvés",
    es: "cuando se hallan documentos",
  },
  months: null,
  licence: factsWithDocuments,
  citation: "Put together by the Procurement Reform Monitor from the documents that its rows name.",
  caveats: [
    {
      en: "Not a register: a kind of actor that is missing is one for which no document was found, not one that does not exist. Countries must not be judged by the length of their list.",
      fr: "Ce n’est pas un registre : un type d’acteur absent est un type pour lequel aucun document n’a été trouvé, non un type qui n’existe pas. On ne saurait juger un pays à la longueur de sa liste.",
      es: "No es un registro: un tipo de actor que falta es uno del que no se halló documento, no uno inexistente. No debe juzgarse a un país por la longitud de su lista.",
    },
    {
      en: "Read the role with the name: some government rows are e-procurement systems, some contractors' rows are general business federations, media rows mix councils, associations and single outlets, and some bodies have been renamed or closed since their document.",
      fr: "Lisez le rôle avec le nom : certaines lignes du gouvernement sont des systèmes de passation électronique, certaines des entreprises sont des fédérations patronales générales, celles des médias mêlent conseils, associations et titres, et certains organismes ont changé de nom ou fermé depuis leur document.",
      es: "Lea la función junto al nombre: algunas filas de gobierno son sistemas de contratación electrónica, algunas de contratistas son federaciones empresariales generales, las de medios mezclan consejos, asociaciones y cabeceras, y algunos organismos han cambiado de nombre o cerrado desde su documento.",
    },
    {
      en: "Government systems are from the World Bank's GovTech dataset (CC BY 4.0); twelve territories without a place of their own here are passed over.",
      fr: "Les systèmes publics viennent des données GovTech de la Banque mondiale (CC BY 4.0) ; douze territoires sans entrée propre ici sont laissés de côté.",
      es: "Los sistemas públicos proceden de los datos GovTech del Banco Mundial (CC BY 4.0); se omiten doce territorios sin lugar propio aquí.",
    },
  ],
  table: "actors",
  files: {
    actors: {
      name: "actors.csv",
      url: MAIN,
      byHand: "put together by hand from many documents, each named in its row",
      columns: [
        "iso3",
        "actor_type",
        "name",
        "name_local",
        "url",
        "role",
        "since",
        "source_title",
        "source_url",
      ],
      key: ["iso3", "actor_type", "name"],
      ignore: [],
    },
  },
  expect: { records: [1_580, 2_000], places: [215, 230] },
  *read({ actors }) {
    for (const row of actors) {
      const { iso3, source_title, source_url, ...same } = row.cells as Record<string, string>;
      const cells = { ...same, document: source_title as string, document_url: source_url as string };
      yield { row, place: iso3 || null, cells };
    }
  },
});
