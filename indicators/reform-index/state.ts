/** State, the overall score: how things stand. What counts in each pillar, with what weight, and why. */
import { onProcurement, onTheState, type Product } from "./product.ts";

const law = [
  onProcurement(
    "procurement-legal-index",
    1,
    "The widest reading of procurement law: 191 economies, 16 points, one questionnaire.",
    "La lecture la plus large du droit des marchés : 191 économies, 16 points, un seul questionnaire.",
    "La lectura más amplia de las leyes de compras: 191 economías, 16 puntos, un solo cuestionario.",
  ),
  onProcurement(
    "public-contracts-law",
    0.75,
    "The newest and most detailed reading of the same law, question by question. Three quarters of the wide one: it covers about half of the economies.",
    "La lecture la plus récente et la plus détaillée du même droit, question par question. Trois quarts de la précédente : elle couvre environ la moitié des économies.",
    "La lectura más reciente y detallada de la misma ley, pregunta por pregunta. Tres cuartos de la anterior: cubre cerca de la mitad de las economías.",
  ),
  onProcurement(
    "gpa-party",
    0.5,
    "The one treaty on procurement whose duties a foreign supplier can enforce. Half a weight: joining it is a matter of trade policy too.",
    "Le seul traité sur les marchés publics dont un fournisseur étranger peut faire valoir les obligations. Demi-poids : y adhérer relève aussi de la politique commerciale.",
    "El único tratado de compras públicas cuyas obligaciones puede hacer valer un proveedor extranjero. Medio peso: adherirse es también política comercial.",
  ),
  onTheState(
    "right-to-information-law",
    0.5,
    "What cannot be asked for cannot be watched: the law on which every request for a contract rests. Half a weight: it is not about procurement alone.",
    "Ce qu’on ne peut demander ne peut être surveillé : la loi sur laquelle repose toute demande de contrat. Demi-poids : elle ne porte pas que sur les marchés.",
    "Lo que no se puede pedir no se puede vigilar: la ley en que se apoya toda solicitud de un contrato. Medio peso: no trata solo de compras.",
  ),
  onTheState(
    "beneficial-ownership-rules",
    0.25,
    "Rules that name the real owners of suppliers close the oldest way around every other rule. A quarter: asked of companies in general, in 109 economies.",
    "Des règles qui nomment les vrais propriétaires des fournisseurs ferment le plus vieux contournement de toutes les autres. Un quart : la question porte sur les sociétés en général, dans 109 économies.",
    "Las reglas que nombran a los verdaderos dueños de los proveedores cierran la vía más antigua para eludir las demás. Un cuarto: se pregunta por las empresas en general, en 109 economías.",
  ),
] as const;

const capacity = [
  onTheState(
    "government-effectiveness",
    1,
    "Whether the civil service and its policies work; the one member with a published error.",
    "Si l’administration et ses politiques fonctionnent ; le seul élément dont l’erreur est publiée.",
    "Si funcionan la administración y sus políticas; el único elemento con un error publicado.",
  ),
  onTheState(
    "merit-appointments",
    0.5,
    "Buyers chosen for skill can learn the rest; buyers chosen for loyalty rarely do.",
    "Des acheteurs choisis pour leur compétence apprennent le reste ; choisis pour leur loyauté, rarement.",
    "Los compradores elegidos por su capacidad aprenden lo demás; los elegidos por lealtad, rara vez.",
  ),
  onTheState(
    "impartial-administration",
    0.5,
    "Rules that are applied alike to all are what bidders count on.",
    "Des règles appliquées à tous de la même façon : c’est là-dessus que comptent les soumissionnaires.",
    "Reglas aplicadas a todos por igual: con eso cuentan los licitantes.",
  ),
  onTheState(
    "core-government-systems",
    1,
    "Treasury, customs and payroll systems that procurement plugs into.",
    "Les systèmes du Trésor, des douanes et de la paie auxquels se branchent les marchés.",
    "Los sistemas de tesorería, aduanas y nómina a los que se conectan las compras.",
  ),
  onProcurement(
    "time-of-a-road-contract",
    0.75,
    "The same simple contract, timed in 178 economies: half of what is about procurement in this pillar.",
    "Le même contrat simple, chronométré dans 178 économies : la moitié de ce qui, dans ce pilier, porte sur les marchés.",
    "El mismo contrato sencillo, cronometrado en 178 economías: la mitad de lo que en este pilar trata de compras.",
  ),
  onProcurement(
    "competitive-methods",
    0.5,
    "How much is bought by competition, checked by assessors on the spot, where they have been.",
    "La part achetée par mise en concurrence, vérifiée sur place par des évaluateurs, là où ils sont allés.",
    "Cuánto se compra por competencia, comprobado en el lugar por evaluadores, donde han estado.",
  ),
  onProcurement(
    "time-to-payment",
    0.25,
    "The time until the supplier is paid, which small firms cannot wait out.",
    "Le délai avant que le fournisseur soit payé, que les petites entreprises ne peuvent attendre.",
    "El plazo hasta que cobra el proveedor, que las pequeñas empresas no pueden esperar.",
  ),
] as const;

const eProcurement = [
  onProcurement(
    "e-procurement-portal",
    1,
    "Whether there is a portal and it is in use: the newest answer for 197 economies.",
    "S’il y a un portail et s’il sert : la réponse la plus récente pour 197 économies.",
    "Si hay un portal y se usa: la respuesta más reciente para 197 economías.",
  ),
  onProcurement(
    "portal-functions",
    1,
    "A portal that takes bids does more than one that only publishes.",
    "Un portail qui reçoit les offres fait plus qu’un portail qui ne fait que publier.",
    "Un portal que recibe ofertas hace más que uno que solo publica.",
  ),
  onProcurement(
    "portal-data-exchange",
    0.5,
    "A portal that talks to the treasury and the tax office can check what it is told. Half a weight: it follows from having a portal, and goes least with the rest.",
    "Un portail relié au Trésor et au fisc peut vérifier ce qu’on lui déclare. Demi-poids : il suppose déjà un portail, et s’accorde le moins avec le reste.",
    "Un portal que se comunica con la tesorería y el fisco puede comprobar lo que se le declara. Medio peso: supone ya un portal, y es lo que menos concuerda con lo demás.",
  ),
  onProcurement(
    "e-procurement-services-2019",
    0.5,
    "How much of one contract could be handled online, asked alike in 191 economies. Half a weight: it was asked once, in 2019.",
    "Ce qui, dans un même contrat, pouvait se faire en ligne, demandé de la même façon dans 191 économies. Demi-poids : la question n’a été posée qu’une fois, en 2019.",
    "Cuánto de un mismo contrato podía hacerse en línea, preguntado igual en 191 economías. Medio peso: se preguntó una sola vez, en 2019.",
  ),
  onProcurement(
    "e-procurement-services",
    0.5,
    "The newest and most detailed list of functions, 21 of them, in about half of the economies.",
    "La liste de fonctions la plus récente et la plus détaillée : 21, dans environ la moitié des économies.",
    "La lista de funciones más reciente y detallada: 21, en cerca de la mitad de las economías.",
  ),
  onProcurement(
    "open-contracting-level",
    1,
    "Data that others can check. Full marks for the open standard, half for open data in another form, none only where someone looked and found none.",
    "Des données que d’autres peuvent vérifier. Tous les points pour le standard ouvert, la moitié pour des données ouvertes sous une autre forme, zéro seulement si l’on a cherché sans rien trouver.",
    "Datos que otros pueden comprobar. Todos los puntos por el estándar abierto, la mitad por datos abiertos en otra forma, cero solo donde alguien buscó y no halló nada.",
  ),
] as const;

const oversight = [
  onTheState(
    "media-scrutiny",
    0.5,
    "Whether the press dares to criticise the government.",
    "Si la presse ose critiquer le gouvernement.",
    "Si la prensa se atreve a criticar al gobierno.",
  ),
  onTheState(
    "safety-of-journalists",
    0.5,
    "Who follows the money must be safe doing so.",
    "Celui qui suit l’argent doit pouvoir le faire sans danger.",
    "Quien sigue el dinero debe poder hacerlo sin peligro.",
  ),
  onTheState(
    "civil-society-consulted",
    0.5,
    "Whether those outside are heard before decisions are made.",
    "Si ceux du dehors sont entendus avant les décisions.",
    "Si se escucha a los de fuera antes de decidir.",
  ),
  onTheState(
    "civil-society-strength",
    0.5,
    "Whether groups can form and work freely.",
    "Si des groupes peuvent se former et agir librement.",
    "Si los grupos pueden formarse y actuar libremente.",
  ),
  onTheState(
    "legislature-investigates",
    0.5,
    "Whether parliament would look into wrongdoing of the executive.",
    "Si le parlement enquêterait sur les fautes de l’exécutif.",
    "Si el parlamento investigaría las faltas del ejecutivo.",
  ),
  onTheState(
    "oversight-bodies",
    0.5,
    "Whether auditors, prosecutors and ombudsmen would do so.",
    "Si les auditeurs, les procureurs et les médiateurs le feraient.",
    "Si los auditores, fiscales y defensores del pueblo lo harían.",
  ),
  onTheState(
    "e-participation",
    1,
    "Whether the state opens channels through which people can ask and answer. A whole weight: it comes from another source than the six above.",
    "Si l’État ouvre des voies par lesquelles on peut demander et répondre. Poids entier : il vient d’une autre source que les six précédents.",
    "Si el Estado abre canales para preguntar y responder. Peso entero: viene de otra fuente que los seis anteriores.",
  ),
  onProcurement(
    "procurement-data-analysed",
    1,
    "Whether anyone puts procurement data to use: oversight at work, not only allowed. A whole weight, although it covers half of the economies: it is the only wide measure of oversight of procurement.",
    "Si quelqu’un se sert des données de marchés : un contrôle exercé, pas seulement permis. Poids entier, bien qu’il couvre la moitié des économies : c’est la seule mesure large du contrôle des marchés.",
    "Si alguien usa los datos de compras: una vigilancia ejercida, no solo permitida. Peso entero, aunque cubre la mitad de las economías: es la única medida amplia de la vigilancia de las compras.",
  ),
  onProcurement(
    "complaint-body",
    0.5,
    "Whether an independent body decides complaints of bidders, in time and with effect, checked by assessors where they have been.",
    "Si une instance indépendante tranche les recours des soumissionnaires, à temps et avec effet, vérifié par des évaluateurs là où ils sont allés.",
    "Si un órgano independiente resuelve las reclamaciones de los licitantes, a tiempo y con efecto, comprobado por evaluadores donde han estado.",
  ),
  onProcurement(
    "maps-accountability",
    0.5,
    "The pillar on accountability of the assessment made for procurement itself, where one was published.",
    "Le pilier sur la responsabilité de l’évaluation propre aux marchés publics, là où il en a été publié une.",
    "El pilar de rendición de cuentas de la evaluación hecha para las compras públicas, donde se publicó una.",
  ),
] as const;

export const state = {
  id: "state",
  title: { en: "State of reform", fr: "État de la réforme", es: "Estado de la reforma" },
  carry: null,
  floor: 10,
  otherFloors: [1, 5, 20],
  floorBecause: {
    en: "A pillar at zero would make the whole index zero, whatever the rest; and with a floor of one point the few pillars near zero decide most of the differences: e-procurement alone made 44% of them in version 1.0. Ten points is about what a portal that is only planned earns where there is nothing else: less than that cannot be told from nothing.",
    fr: "Un pilier à zéro mettrait tout l’indice à zéro, quel que soit le reste ; et avec un plancher d’un point, les quelques piliers proches de zéro font l’essentiel des écarts : les achats en ligne en faisaient à eux seuls 44 % dans la version 1.0. Dix points, c’est à peu près ce que vaut un portail seulement prévu quand il n’y a rien d’autre : en deçà, on ne distingue rien de zéro.",
    es: "Un pilar en cero pondría todo el índice en cero, sin importar el resto; y con un mínimo de un punto, los pocos pilares cercanos a cero deciden la mayor parte de las diferencias: las compras en línea solas hacían el 44 % en la versión 1.0. Diez puntos son más o menos lo que vale un portal solo previsto cuando no hay nada más: menos no se distingue de nada.",
  },
  pillars: { law, capacity, "e-procurement": eProcurement, oversight },
} as const satisfies Product;
