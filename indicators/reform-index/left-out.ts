/** What is in neither product of the index, and why. */
import type { Words } from "../schema/shapes.ts";

/** Indicators in neither product, by the reason. */
export const leftOut: readonly { because: Words; indicators: readonly string[] }[] = [
  {
    because: {
      en: "Few economies: below ninety with a value that is still fresh, in a matter for which wider measures, or measures closer to procurement, are members.",
      fr: "Peu d’économies : moins de quatre-vingt-dix avec une valeur encore fraîche, dans un domaine où des mesures plus larges, ou plus proches des marchés, sont des éléments.",
      es: "Pocas economías: menos de noventa con un valor aún vigente, en una materia en que son elementos medidas más amplias o más cercanas a las compras.",
    },
    indicators: [
      "budget-credibility",
      "external-audit",
      "internal-controls",
      "maps-institutions",
      "maps-legal-framework",
      "procurement-data-barometer-2025",
      "procurement-information-public",
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
      "ocds-published",
      "openness-of-procurement-data",
      "portal-supports-ocds",
      "procurement-management",
      "publishes-open-contracting-data",
      "time-to-award-large-works",
      "time-to-award-small-services",
      "time-to-prequalify",
    ],
  },
  {
    because: {
      en: "Dead weight: in version 1.0 it explained less than a thousandth of the index and ran against the rest of its pillar. A short time to award is no sign of good buying by itself.",
      fr: "Poids mort : dans la version 1.0, il expliquait moins d’un millième de l’indice et allait contre le reste de son pilier. Une attribution rapide n’est pas en soi un signe de bon achat.",
      es: "Peso muerto: en la versión 1.0 explicaba menos de una milésima del índice e iba contra el resto de su pilar. Una adjudicación rápida no es por sí sola señal de buena compra.",
    },
    indicators: ["time-to-award"],
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
