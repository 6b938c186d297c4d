/** Exercises on evidence, law, institutions and e-procurement. */
import { defineExercise } from "../exercise.ts";
import {
  leastOf,
  mostOf,
  newestValue,
  positive,
  properPart,
  scoreOf,
  some,
  valuesOfNewestYear,
} from "../solve-helpers.ts";

const STANDSTILL = ["GHA", "TZA", "PER", "MEX", "PHL", "MDA"];
const CAPACITY = ["BGD", "GHA", "MDA", "MEX", "UKR"];
const PUBLISHERS = ["GHA", "KEN", "NPL", "PRY", "UGA"];

export const rules = [
  defineExercise({
    id: "year-behind-a-value",
    module: "reading-the-evidence",
    way: "page",
    kind: "year",
    asked: { place: { places: ["PHL"] } },
    question: {
      en: "{place}: of which year is the newest value of “Budget kept”?",
      fr: "{place} : de quelle année est la valeur la plus récente de « Budget respecté » ?",
      es: "{place}: ¿de qué año es el valor más nuevo de «Presupuesto cumplido»?",
    },
    hints: [
      {
        en: "The profile of an economy gives the year beside each value.",
        fr: "Le profil d’une économie donne l’année à côté de chaque valeur.",
        es: "El perfil de una economía da el año junto a cada valor.",
      },
      {
        en: "Look in the pillar of capacity for the budget that was spent against the one that was voted.",
        fr: "Cherchez au pilier de la capacité le budget dépensé face au budget voté.",
        es: "Busque en el pilar de capacidad el presupuesto gastado frente al aprobado.",
      },
    ],
    explanation: {
      en: "The newest value is of {year}. It may not be compared with a neighbour’s of another year without saying so.",
      fr: "La valeur la plus récente est de {year}. On ne la compare pas à celle d’un voisin d’une autre année sans le dire.",
      es: "El valor más nuevo es de {year}. No debe compararse con el de un vecino de otro año sin decirlo.",
    },
    see: "/countries/PHL/",
    solve(tables) {
      const { year } = newestValue(tables, "budget-credibility", "PHL");
      return { answer: year, figures: { year: { year } } };
    },
  }),
  defineExercise({
    id: "how-many-are-measured",
    module: "reading-the-evidence",
    way: "page",
    kind: "number",
    asked: {},
    question: {
      en: "How many economies have a value of “Use made of procurement data”, in its newest year?",
      fr: "Combien d’économies ont une valeur pour « Usages des données sur les marchés », en son année la plus récente ?",
      es: "¿Cuántas economías tienen un valor de «Uso de los datos de contratación», en su año más nuevo?",
    },
    hints: [
      {
        en: "The page of the indicator has a legend with counts under its map.",
        fr: "La page de l’indicateur porte sous sa carte une légende avec des nombres.",
        es: "La página del indicador tiene bajo el mapa una leyenda con recuentos.",
      },
      {
        en: "Add the counts of all classes, but not those of the absences.",
        fr: "Ajoutez les nombres de toutes les classes, sans ceux des absences.",
        es: "Sume los recuentos de todas las clases, sin los de las ausencias.",
      },
    ],
    explanation: {
      en: "{n} economies were measured in {year}. All others are unknown here; none of them is zero.",
      fr: "{n} économies ont été mesurées en {year}. Toutes les autres sont inconnues ici ; aucune ne vaut zéro.",
      es: "{n} economías se midieron en {year}. Todas las demás son desconocidas aquí; ninguna vale cero.",
    },
    see: "/indicators/procurement-data-analysed/",
    solve(tables) {
      const { year, values } = valuesOfNewestYear(tables, "procurement-data-analysed");
      return { answer: values.length, figures: { n: { number: values.length, digits: 0 }, year: { year } } };
    },
  }),
  defineExercise({
    id: "where-signing-waits",
    module: "law-and-methods",
    way: "page",
    kind: "some",
    options: { of: "places", ids: STANDSTILL },
    asked: {},
    question: {
      en: "Which of these economies reach all points of “Standstill before signing”?",
      fr: "Lesquelles de ces économies obtiennent tous les points de « Délai d’attente avant la signature » ?",
      es: "¿Cuáles de estas economías alcanzan todos los puntos de «Plazo de espera antes de la firma»?",
    },
    hints: [
      {
        en: "The indicator has a page with a table of all economies.",
        fr: "L’indicateur a une page avec un tableau de toutes les économies.",
        es: "El indicador tiene una página con una tabla de todas las economías.",
      },
      {
        en: "All points are 100%. Half of the points is not enough.",
        fr: "Tous les points font 100 %. La moitié ne suffit pas.",
        es: "Todos los puntos son 100 %. La mitad no basta.",
      },
    ],
    explanation: {
      en: "All points: {places}. The others have no standstill by law, or only part of what is asked.",
      fr: "Tous les points : {places}. Les autres n’ont pas ce délai dans leur droit, ou une partie seulement.",
      es: "Todos los puntos: {places}. Las demás no tienen esa espera en su ley, o solo una parte.",
    },
    see: "/indicators/standstill-period/",
    solve(tables) {
      const found = STANDSTILL.filter((iso3) => newestValue(tables, "standstill-period", iso3).value === 100);
      const answer = properPart(found, STANDSTILL);
      return { answer, figures: { places: { places: answer } } };
    },
  }),
  defineExercise({
    id: "year-of-the-right-to-information",
    module: "law-and-methods",
    way: "page",
    kind: "year",
    asked: { place: { places: ["KEN"] } },
    question: {
      en: "{place}: from which year is the right-to-information law reported in force?",
      fr: "{place} : depuis quelle année la loi sur l’accès à l’information est-elle donnée comme en vigueur ?",
      es: "{place}: ¿desde qué año figura en vigor la ley de acceso a la información?",
    },
    hints: [
      {
        en: "The profile lists steps of reform by date.",
        fr: "Le profil donne les étapes de la réforme par date.",
        es: "El perfil da los pasos de la reforma por fecha.",
      },
      {
        en: "Each step has its document; the law stands between the convention and the open data.",
        fr: "Chaque étape a son document ; la loi se trouve entre la convention et les données ouvertes.",
        es: "Cada paso tiene su documento; la ley está entre la convención y los datos abiertos.",
      },
    ],
    explanation: {
      en: "{year}, as the source reports it. A law in force says nothing yet of answers given in time.",
      fr: "{year}, selon la source. Une loi en vigueur ne dit encore rien des réponses données à temps.",
      es: "{year}, según la fuente. Una ley en vigor aún no dice nada de respuestas a tiempo.",
    },
    see: "/countries/KEN/",
    solve({ events }) {
      const found = events.filter((row) => row.iso3 === "KEN" && row.type === "right-to-information law");
      if (found.length > 1) throw new RangeError("two laws: the exercise has two answers");
      const year = Number(some(found[0], "no right-to-information law of KEN").date.slice(0, 4));
      return { answer: year, figures: { year: { year } } };
    },
  }),
  defineExercise({
    id: "strongest-capacity",
    module: "people-and-institutions",
    way: "page",
    kind: "one",
    options: { of: "places", ids: CAPACITY },
    asked: {},
    question: {
      en: "Which of these economies has the highest score of capacity?",
      fr: "Laquelle de ces économies a la note de capacité la plus élevée ?",
      es: "¿Cuál de estas economías tiene la puntuación de capacidad más alta?",
    },
    hints: [
      {
        en: "The index has a page for each pillar.",
        fr: "L’indice a une page pour chaque pilier.",
        es: "El índice tiene una página por pilar.",
      },
      {
        en: "Its table is sorted by score: the first of the five that you meet is the answer.",
        fr: "Son tableau est trié par note : la première des cinq que vous rencontrez est la réponse.",
        es: "Su tabla va por puntuación: la primera de las cinco que encuentre es la respuesta.",
      },
    ],
    explanation: {
      en: "{places}, with {score} of 100. Read the range of ranks beside it before you speak of a lead.",
      fr: "{places}, avec {score} sur 100. Lisez l’intervalle de rangs avant de parler d’avance.",
      es: "{places}, con {score} de 100. Lea el intervalo de puestos antes de hablar de ventaja.",
    },
    see: "/index/capacity/",
    solve(tables) {
      const scores = CAPACITY.map((iso3) => ({ iso3, score: scoreOf(tables, "capacity", iso3) }));
      const { iso3, score } = mostOf(scores, (each) => each.score, 1);
      return { answer: [iso3], figures: { places: { places: [iso3] }, score: { number: score, digits: 1 } } };
    },
  }),
  defineExercise({
    id: "days-of-a-road-contract",
    module: "people-and-institutions",
    way: "page",
    kind: "number",
    asked: { slow: { places: ["CHL"] }, fast: { places: ["GEO"] } },
    question: {
      en: "“Days for a road contract 2019”: by how many days is {slow} slower than {fast}?",
      fr: "« Jours pour un contrat routier 2019 » : de combien de jours {slow} est-il plus lent que {fast} ?",
      es: "«Días para un contrato de carreteras 2019»: ¿cuántos días más tarda {slow} que {fast}?",
    },
    hints: [
      {
        en: "Both values stand in the table of the indicator.",
        fr: "Les deux valeurs sont dans le tableau de l’indicateur.",
        es: "Ambos valores están en la tabla del indicador.",
      },
      {
        en: "Take the days, not the score, and subtract.",
        fr: "Prenez les jours, non la note, et soustrayez.",
        es: "Tome los días, no la puntuación, y reste.",
      },
    ],
    explanation: {
      en: "{a} days less {b} days: {n} days.",
      fr: "{a} jours moins {b} jours : {n} jours.",
      es: "{a} días menos {b} días: {n} días.",
    },
    see: "/indicators/time-of-a-road-contract/",
    solve(tables) {
      const [a, b] = ["CHL", "GEO"].map(
        (iso3) => newestValue(tables, "time-of-a-road-contract", iso3).value,
      ) as [number, number];
      const n = Math.round(a) - Math.round(b);
      const whole = (number: number) => ({ number, digits: 0 });
      return { answer: n, figures: { a: whole(a), b: whole(b), n: whole(n) } };
    },
  }),
  defineExercise({
    id: "publishers-in-a-region",
    module: "e-procurement-and-open-data",
    way: "query",
    kind: "number",
    asked: { region: { region: "sub-saharan-africa" } },
    question: {
      en: "{region}: how many economies publish open contracting data, by “Publishes open contracting data” in its newest year?",
      fr: "{region} : combien d’économies publient des données ouvertes sur les marchés, selon « Publie des données ouvertes sur les marchés » en son année la plus récente ?",
      es: "{region}: ¿cuántas economías publican datos abiertos de contratación, según «Publica datos abiertos de contratación» en su año más nuevo?",
    },
    hints: [
      {
        en: "In Explore, join observations with places by iso3.",
        fr: "Dans Explorer, joignez observations et places par iso3.",
        es: "En Explorar, una observations con places por iso3.",
      },
      {
        en: "Keep indicator = 'publishes-open-contracting-data', value = 1 and region = 'sub-saharan-africa', then count.",
        fr: "Gardez indicator = 'publishes-open-contracting-data', value = 1 et region = 'sub-saharan-africa', puis comptez.",
        es: "Deje indicator = 'publishes-open-contracting-data', value = 1 y region = 'sub-saharan-africa', y cuente.",
      },
    ],
    explanation: {
      en: "{n} in {year}. The map of the indicator shows which.",
      fr: "{n} en {year}. La carte de l’indicateur montre lesquelles.",
      es: "{n} en {year}. El mapa del indicador muestra cuáles.",
    },
    see: "/indicators/publishes-open-contracting-data/",
    solve(tables) {
      const { year, values } = valuesOfNewestYear(tables, "publishes-open-contracting-data");
      const region = new Map(tables.places.map((place) => [place.iso3, place.region]));
      const n = values.filter(
        (row) => row.value === 1 && region.get(row.iso3) === "sub-saharan-africa",
      ).length;
      positive(n, "no publisher in the region");
      return { answer: n, figures: { n: { number: n, digits: 0 }, year: { year } } };
    },
  }),
  defineExercise({
    id: "first-to-publish",
    module: "e-procurement-and-open-data",
    way: "page",
    kind: "one",
    options: { of: "places", ids: PUBLISHERS },
    asked: {},
    question: {
      en: "Which of these economies was the first to publish open contracting data?",
      fr: "Laquelle de ces économies a publié la première des données ouvertes sur les marchés ?",
      es: "¿Cuál de estas economías publicó primero datos abiertos de contratación?",
    },
    hints: [
      {
        en: "Each profile dates the step, with its document.",
        fr: "Chaque profil date l’étape, avec son document.",
        es: "Cada perfil fecha el paso, con su documento.",
      },
      {
        en: "Or take the table events and look for “first OCDS publication”.",
        fr: "Ou prenez la table events et cherchez « first OCDS publication ».",
        es: "O tome la tabla events y busque «first OCDS publication».",
      },
    ],
    explanation: {
      en: "{places}, in {year}.",
      fr: "{places}, en {year}.",
      es: "{places}, en {year}.",
    },
    see: "/indicators/ocds-published/",
    solve({ events }) {
      const dated = PUBLISHERS.map((iso3) => {
        const row = events.find((each) => each.iso3 === iso3 && each.type === "first OCDS publication");
        return { iso3, year: Number(some(row, `no publication of ${iso3}`).date.slice(0, 4)) };
      });
      const { iso3, year } = leastOf(dated, (each) => each.year, 1);
      return { answer: [iso3], figures: { places: { places: [iso3] }, year: { year } } };
    },
  }),
];
