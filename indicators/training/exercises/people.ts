/** Exercises on oversight, contracts, bidders, coalitions and change. */
import { breadthOf } from "../../records/actors/breadth.ts";
import { COALITION_TYPES } from "../../records/actors/kinds.ts";
import { PILLARS } from "../../schema/vocabulary.ts";
import { defineExercise, type TrainingTables } from "../exercise.ts";
import { leastOf, mostOf, newestValue, positive, properPart, scoreOf, some } from "../solve-helpers.ts";

const DATA = ["KEN", "UGA", "NGA", "SEN", "GHA"];
const PAYERS = ["TZA", "RWA", "BWA", "SEN", "CIV"];
const MOVERS = ["KEN", "UGA", "PHL", "CHL", "MAR"];
const FROM = 2012;

const breadthIn = (tables: TrainingTables, iso3: string) =>
  breadthOf(
    tables.actors.filter((actor) => actor.iso3 === iso3),
    tables["actors-withheld"].filter((row) => row.iso3 === iso3).map((row) => row.actor_type),
  );

const lastMoves = (tables: TrainingTables) => {
  const moves = tables["index-moves"].filter((row) => row.year_from === FROM);
  const year = moves.reduce((last, row) => Math.max(last, row.year_to), 0);
  return { year, moves: moves.filter((row) => row.year_to === year) };
};

export const people = [
  defineExercise({
    id: "weakest-pillar",
    module: "oversight-and-audit",
    way: "page",
    kind: "one",
    options: { of: "pillars", ids: PILLARS },
    asked: { place: { places: ["UGA"] } },
    question: {
      en: "{place}: which pillar of the index has the lowest score?",
      fr: "{place} : quel pilier de l’indice a la note la plus basse ?",
      es: "{place}: ¿qué pilar del índice tiene la puntuación más baja?",
    },
    hints: [
      {
        en: "The profile shows the four pillars near its top.",
        fr: "Le profil montre les quatre piliers vers le haut.",
        es: "El perfil muestra los cuatro pilares cerca del inicio.",
      },
      {
        en: "Compare the four scores of 0 to 100.",
        fr: "Comparez les quatre notes de 0 à 100.",
        es: "Compare las cuatro puntuaciones de 0 a 100.",
      },
    ],
    explanation: {
      en: "{pillar}, with {score} of 100.",
      fr: "{pillar}, avec {score} sur 100.",
      es: "{pillar}, con {score} de 100.",
    },
    see: "/countries/UGA/",
    solve(tables) {
      const scores = PILLARS.map((id) => ({ id, score: scoreOf(tables, id, "UGA") }));
      const { id, score } = leastOf(scores, (each) => each.score, 1);
      return { answer: [id], figures: { pillar: { pillar: id }, score: { number: score, digits: 1 } } };
    },
  }),
  defineExercise({
    id: "score-of-oversight",
    module: "oversight-and-audit",
    way: "page",
    kind: "number",
    asked: { place: { places: ["CHL"] } },
    question: {
      en: "{place}: what is its score of oversight, to the nearest whole number?",
      fr: "{place} : quelle est sa note de contrôle, à l’entier le plus proche ?",
      es: "{place}: ¿cuál es su puntuación de control, al entero más cercano?",
    },
    hints: [
      {
        en: "The pillar has a page under Index.",
        fr: "Le pilier a une page sous Indice.",
        es: "El pilar tiene una página bajo Índice.",
      },
      {
        en: "Find the economy in the table; take the score, not the rank.",
        fr: "Trouvez l’économie dans le tableau ; prenez la note, non le rang.",
        es: "Busque la economía en la tabla; tome la puntuación, no el puesto.",
      },
    ],
    explanation: {
      en: "{score} before rounding.",
      fr: "{score} avant l’arrondi.",
      es: "{score} antes de redondear.",
    },
    see: "/index/oversight/",
    solve(tables) {
      const score = scoreOf(tables, "oversight", "CHL");
      return { answer: score, figures: { score: { number: score, digits: 1 } } };
    },
  }),
  defineExercise({
    id: "most-open-records",
    module: "following-a-contract",
    way: "page",
    kind: "one",
    options: { of: "places", ids: DATA },
    asked: {},
    question: {
      en: "In which of these economies are procurement data the most open, by “Openness of procurement data”?",
      fr: "Dans laquelle de ces économies les données sur les marchés sont-elles les plus ouvertes, selon « Ouverture des données sur les marchés » ?",
      es: "¿En cuál de estas economías son más abiertos los datos de contratación, según «Apertura de los datos de contratación»?",
    },
    hints: [
      {
        en: "Open the page of the indicator and its table.",
        fr: "Ouvrez la page de l’indicateur et son tableau.",
        es: "Abra la página del indicador y su tabla.",
      },
      {
        en: "The scale runs from 0 to 100; more is more open.",
        fr: "L’échelle va de 0 à 100 ; plus, c’est plus ouvert.",
        es: "La escala va de 0 a 100; más es más abierto.",
      },
    ],
    explanation: {
      en: "{places}, with {value} of 100. Whether anybody uses the data is measured apart.",
      fr: "{places}, avec {value} sur 100. Si quelqu’un se sert des données est mesuré à part.",
      es: "{places}, con {value} de 100. Si alguien usa los datos se mide aparte.",
    },
    see: "/indicators/openness-of-procurement-data/",
    solve(tables) {
      const values = DATA.map((iso3) => ({
        iso3,
        value: newestValue(tables, "openness-of-procurement-data", iso3).value,
      }));
      const { iso3, value } = mostOf(values, (each) => each.value, 1);
      return { answer: [iso3], figures: { places: { places: [iso3] }, value: { number: value, digits: 0 } } };
    },
  }),
  defineExercise({
    id: "stories-with-media",
    module: "following-a-contract",
    way: "query",
    kind: "number",
    asked: {},
    question: {
      en: "In how many stories of the table stories are media among the actors?",
      fr: "Dans combien de récits de la table stories les médias sont-ils parmi les acteurs ?",
      es: "¿En cuántos relatos de la tabla stories están los medios entre los actores?",
    },
    hints: [
      {
        en: "Download the table on the data page, or ask it in Explore.",
        fr: "Téléchargez la table sur la page des données, ou interrogez-la dans Explorer.",
        es: "Descargue la tabla en la página de datos o pregúntele en Explorar.",
      },
      {
        en: "The column actor_types holds several kinds, separated by |; look for media.",
        fr: "La colonne actor_types contient plusieurs types séparés par | ; cherchez media.",
        es: "La columna actor_types lleva varios tipos separados por |; busque media.",
      },
    ],
    explanation: {
      en: "{n} of {of} stories.",
      fr: "{n} récits sur {of}.",
      es: "{n} de {of} relatos.",
    },
    see: "/knowledge/",
    solve({ stories }) {
      const n = stories.filter((row) => row.actor_types.split("|").includes("media")).length;
      positive(n, "no story with media");
      return {
        answer: n,
        figures: { n: { number: n, digits: 0 }, of: { number: stories.length, digits: 0 } },
      };
    },
  }),
  defineExercise({
    id: "who-pays-in-time",
    module: "bidding-and-getting-paid",
    way: "page",
    kind: "one",
    options: { of: "places", ids: PAYERS },
    asked: {},
    question: {
      en: "In which of these economies do firms fare best in “Time to payment”?",
      fr: "Dans laquelle de ces économies les entreprises sont-elles le mieux servies pour le « Délai de paiement » ?",
      es: "¿En cuál de estas economías les va mejor a las empresas en «Tiempo hasta el pago»?",
    },
    hints: [
      {
        en: "The indicator counts points: more points, sooner paid.",
        fr: "L’indicateur compte des points : plus de points, payé plus tôt.",
        es: "El indicador cuenta puntos: más puntos, pago más pronto.",
      },
      {
        en: "Look at the table on its page.",
        fr: "Regardez le tableau de sa page.",
        es: "Mire la tabla de su página.",
      },
    ],
    explanation: {
      en: "{places}, with {value}% of the points.",
      fr: "{places}, avec {value} % des points.",
      es: "{places}, con {value} % de los puntos.",
    },
    see: "/indicators/time-to-payment/",
    solve(tables) {
      const values = PAYERS.map((iso3) => ({
        iso3,
        value: newestValue(tables, "time-to-payment", iso3).value,
      }));
      const { iso3, value } = mostOf(values, (each) => each.value, 1);
      return { answer: [iso3], figures: { places: { places: [iso3] }, value: { number: value, digits: 0 } } };
    },
  }),
  defineExercise({
    id: "region-easiest-to-bid",
    module: "bidding-and-getting-paid",
    way: "query",
    kind: "one",
    options: {
      of: "regions",
      ids: [
        "east-asia-pacific",
        "europe-central-asia",
        "latin-america-caribbean",
        "middle-east-north-africa",
        "sub-saharan-africa",
      ],
    },
    asked: {},
    question: {
      en: "Which of these regions has the highest median of “Ease of bidding, as firms see it”?",
      fr: "Laquelle de ces régions a la médiane la plus haute de « Facilité de soumissionner, selon les entreprises » ?",
      es: "¿Cuál de estas regiones tiene la mediana más alta de «Facilidad para licitar, según las empresas»?",
    },
    hints: [
      {
        en: "The page of the indicator has a table of regions.",
        fr: "La page de l’indicateur a un tableau des régions.",
        es: "La página del indicador tiene una tabla de regiones.",
      },
      {
        en: "By query: table groups, indicator = 'ease-of-bidding', kind = 'region', order by median.",
        fr: "Par requête : table groups, indicator = 'ease-of-bidding', kind = 'region', trié par median.",
        es: "Por consulta: tabla groups, indicator = 'ease-of-bidding', kind = 'region', por median.",
      },
    ],
    explanation: {
      en: "{region}: median {value}% of the points, over {n} economies.",
      fr: "{region} : médiane de {value} % des points, sur {n} économies.",
      es: "{region}: mediana de {value} % de los puntos, en {n} economías.",
    },
    see: "/indicators/ease-of-bidding/",
    solve({ groups }) {
      const own = groups.filter((row) => row.indicator === "ease-of-bidding" && row.kind === "region");
      const year = own.reduce((last, row) => Math.max(last, row.year), 0);
      const five = [
        "east-asia-pacific",
        "europe-central-asia",
        "latin-america-caribbean",
        "middle-east-north-africa",
        "sub-saharan-africa",
      ];
      const rows = five.map((name) =>
        some(
          own.find((row) => row.name === name && row.year === year),
          `${name} has no median`,
        ),
      );
      const { name, median, places } = mostOf(rows, (row) => row.median, 1);
      return {
        answer: [name],
        figures: {
          region: { region: name },
          value: { number: median, digits: 0 },
          n: { number: places, digits: 0 },
        },
      };
    },
  }),
  defineExercise({
    id: "kinds-on-procurement",
    module: "building-a-coalition",
    way: "page",
    kind: "number",
    asked: { place: { places: ["UGA"] } },
    question: {
      en: "{place}: of how many of the seven kinds is an actor found that works on procurement?",
      fr: "{place} : pour combien des sept types trouve-t-on un acteur qui travaille sur les marchés publics ?",
      es: "{place}: ¿de cuántos de los siete tipos se encuentra un actor que trabaja en contratación?",
    },
    hints: [
      {
        en: "The directory has a page for each economy.",
        fr: "Le répertoire a une page pour chaque économie.",
        es: "El directorio tiene una página por economía.",
      },
      {
        en: "The heading of that page gives two numbers: take the second.",
        fr: "Le titre de cette page donne deux nombres : prenez le second.",
        es: "El título de esa página da dos números: tome el segundo.",
      },
    ],
    explanation: {
      en: "{n}: {kinds}. A kind that is not found is one without a document here.",
      fr: "{n} : {kinds}. Un type non trouvé est un type sans document ici.",
      es: "{n}: {kinds}. Un tipo no encontrado es uno sin documento aquí.",
    },
    see: "/coalitions/UGA/",
    solve(tables) {
      const kinds = breadthIn(tables, "UGA").procurement;
      positive(kinds.length, "nobody is found in UGA");
      return { answer: kinds.length, figures: { n: { number: kinds.length, digits: 0 }, kinds: { kinds } } };
    },
  }),
  defineExercise({
    id: "who-is-missing",
    module: "building-a-coalition",
    way: "page",
    kind: "some",
    options: { of: "kinds", ids: COALITION_TYPES },
    asked: { place: { places: ["KEN"] } },
    question: {
      en: "{place}: of which kinds is nobody found whose documented work is on procurement?",
      fr: "{place} : pour quels types ne trouve-t-on personne dont le travail documenté porte sur les marchés publics ?",
      es: "{place}: ¿de qué tipos no se encuentra a nadie cuyo trabajo documentado sea la contratación?",
    },
    hints: [
      {
        en: "In the matrix, those who work on procurement stand in bold.",
        fr: "Dans la matrice, ceux qui travaillent sur les marchés sont en gras.",
        es: "En la matriz, quienes trabajan en contratación van en negrita.",
      },
      {
        en: "There are seven kinds: take away those with such an actor. A system is nobody.",
        fr: "Il y a sept types : ôtez ceux qui ont un tel acteur. Un système n’est personne.",
        es: "Hay siete tipos: quite los que tienen tal actor. Un sistema no es nadie.",
      },
    ],
    explanation: {
      en: "None found yet: {kinds}.",
      fr: "Aucun trouvé encore : {kinds}.",
      es: "Ninguno encontrado aún: {kinds}.",
    },
    see: "/coalitions/KEN/",
    solve(tables) {
      const { procurement } = breadthIn(tables, "KEN");
      const missing = COALITION_TYPES.filter((kind) => !procurement.includes(kind));
      const answer = properPart(missing, COALITION_TYPES);
      return { answer, figures: { kinds: { kinds: answer } } };
    },
  }),
  defineExercise({
    id: "moved-the-most",
    module: "measuring-change",
    way: "page",
    kind: "one",
    options: { of: "places", ids: MOVERS },
    asked: { from: { year: FROM } },
    question: {
      en: "Which of these economies rose the most since {from}, by Progress?",
      fr: "Laquelle de ces économies a le plus monté depuis {from}, selon Progrès ?",
      es: "¿Cuál de estas economías subió más desde {from}, según Progreso?",
    },
    hints: [
      {
        en: "The page Progress lets you choose the first year.",
        fr: "La page Progrès laisse choisir la première année.",
        es: "La página Progreso deja elegir el primer año.",
      },
      {
        en: "By query: table index-moves, year_from = 2012, column change.",
        fr: "Par requête : table index-moves, year_from = 2012, colonne change.",
        es: "Por consulta: tabla index-moves, year_from = 2012, columna change.",
      },
    ],
    explanation: {
      en: "{places}: {change} points from {from} to {to}. This says nothing of what caused it.",
      fr: "{places} : {change} points de {from} à {to}. Cela ne dit rien de la cause.",
      es: "{places}: {change} puntos de {from} a {to}. Esto no dice nada de la causa.",
    },
    see: "/progress/",
    solve(tables) {
      const { year, moves } = lastMoves(tables);
      const rows = MOVERS.map((iso3) =>
        some(
          moves.find((row) => row.iso3 === iso3),
          `${iso3} has no change since ${FROM}`,
        ),
      );
      const { iso3, change } = mostOf(rows, (row) => row.change, 1);
      const figures = { places: { places: [iso3] }, change: { number: change, digits: 1 }, to: { year } };
      return { answer: [iso3], figures: { ...figures, from: { year: FROM } } };
    },
  }),
  defineExercise({
    id: "very-likely-improved",
    module: "measuring-change",
    way: "query",
    kind: "number",
    asked: { from: { year: FROM } },
    question: {
      en: "How many economies have very likely improved since {from}, by the table index-moves?",
      fr: "Combien d’économies se sont très probablement améliorées depuis {from}, selon la table index-moves ?",
      es: "¿Cuántas economías mejoraron muy probablemente desde {from}, según la tabla index-moves?",
    },
    hints: [
      {
        en: "Ask the table in Explore, or download it on the data page.",
        fr: "Interrogez la table dans Explorer, ou téléchargez-la sur la page des données.",
        es: "Pregunte a la tabla en Explorar o descárguela en la página de datos.",
      },
      {
        en: "Keep year_from = 2012, the last year_to and certainty = 'very-likely-improved', then count.",
        fr: "Gardez year_from = 2012, le dernier year_to et certainty = 'very-likely-improved', puis comptez.",
        es: "Deje year_from = 2012, el último year_to y certainty = 'very-likely-improved', y cuente.",
      },
    ],
    explanation: {
      en: "{n} of {of} economies, from {from} to {to}.",
      fr: "{n} économies sur {of}, de {from} à {to}.",
      es: "{n} de {of} economías, de {from} a {to}.",
    },
    see: "/progress/",
    solve(tables) {
      const { year, moves } = lastMoves(tables);
      const n = moves.filter((row) => row.certainty === "very-likely-improved").length;
      positive(n, "nobody improved");
      const whole = (number: number) => ({ number, digits: 0 });
      return {
        answer: n,
        figures: { n: whole(n), of: whole(moves.length), from: { year: FROM }, to: { year } },
      };
    },
  }),
];
