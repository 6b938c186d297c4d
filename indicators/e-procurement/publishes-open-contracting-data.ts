import { defineIndicator } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

export default defineIndicator({
  id: "publishes-open-contracting-data",
  pillar: "e-procurement",
  title: {
    en: "Publishes open contracting data",
    fr: "Publie des données ouvertes sur les marchés",
    es: "Publica datos abiertos de contratación",
  },
  asks: {
    en: "Does a national government body publish its contracting in the open standard (OCDS) today?",
    fr: "Un organisme public national publie-t-il aujourd’hui ses marchés dans le standard ouvert (OCDS) ?",
    es: "¿Publica hoy algún organismo público nacional su contratación en el estándar abierto (OCDS)?",
  },
  matters: {
    en: "Data in a common standard can be checked by tools that others have already built.",
    fr: "Des données dans un standard commun se vérifient avec des outils que d’autres ont déjà construits.",
    es: "Los datos en un estándar común se comprueban con herramientas que otros ya construyeron.",
  },
  method: {
    en: "Yes where the Open Contracting Partnership lists a national government publisher whose data go on. No where it lists none.",
    fr: "Oui si l’Open Contracting Partnership recense un organisme public national dont les données continuent de paraître. Non s’il n’en recense aucun.",
    es: "Sí cuando la Open Contracting Partnership registra un organismo público nacional cuyos datos se siguen publicando. No cuando no registra ninguno.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: threeYears,
  from: [{ source: "ocp-worldwide", inputs: { ongoing: { measure: "ongoing_now" } } }],
  derive: ({ ongoing }) => ongoing,
  states: { step: "ocds-published", from: 1, stops: true },
  absent: {
    value: 0,
    because: {
      en: "Not on the list of publishers",
      fr: "Absente de la liste des organismes qui publient",
      es: "No está en la lista de organismos que publican",
    },
  },
  caveats: [
    {
      en: "A city or a state of a federation is not the country: where the list names no other publisher, the answer is no. Conversions made by others are not counted.",
      fr: "Une ville ou un État fédéré n’est pas le pays : si la liste ne nomme aucun autre organisme, la réponse est non. Les conversions faites par des tiers ne comptent pas.",
      es: "Una ciudad o un estado de una federación no es el país: si la lista no nombra otro organismo, la respuesta es no. No se cuentan las conversiones hechas por terceros.",
    },
    {
      en: "The list is kept by hand; a publisher unknown to it counts as no.",
      fr: "La liste est tenue à la main ; un organisme qu’elle ignore compte comme non.",
      es: "La lista se lleva a mano; un organismo que no conozca cuenta como no.",
    },
  ],
  examples: [
    {
      given: { ongoing: 1 },
      expect: 1,
      score: 100,
      because: { en: "Paraguay, 2026", fr: "Paraguay, 2026", es: "Paraguay, 2026" },
    },
    {
      given: { ongoing: 0 },
      expect: 0,
      score: 0,
      because: {
        en: "Armenia, 2026: it has published, and stopped",
        fr: "Arménie, 2026 : elle a publié, puis arrêté",
        es: "Armenia, 2026: publicó y dejó de hacerlo",
      },
    },
  ],
});
