/**
 * The Monitor's own index, whole: what is counted, with what weight, under which thresholds, and why. State says how
 * things stand; Track follows them year by year. Goalposts and shelf lives are the indicators' own, in their files.
 *
 * A change of anything here, or of a goalpost or shelf life of a member, is a new version of the method:
 * `tests/unit/house/method-version.test.ts` holds them together.
 */
import type { Method } from "../composite/spec.ts";
import type { Words } from "../schema/shapes.ts";
import type { Pillar } from "../schema/vocabulary.ts";

export const METHOD_VERSION = "1.0";

export const PRODUCTS = ["state", "track"] as const;
export type ProductId = (typeof PRODUCTS)[number];

export interface Member {
  indicator: string;
  weight: number;
  because: Words;
}

export interface Product {
  id: ProductId;
  title: Words;
  pillars: Record<Pillar, readonly Member[]>;
  /** Pillars below it count as this much in the geometric mean. */
  floor: number;
  floorBecause: Words;
  /** Floors that the layer of method tries besides. */
  otherFloors: readonly number[];
  /** Years for which a value is carried on; null: each indicator's own shelf life. */
  carry: number | null;
}

/** Thresholds of both products. */
export const thresholds: { pillarCoverage: number; pillarIndicators: number; because: Words } = {
  pillarCoverage: 2 / 3,
  pillarIndicators: 2,
  because: {
    en: "Two thirds of a pillar's weight is the usual mark of the field (0.65 with the OECD and the Joint Research Centre): below it, a score says more about what is missing than about the country. The index needs all four pillars, because a product with a missing factor has no honest value.",
    fr: "Deux tiers du poids d’un pilier, c’est le repère habituel du domaine (0,65 à l’OCDE et au Centre commun de recherche) : en deçà, un score parle davantage de ce qui manque que du pays. L’indice exige les quatre piliers, car un produit auquel il manque un facteur n’a pas de valeur honnête.",
    es: "Dos tercios del peso de un pilar es la marca habitual del campo (0,65 en la OCDE y el Centro Común de Investigación): por debajo, una puntuación dice más de lo que falta que del país. El índice exige los cuatro pilares, porque un producto al que le falta un factor no tiene un valor honesto.",
  },
};

/** The rule behind the weights; exceptions say why in their own line. */
export const weighting: { wide: number; half: number; because: Words } = {
  /** Share of the economies from which a member counts as wide. */
  wide: 2 / 3,
  half: 0.5,
  because: {
    en: "The pillars weigh a quarter each, and the members of a pillar the same, but where a reason stands beside one: to say that one matters more would need evidence that nobody has. A member that covers fewer than two thirds of the economies weighs a half, so that a score depends less on who was surveyed. Equal weights are a judgement too: the laboratory shows what others would give.",
    fr: "Les piliers pèsent un quart chacun, et les éléments d’un pilier autant les uns que les autres, sauf où une raison est donnée : dire que l’un compte davantage demanderait des preuves que personne n’a. Un élément qui couvre moins de deux tiers des économies pèse un demi, pour qu’un score dépende moins de qui a été interrogé. Des poids égaux sont aussi un jugement : le laboratoire montre ce que d’autres donneraient.",
    es: "Los pilares pesan un cuarto cada uno, y los elementos de un pilar lo mismo, salvo donde se da una razón: decir que uno importa más exigiría pruebas que nadie tiene. Un elemento que cubre menos de dos tercios de las economías pesa medio, para que una puntuación dependa menos de a quién se encuestó. Los pesos iguales también son un juicio: el laboratorio muestra lo que darían otros.",
  },
};

/** The layer of method: what reasonable people would have done otherwise. */
export const otherChoices: Omit<Method, "floors"> = {
  weights: 0.25,
  goalposts: 0.1,
  normalise: [{ method: "zscore", mean: 50, sd: 20 }],
  aggregate: ["arithmetic", "harmonic"],
  missing: true,
  leaveOut: 0.5,
};
/** Correlation of the errors of two members from one source: its questions are answered by the same people. */
export const SAME_SOURCE = 0.5;

/** Chance that the date of a step is wrong where no two documents date its kind, and how it is estimated elsewhere. */
export const misdated: { chance: number; because: Words } = {
  chance: 0.06,
  because: {
    en: "Where two or more documents speak of the same step in the same economy, we count how often they disagree: by more than two years, or because one finds nothing after the date of the other. That share is the chance that a date with one document is wrong; where documents agree it is about half, where they contradict each other at least one in two. Years that documents contradict have no value of their own; in the score over time they count as taken from the earliest date on. Treaties and open data have one public list each, so that nothing can be estimated: six in a hundred is then assumed, which is cautious.",
    fr: "Là où deux documents ou plus parlent de la même étape dans la même économie, nous comptons combien souvent ils diffèrent : de plus de deux ans, ou parce que l’un ne trouve rien après la date de l’autre. Cette part est la probabilité qu’une date à un seul document soit fausse ; si les documents concordent, c’est environ la moitié ; s’ils se contredisent, au moins une sur deux. Les années contredites n’ont pas de valeur propre ; dans le score au fil du temps, l’étape y compte comme franchie dès la date la plus ancienne. Les traités et les données ouvertes n’ont qu’une liste publique chacun, et rien ne peut être estimé : on suppose alors six sur cent, ce qui est prudent.",
    es: "Donde dos o más documentos hablan del mismo paso en la misma economía, contamos con qué frecuencia difieren: en más de dos años, o porque uno no halla nada después de la fecha del otro. Esa proporción es la probabilidad de que una fecha con un solo documento sea errónea; si los documentos concuerdan es cerca de la mitad, y si se contradicen, al menos una de cada dos. Los años en contradicción no tienen valor propio; en la puntuación a lo largo del tiempo, el paso cuenta como dado desde la fecha más antigua. Los tratados y los datos abiertos tienen una sola lista pública cada uno y nada puede estimarse: se suponen entonces seis de cada cien, lo que es prudente.",
  },
};

/** From this year on, Track rests on the same questions: the surveys of the United Nations begin in it. */
export const COMPARABLE_FROM = 2003;
/** A member counts for an economy in Track only with a value in at least this share of the years since. */
export const STEADY = 0.6;

export const SEED = 20260101;
export const DRAWS = 1000;

const one = (indicator: string, en: string, fr: string, es: string, weight = 1): Member => ({
  indicator,
  weight,
  because: { en, fr, es },
});

export const state: Product = {
  id: "state",
  title: { en: "State of reform", fr: "État de la réforme", es: "Estado de la reforma" },
  carry: null,
  floor: 1,
  otherFloors: [5, 10],
  floorBecause: {
    en: "A pillar at zero would make the whole index zero, whatever the rest. One point of a hundred is the least that is counted, as is usual for geometric means.",
    fr: "Un pilier à zéro mettrait tout l’indice à zéro, quel que soit le reste. On compte au moins un point sur cent, comme c’est l’usage pour les moyennes géométriques.",
    es: "Un pilar en cero pondría todo el índice en cero, sin importar el resto. Se cuenta al menos un punto de cien, como es habitual en las medias geométricas.",
  },
  pillars: {
    law: [
      one(
        "procurement-legal-index",
        "The widest reading of procurement law: 191 economies, 16 points, one questionnaire.",
        "La lecture la plus large du droit des marchés : 191 économies, 16 points, un seul questionnaire.",
        "La lectura más amplia de las leyes de compras: 191 economías, 16 puntos, un solo cuestionario.",
      ),
      one(
        "public-contracts-law",
        "The newest and most detailed reading of the same law, question by question.",
        "La lecture la plus récente et la plus détaillée du même droit, question par question.",
        "La lectura más reciente y detallada de la misma ley, pregunta por pregunta.",
        0.5,
      ),
      one(
        "right-to-information-law",
        "What cannot be asked for cannot be watched: the law on which every request for a contract rests.",
        "Ce qu’on ne peut demander ne peut être surveillé : la loi sur laquelle repose toute demande de contrat.",
        "Lo que no se puede pedir no se puede vigilar: la ley en que se apoya toda solicitud de un contrato.",
      ),
      one(
        "beneficial-ownership-rules",
        "Rules that name the real owners of suppliers close the oldest way around every other rule.",
        "Des règles qui nomment les vrais propriétaires des fournisseurs ferment le plus vieux contournement de toutes les autres.",
        "Las reglas que nombran a los verdaderos dueños de los proveedores cierran la vía más antigua para eludir las demás.",
        0.5,
      ),
      one(
        "gpa-party",
        "The one treaty on procurement whose duties a foreign supplier can enforce. Half a weight: joining it is a matter of trade policy too.",
        "Le seul traité sur les marchés publics dont un fournisseur étranger peut faire valoir les obligations. Demi-poids : y adhérer relève aussi de la politique commerciale.",
        "El único tratado de compras públicas cuyas obligaciones puede hacer valer un proveedor extranjero. Medio peso: adherirse es también política comercial.",
        0.5,
      ),
    ],
    capacity: [
      one(
        "government-effectiveness",
        "Whether the civil service and its policies work; the one member with a published error.",
        "Si l’administration et ses politiques fonctionnent ; le seul élément dont l’erreur est publiée.",
        "Si funcionan la administración y sus políticas; el único elemento con un error publicado.",
      ),
      one(
        "merit-appointments",
        "Buyers chosen for skill can learn the rest; buyers chosen for loyalty rarely do.",
        "Des acheteurs choisis pour leur compétence apprennent le reste ; choisis pour leur loyauté, rarement.",
        "Los compradores elegidos por su capacidad aprenden lo demás; los elegidos por lealtad, rara vez.",
      ),
      one(
        "impartial-administration",
        "Rules that are applied alike to all are what bidders count on.",
        "Des règles appliquées à tous de la même façon : c’est là-dessus que comptent les soumissionnaires.",
        "Reglas aplicadas a todos por igual: con eso cuentan los licitantes.",
      ),
      one(
        "core-government-systems",
        "Treasury, customs and payroll systems that procurement plugs into.",
        "Les systèmes du Trésor, des douanes et de la paie auxquels se branchent les marchés.",
        "Los sistemas de tesorería, aduanas y nómina a los que se conectan las compras.",
      ),
      one(
        "time-of-a-road-contract",
        "The same simple contract, timed in 178 economies.",
        "Le même contrat simple, chronométré dans 178 économies.",
        "El mismo contrato sencillo, cronometrado en 178 economías.",
      ),
      one(
        "time-to-award",
        "The time from tender to award, newest evidence.",
        "Le délai entre l’appel d’offres et l’attribution, donnée la plus récente.",
        "El plazo de la licitación a la adjudicación, dato más reciente.",
        0.5,
      ),
      one(
        "time-to-payment",
        "The time until the supplier is paid, which small firms cannot wait out.",
        "Le délai avant que le fournisseur soit payé, que les petites entreprises ne peuvent attendre.",
        "El plazo hasta que cobra el proveedor, que las pequeñas empresas no pueden esperar.",
        0.5,
      ),
    ],
    "e-procurement": [
      one(
        "e-procurement-portal",
        "Whether there is a portal and it is in use: the newest answer for 197 economies.",
        "S’il y a un portail et s’il sert : la réponse la plus récente pour 197 économies.",
        "Si hay un portal y se usa: la respuesta más reciente para 197 economías.",
      ),
      one(
        "portal-functions",
        "A portal that takes bids does more than one that only publishes.",
        "Un portail qui reçoit les offres fait plus qu’un portail qui ne fait que publier.",
        "Un portal que recibe ofertas hace más que uno que solo publica.",
      ),
      one(
        "portal-data-exchange",
        "A portal that talks to the treasury and the tax office can check what it is told.",
        "Un portail relié au Trésor et au fisc peut vérifier ce qu’on lui déclare.",
        "Un portal que se comunica con la tesorería y el fisco puede comprobar lo que se le declara.",
      ),
      one(
        "e-procurement-services-2019",
        "How much of one contract could be handled online, asked alike in 191 economies.",
        "Ce qui, dans un même contrat, pouvait se faire en ligne, demandé de la même façon dans 191 économies.",
        "Cuánto de un mismo contrato podía hacerse en línea, preguntado igual en 191 economías.",
      ),
      one(
        "e-procurement-services",
        "The newest and most detailed list of functions, 21 of them.",
        "La liste de fonctions la plus récente et la plus détaillée : 21.",
        "La lista de funciones más reciente y detallada: 21.",
        0.5,
      ),
      one(
        "publishes-open-contracting-data",
        "Data that others can check, published now: a fact, not a claim.",
        "Des données que d’autres peuvent vérifier, publiées aujourd’hui : un fait, non une déclaration.",
        "Datos que otros pueden comprobar, publicados hoy: un hecho, no una declaración.",
      ),
      one(
        "openness-of-procurement-data",
        "How open the data are to anyone, judged by researchers.",
        "À quel point les données sont ouvertes à tous, selon des chercheurs.",
        "Cuán abiertos están los datos a cualquiera, según investigadores.",
        0.5,
      ),
    ],
    oversight: [
      one(
        "media-scrutiny",
        "Whether the press dares to criticise the government.",
        "Si la presse ose critiquer le gouvernement.",
        "Si la prensa se atreve a criticar al gobierno.",
      ),
      one(
        "safety-of-journalists",
        "Who follows the money must be safe doing so.",
        "Celui qui suit l’argent doit pouvoir le faire sans danger.",
        "Quien sigue el dinero debe poder hacerlo sin peligro.",
      ),
      one(
        "civil-society-consulted",
        "Whether those outside are heard before decisions are made.",
        "Si ceux du dehors sont entendus avant les décisions.",
        "Si se escucha a los de fuera antes de decidir.",
      ),
      one(
        "civil-society-strength",
        "Whether groups can form and work freely.",
        "Si des groupes peuvent se former et agir librement.",
        "Si los grupos pueden formarse y actuar libremente.",
      ),
      one(
        "e-participation",
        "Whether the state opens channels through which people can ask and answer.",
        "Si l’État ouvre des voies par lesquelles on peut demander et répondre.",
        "Si el Estado abre canales para preguntar y responder.",
      ),
      one(
        "legislature-investigates",
        "Whether parliament would look into wrongdoing of the executive.",
        "Si le parlement enquêterait sur les fautes de l’exécutif.",
        "Si el parlamento investigaría las faltas del ejecutivo.",
      ),
      one(
        "oversight-bodies",
        "Whether auditors, prosecutors and ombudsmen would do so.",
        "Si les auditeurs, les procureurs et les médiateurs le feraient.",
        "Si los auditores, fiscales y defensores del pueblo lo harían.",
      ),
      one(
        "procurement-data-analysed",
        "Whether anyone puts procurement data to use: oversight at work, not only allowed.",
        "Si quelqu’un se sert des données de marchés : un contrôle exercé, pas seulement permis.",
        "Si alguien usa los datos de compras: una vigilancia ejercida, no solo permitida.",
        0.5,
      ),
    ],
  },
};

const [media, safety, consulted, strength, participation, investigates, bodies] = state.pillars.oversight as [
  Member,
  Member,
  Member,
  Member,
  Member,
  Member,
  Member,
];
const [effectiveness, merit, impartial] = state.pillars.capacity as [Member, Member, Member];

export const track: Product & { comparable: number } = {
  comparable: COMPARABLE_FROM,
  id: "track",
  title: { en: "Track of reform", fr: "Trajectoire de la réforme", es: "Trayectoria de la reforma" },
  carry: 3,
  floor: 12.5,
  otherFloors: [1, 25],
  floorBecause: {
    en: "Law and e-procurement rest on a few dated yes-or-no facts, so their smallest step is 25 points. They cannot tell nothing from half a step: half a step is the least that is counted. With a floor of 1, the first fact of a country would more than double its index.",
    fr: "Le droit et les achats en ligne reposent sur quelques faits datés, oui ou non : leur plus petit pas est de 25 points. Ils ne distinguent pas rien d’un demi-pas : on compte donc au moins un demi-pas. Avec un plancher de 1, le premier fait d’un pays ferait plus que doubler son indice.",
    es: "Las leyes y las compras en línea se apoyan en unos pocos hechos fechados, de sí o no: su paso más pequeño es de 25 puntos. No distinguen nada de medio paso, así que se cuenta al menos medio paso. Con un mínimo de 1, el primer hecho de un país haría más que duplicar su índice.",
  },
  pillars: {
    law: [
      one(
        "right-to-information-since",
        "The one procurement-related law dated for almost all economies. Twice the weight of a treaty: a law is applied at home.",
        "La seule loi liée aux marchés qui soit datée pour presque toutes les économies. Deux fois le poids d’un traité : une loi s’applique chez soi.",
        "La única ley ligada a las compras que está fechada para casi todas las economías. El doble del peso de un tratado: una ley se aplica en casa.",
        2,
      ),
      one(
        "uncac-in-force",
        "Dated for all economies until 2014, for parties since.",
        "Datée pour toutes les économies jusqu’en 2014, pour les parties depuis.",
        "Fechada para todas las economías hasta 2014; desde entonces, para las partes.",
      ),
      one(
        "gpa-in-force",
        "Dated for all economies.",
        "Daté pour toutes les économies.",
        "Fechado para todas las economías.",
      ),
    ],
    capacity: [effectiveness, merit, impartial],
    "e-procurement": [
      one(
        "portal-live",
        "The portal itself, by the year it went live. Twice the weight of the others, which stand around it.",
        "Le portail lui-même, par son année de mise en service. Deux fois le poids des autres, qui l’entourent.",
        "El portal mismo, por el año en que empezó a funcionar. El doble del peso de los demás, que lo rodean.",
        2,
      ),
      one(
        "online-services",
        "How much of the state is online at all, every second year.",
        "Ce que l’État offre en ligne, tous les deux ans.",
        "Cuánto del Estado está en línea, cada dos años.",
      ),
      one(
        "ocds-published",
        "Open contracting data, by the year they first appeared.",
        "Les données ouvertes sur les marchés, par l’année de leur première parution.",
        "Datos abiertos de contratación, por el año en que aparecieron.",
      ),
    ],
    oversight: [media, safety, consulted, strength, participation, investigates, bodies],
  },
};

export const products: Record<ProductId, Product> = { state, track };

/** Indicators in neither product, by the reason. */
export const leftOut: readonly { because: Words; indicators: readonly string[] }[] = [
  {
    because: {
      en: "Few economies: below ninety with a value that is still fresh, so that most scores would rest on other questions.",
      fr: "Peu d’économies : moins de quatre-vingt-dix avec une valeur encore fraîche ; la plupart des scores reposeraient sur d’autres questions.",
      es: "Pocas economías: menos de noventa con un valor aún vigente; la mayoría de las puntuaciones se apoyaría en otras preguntas.",
    },
    indicators: [
      "budget-credibility",
      "competitive-methods",
      "complaint-body",
      "external-audit",
      "internal-controls",
      "maps-accountability",
      "maps-institutions",
      "maps-legal-framework",
      "procurement-data-barometer-2025",
      "procurement-information-public",
      "procurement-management",
    ],
  },
  {
    because: {
      en: "Asked in one region, or of poor economies only: a score would rest on other questions in rich places than in poor ones.",
      fr: "Demandé dans une seule région, ou aux seules économies pauvres : un score reposerait sur d’autres questions chez les riches que chez les pauvres.",
      es: "Se pregunta en una sola región o solo a economías pobres: una puntuación se apoyaría en otras preguntas en lugares ricos que en los pobres.",
    },
    indicators: [
      "anti-corruption-body",
      "audit-reports-public",
      "budget-management",
      "contract-documents-for-citizens",
      "debarment-in-law",
      "debarment-in-practice",
      "legislative-committee",
      "public-administration",
      "whistle-blower-protection",
    ],
  },
  {
    because: {
      en: "Already inside another member, or a claim about what a member measures as a fact.",
      fr: "Déjà contenu dans un autre élément, ou déclaration sur ce qu’un élément mesure comme un fait.",
      es: "Ya está dentro de otro elemento, o es una declaración sobre lo que un elemento mide como hecho.",
    },
    indicators: [
      "e-procurement-step",
      "portal-supports-ocds",
      "time-to-award-large-works",
      "time-to-award-small-services",
      "time-to-prequalify",
    ],
  },
  {
    because: {
      en: "Says little about buying: who wins, what firms feel, or how the state counts in general.",
      fr: "Dit peu de l’achat : qui gagne, ce que ressentent les entreprises, ou comment l’État compte en général.",
      es: "Dice poco de las compras: quién gana, qué sienten las empresas o cómo cuenta el Estado en general.",
    },
    indicators: ["ease-of-bidding", "gender-balance-of-suppliers", "statistical-performance"],
  },
  {
    because: {
      en: "Too old, or a list that knows who joined but not who did not.",
      fr: "Trop ancien, ou liste qui sait qui a adhéré mais non qui n’a pas adhéré.",
      es: "Demasiado antiguo, o lista que sabe quién se unió pero no quién no lo hizo.",
    },
    indicators: [
      "beneficial-ownership-public-access",
      "beneficial-ownership-register-live",
      "ogp-member",
      "suppliers-owners-registered",
      "tenders-as-open-data-2015",
    ],
  },
];

/** Why the questions of a checklist and the outcomes are never members, whatever they are called. */
export const neverMembers: { checklist: Words; outcomes: Words } = {
  checklist: {
    en: "One question of a checklist: counted once, in the total that it is part of.",
    fr: "Une question d’une liste : comptée une fois, dans le total dont elle fait partie.",
    es: "Una pregunta de una lista: se cuenta una vez, en el total del que forma parte.",
  },
  outcomes: {
    en: "An outcome: shown beside the index, never inside, so that reform is not judged by what it hopes for.",
    fr: "Un résultat : montré à côté de l’indice, jamais dedans, pour que la réforme ne soit pas jugée sur ce qu’elle espère.",
    es: "Un resultado: se muestra junto al índice, nunca dentro, para no juzgar la reforma por lo que espera.",
  },
};
