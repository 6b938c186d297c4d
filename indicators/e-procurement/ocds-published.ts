import { FIRST_YEAR, stepNotPractice } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { noToYes } from "../define/goalposts.ts";
import { threeYears } from "../define/shelf-life.ts";
import { saysNotTaken, saysTaken } from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

const COMPLETE = 2025;

export default defineStep({
  id: "ocds-published",
  pillar: "e-procurement",
  title: {
    en: "Has begun to publish open contracting data",
    fr: "A commencé à publier des données ouvertes sur les marchés",
    es: "Ha empezado a publicar datos abiertos de contratación",
  },
  asks: {
    en: "Had a national government body begun to publish contracting in the open standard (OCDS) by the end of the year?",
    fr: "Un organisme public national avait-il commencé à publier ses marchés dans le standard ouvert (OCDS) à la fin de l’année ?",
    es: "¿Había empezado algún organismo público nacional a publicar su contratación en el estándar abierto (OCDS) al final del año?",
  },
  matters: {
    en: "The first release is the hardest: after it, the questions are how much, how well and for how long.",
    fr: "La première publication est la plus difficile : ensuite, la question est de savoir combien, comment et pour combien de temps.",
    es: "La primera publicación es la más difícil: después, la cuestión es cuánto, con qué calidad y por cuánto tiempo.",
  },
  method: {
    en: "Yes from the earliest year for which the Open Contracting Partnership has ever listed a national government publisher; it stays yes where publication stopped. No where none was listed. A city, a county or a state of a federation is not the country, and a civic group that converts data is no government. Where the list names nobody but a collection of such data exists, there is no value.",
    fr: "Oui à partir de la première année pour laquelle l’Open Contracting Partnership a recensé un organisme public national ; cela reste oui si la publication a cessé. Non si aucun n’a été recensé. Une ville, un comté ou un État fédéré n’est pas le pays, et une association qui convertit des données n’est pas l’État. Si la liste ne nomme personne mais qu’un recueil de telles données existe, il n’y a pas de valeur.",
    es: "Sí desde el primer año para el que la Open Contracting Partnership ha registrado un organismo público nacional; sigue siendo sí si la publicación cesó. No cuando no se registró ninguno. Una ciudad, un condado o un estado federado no es el país, y una asociación que convierte datos no es el Estado. Si la lista no nombra a nadie pero existe una recopilación de esos datos, no hay valor.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: threeYears,
  from: [{ source: "ocp-worldwide", inputs: { first: { measure: "first_ocds_year", optional: true } } }],
  witnesses: ({ first }) => [
    first === null ? saysNotTaken("first", COMPLETE) : saysTaken("first", first, COMPLETE),
  ],
  absent: {
    value: 0,
    because: {
      en: "Never on the list of publishers",
      fr: "Jamais sur la liste des organismes qui publient",
      es: "Nunca en la lista de organismos que publican",
    },
  },
  steps: {
    first: FIRST_YEAR,
    last: COMPLETE,
    complete: COMPLETE,
    because: {
      en: "The list was read in August 2026",
      fr: "La liste a été lue en août 2026",
      es: "La lista se leyó en agosto de 2026",
    },
  },
  caveats: [
    {
      en: "It tells who began, not who goes on: for that, see who publishes today.",
      fr: "L’indicateur dit qui a commencé, non qui continue : pour cela, voyez qui publie aujourd’hui.",
      es: "Dice quién empezó, no quién continúa: para eso, vea quién publica hoy.",
    },
    {
      en: "In December 2025 the list restated some first years (Ukraine 2024 instead of 2015) and dropped publishers that had stopped. The earliest year ever listed is kept.",
      fr: "En décembre 2025, la liste a révisé certaines premières années (Ukraine 2024 au lieu de 2015) et retiré ceux qui avaient cessé. La plus ancienne année jamais indiquée est conservée.",
      es: "En diciembre de 2025 la lista cambió algunos primeros años (Ucrania 2024 en vez de 2015) y retiró a quienes habían cesado. Se conserva el año más antiguo que figuró.",
    },
    {
      en: "The standard dates from 2014: before it, everyone is no. The list is kept by hand.",
      fr: "Le standard date de 2014 : avant, tous sont à non. La liste est tenue à la main.",
      es: "El estándar es de 2014: antes, todos están en no. La lista se lleva a mano.",
    },
    stepNotPractice,
  ],
  examples: [
    {
      year: 2015,
      given: { first: 2015 },
      expect: 1,
      score: 100,
      because: {
        en: "Paraguay, 2015: among the first three",
        fr: "Paraguay, 2015 : parmi les trois premiers",
        es: "Paraguay, 2015: entre los tres primeros",
      },
    },
    {
      year: 2017,
      given: { first: 2018 },
      expect: 0,
      score: 0,
      because: {
        en: "Armenia, 2017: a year before it began",
        fr: "Arménie, 2017 : un an avant de commencer",
        es: "Armenia, 2017: un año antes de empezar",
      },
    },
  ],
});
