/** Track, the score over time: only what is observed, or can be told from a date, in every year. */
import { onProcurement, onTheState, type Member, type Product } from "./product.ts";
import { state } from "./state.ts";

const [media, safety, consulted, strength, investigates, bodies, participation] = state.pillars.oversight;
const [effectiveness, merit, impartial] = state.pillars.capacity;
/** In Track these are all there is in their pillars, and weigh the same. */
const alike = (members: readonly Member[]): Member[] => members.map((each) => ({ ...each, weight: 1 }));

export const track = {
  id: "track",
  title: { en: "Track of reform", fr: "Trajectoire de la réforme", es: "Trayectoria de la reforma" },
  carry: 3,
  floor: 10,
  otherFloors: [1, 5, 20],
  floorBecause: {
    en: "Law and e-procurement rest on a few dated yes-or-no facts, of which the smallest moves its pillar by 20 points. They cannot tell nothing from half a step: half a step is the least that is counted. With a floor of 1, the first fact of a country would more than double its index.",
    fr: "Le droit et les achats en ligne reposent sur quelques faits datés, oui ou non, dont le plus petit déplace son pilier de 20 points. Ils ne distinguent pas rien d’un demi-pas : on compte donc au moins un demi-pas. Avec un plancher de 1, le premier fait d’un pays ferait plus que doubler son indice.",
    es: "Las leyes y las compras en línea se apoyan en unos pocos hechos fechados, de sí o no, el menor de los cuales mueve su pilar 20 puntos. No distinguen nada de medio paso, así que se cuenta al menos medio paso. Con un mínimo de 1, el primer hecho de un país haría más que duplicar su índice.",
  },
  pillars: {
    law: [
      onTheState(
        "right-to-information-since",
        1,
        "The one law that is dated for almost all economies; not about procurement alone, so that it no longer weighs twice the treaty on procurement.",
        "La seule loi datée pour presque toutes les économies ; elle ne porte pas que sur les marchés, et ne pèse donc plus le double du traité sur les marchés.",
        "La única ley fechada para casi todas las economías; no trata solo de compras, y por eso ya no pesa el doble que el tratado de compras.",
      ),
      onProcurement(
        "gpa-in-force",
        1,
        "The treaty on procurement, dated for all economies: the one dated fact of law that is about procurement.",
        "Le traité sur les marchés publics, daté pour toutes les économies : le seul fait de droit daté qui porte sur les marchés.",
        "El tratado de compras públicas, fechado para todas las economías: el único hecho legal con fecha que trata de compras.",
      ),
      onTheState(
        "uncac-in-force",
        0.5,
        "Dated for all economies until 2014, for parties since. Half a weight: one of its articles is about procurement, and almost all have joined.",
        "Datée pour toutes les économies jusqu’en 2014, pour les parties depuis. Demi-poids : un seul de ses articles porte sur les marchés, et presque toutes y ont adhéré.",
        "Fechada para todas las economías hasta 2014; desde entonces, para las partes. Medio peso: uno de sus artículos trata de compras, y casi todas se han adherido.",
      ),
    ],
    capacity: alike([effectiveness, merit, impartial]),
    "e-procurement": [
      onProcurement(
        "portal-live",
        2,
        "The portal itself, by the year it went live. Twice the weight of open data, which come after it.",
        "Le portail lui-même, par son année de mise en service. Deux fois le poids des données ouvertes, qui viennent après lui.",
        "El portal mismo, por el año en que empezó a funcionar. El doble del peso de los datos abiertos, que vienen después.",
      ),
      onProcurement(
        "open-contract-data-since",
        1,
        "Open contract data, by the year they first appeared in the open standard; unknown, not “no”, where data are published in another form, which has no date.",
        "Les données ouvertes sur les marchés, par l’année de leur première parution ; inconnu, et non « non », là où les données paraissent sous une autre forme.",
        "Datos abiertos de contratación, por el año en que aparecieron; desconocido, no «no», donde los datos se publican en otra forma.",
      ),
      onTheState(
        "online-services",
        0.5,
        "How much of the state is online at all, every second year. Half a weight: it is not about procurement.",
        "Ce que l’État offre en ligne, tous les deux ans. Demi-poids : il ne porte pas sur les marchés.",
        "Cuánto del Estado está en línea, cada dos años. Medio peso: no trata de compras.",
      ),
    ],
    oversight: alike([media, safety, consulted, strength, investigates, bodies, participation]),
  },
} as const satisfies Product;
