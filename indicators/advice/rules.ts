/**
 * What one can do here: every rule of advice, in one file that a reviewer can read from top to bottom.
 *
 * A rule speaks to one role, when each topic it names stands at one of the stages it lists. For the journalist, the
 * organisation, the official and the donor the rules of the first topics cover every stage: nobody leaves without a next step.
 * A sentence says no more than its facts: "none was found", "the last assessment"; at most 160 characters.
 */
import type { Words } from "../schema/shapes.ts";
import type { Pillar } from "../schema/vocabulary.ts";
import type { Stage, Topic } from "./topics.ts";

export const ROLES = [
  "journalist",
  "cso",
  "official",
  "donor",
  "parliament",
  "auditor",
  "contractor",
] as const;
export type Role = (typeof ROLES)[number];

export interface Rule {
  id: string;
  role: Role;
  when: Partial<Record<Topic, readonly Stage[]>>;
  /** Besides: at least so many topics without an answer; its facts are those. */
  gaps?: number;
  words: Words;
  /** The step of reform it leads to: an id under /knowledge/steps/. */
  step: string | null;
  /** The pillar whose modules teach it. */
  module: Pillar;
  /** Kinds of actors to ask. */
  ask: readonly string[];
}

export const RULES: readonly Rule[] = [
  {
    id: "file-a-request",
    role: "journalist",
    when: { "right-to-information": ["high"] },
    words: {
      en: "Ask for one contract file under the right-to-information law; publish the request and the day it is answered.",
      fr: "Demandez un dossier de marché au titre de la loi sur l’accès à l’information ; publiez la demande et le jour de la réponse.",
      es: "Pida el expediente de un contrato por la ley de acceso a la información; publique la solicitud y el día de la respuesta.",
    },
    step: null,
    module: "oversight",
    ask: ["cso"],
  },
  {
    id: "report-the-draft",
    role: "journalist",
    when: { "right-to-information": ["middle"] },
    words: {
      en: "Report where the draft right-to-information law stands, and what it says of procurement files.",
      fr: "Racontez où en est le projet de loi sur l’accès à l’information, et ce qu’il dit des dossiers de marchés.",
      es: "Informe en qué está el proyecto de ley de acceso a la información y qué dice de los expedientes de contratación.",
    },
    step: "right-to-information-law",
    module: "oversight",
    ask: ["parliament"],
  },
  {
    id: "ask-without-a-law",
    role: "journalist",
    when: { "right-to-information": ["low"] },
    words: {
      en: "Ask for procurement files in writing all the same, and publish each refusal: no right-to-information law was found here.",
      fr: "Demandez tout de même par écrit des dossiers de marchés et publiez chaque refus : aucune loi sur l’accès à l’information n’a été trouvée ici.",
      es: "Pida de todos modos por escrito expedientes de contratación y publique cada negativa: no se halló aquí una ley de acceso a la información.",
    },
    step: "right-to-information-law",
    module: "oversight",
    ask: ["cso"],
  },
  {
    id: "find-the-information-law",
    role: "journalist",
    when: { "right-to-information": ["unknown"] },
    words: {
      en: "Find out whether anyone may demand a procurement file by law, and publish the text: our sources do not say, or disagree.",
      fr: "Cherchez si la loi permet d’exiger un dossier de marché et publiez le texte : nos sources ne le disent pas ou divergent.",
      es: "Averigüe si la ley permite exigir un expediente de contratación y publique el texto: nuestras fuentes no lo dicen o difieren.",
    },
    step: "right-to-information-law",
    module: "oversight",
    ask: ["parliament"],
  },
  {
    id: "follow-the-awards",
    role: "journalist",
    when: { "open-data": ["high"] },
    words: {
      en: "Take the open contracting data, list the ten largest awards of a year, and ask how many bid for each.",
      fr: "Prenez les données ouvertes des marchés, listez les dix plus gros marchés d’une année et demandez combien ont soumissionné.",
      es: "Tome los datos abiertos de contratación, liste las diez mayores adjudicaciones de un año y pregunte cuántos ofertaron.",
    },
    step: null,
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "keep-a-record-of-notices",
    role: "journalist",
    when: { portal: ["high"], "open-data": ["low", "middle"] },
    words: {
      en: "Read the portal’s notices week by week and record what is missing: no data in the open standard were found.",
      fr: "Lisez chaque semaine les avis du portail et notez ce qui manque : aucune donnée au standard ouvert n’a été trouvée.",
      es: "Lea cada semana los avisos del portal y anote lo que falta: no se hallaron datos en el estándar abierto.",
    },
    step: null,
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "read-the-audit",
    role: "journalist",
    when: { "audit-reports": ["high"] },
    words: {
      en: "Read the newest audit report for findings on procurement, and ask each body named what it has mended.",
      fr: "Lisez dans le dernier rapport d’audit ce qui touche aux marchés et demandez à chaque organisme cité ce qu’il a corrigé.",
      es: "Lea en el último informe de auditoría lo relativo a contratación y pregunte a cada organismo citado qué ha corregido.",
    },
    step: null,
    module: "oversight",
    ask: ["audit"],
  },
  {
    id: "who-owns-the-winners",
    role: "journalist",
    when: { ownership: ["low"] },
    words: {
      en: "Ask who owns the winners of large contracts, and report which owners cannot be found: rules on ownership are weak.",
      fr: "Demandez à qui appartiennent les gagnants des gros marchés et dites quels propriétaires restent introuvables : les règles sont faibles.",
      es: "Pregunte de quién son los ganadores de grandes contratos y diga qué dueños no se hallan: las reglas sobre propiedad son débiles.",
    },
    step: null,
    module: "law",
    ask: ["anticorruption"],
  },
  {
    id: "analyse-one-sector",
    role: "cso",
    when: { "open-data": ["high"], analysis: ["low", "middle"] },
    words: {
      en: "Choose one sector and analyse its open contracting data: data are published, and little use of them was found.",
      fr: "Choisissez un secteur et analysez ses données ouvertes de marchés : elles sont publiées, et peu d’usage en a été trouvé.",
      es: "Elija un sector y analice sus datos abiertos de contratación: se publican, y se halló poco uso de ellos.",
    },
    step: null,
    module: "oversight",
    ask: ["media"],
  },
  {
    id: "compare-one-buyer",
    role: "cso",
    when: { "open-data": ["high"], analysis: ["high", "unknown"] },
    words: {
      en: "Follow one buyer through the open contracting data, from plan to payment, and take the gaps to it.",
      fr: "Suivez un acheteur dans les données ouvertes des marchés, du plan au paiement, et portez-lui les lacunes.",
      es: "Siga a un comprador en los datos abiertos de contratación, del plan al pago, y llévele los vacíos.",
    },
    step: null,
    module: "oversight",
    ask: ["government"],
  },
  {
    id: "ask-where-open-data-stopped",
    role: "cso",
    when: { "open-data": ["low", "middle"], "open-data-begun": ["high"] },
    words: {
      en: "Ask the procurement authority why its data in the open standard (OCDS), once begun, are not found current, and when they resume.",
      fr: "Demandez à l’autorité des marchés pourquoi ses données au standard ouvert (OCDS), commencées un jour, ne sont plus à jour.",
      es: "Pregunte a la autoridad de contratación por qué sus datos en el estándar abierto (OCDS), ya iniciados, no están al día.",
    },
    step: "ocds-publication",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "ask-for-open-data",
    role: "cso",
    when: { "open-data": ["low", "middle"], "open-data-begun": ["low", "middle", "unknown"] },
    words: {
      en: "Ask the procurement authority to publish tenders and contracts in the open standard (OCDS); offer to test a first file.",
      fr: "Demandez à l’autorité des marchés de publier appels d’offres et contrats au standard ouvert (OCDS) ; proposez de tester un fichier.",
      es: "Pida a la autoridad de contratación publicar licitaciones y contratos en el estándar abierto (OCDS); ofrezca probar un archivo.",
    },
    step: "ocds-publication",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "find-the-open-data",
    role: "cso",
    when: { "open-data": ["unknown"] },
    words: {
      en: "Find out whether tenders and contracts are published as open data, and publish the address or the refusal.",
      fr: "Cherchez si appels d’offres et contrats sont publiés en données ouvertes, et publiez l’adresse ou le refus.",
      es: "Averigüe si las licitaciones y contratos se publican como datos abiertos, y publique la dirección o la negativa.",
    },
    step: "ocds-publication",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "put-it-in-the-action-plan",
    role: "cso",
    when: { ogp: ["high"], "open-data": ["low", "middle"] },
    words: {
      en: "Propose open contracting for the next Open Government Partnership action plan: the government is listed as a member.",
      fr: "Proposez les marchés ouverts pour le prochain plan d’action du Partenariat pour un gouvernement ouvert : l’État y figure comme membre.",
      es: "Proponga la contratación abierta para el próximo plan de la Alianza para el Gobierno Abierto: el gobierno figura como miembro.",
    },
    step: "ocds-publication",
    module: "oversight",
    ask: ["government"],
  },
  {
    id: "make-owners-public",
    role: "cso",
    when: { ownership: ["low"] },
    words: {
      en: "Ask for a law that makes the owners of winning companies public; bring cases in which they could not be found.",
      fr: "Demandez une loi qui rende publics les propriétaires des entreprises gagnantes ; apportez des cas où ils restent introuvables.",
      es: "Pida una ley que haga públicos a los dueños de las empresas ganadoras; lleve casos en que no se pudieron hallar.",
    },
    step: null,
    module: "law",
    ask: ["parliament"],
  },
  {
    id: "protect-those-who-report",
    role: "cso",
    when: { "whistle-blowers": ["low"] },
    words: {
      en: "Ask for a law that protects officials who report corruption: the last answer was that none protects them.",
      fr: "Demandez une loi qui protège les agents qui signalent la corruption : selon la dernière réponse, aucune ne les protège.",
      es: "Pida una ley que proteja a los funcionarios que denuncian corrupción: según la última respuesta, ninguna los protege.",
    },
    step: null,
    module: "law",
    ask: ["parliament"],
  },
  {
    id: "begin-with-a-portal",
    role: "official",
    when: { portal: ["low"] },
    words: {
      en: "Begin with one portal that shows every notice and award; ask an economy that has one for its terms of reference.",
      fr: "Commencez par un portail qui montre chaque avis et chaque attribution ; demandez ses termes de référence à une économie qui en a un.",
      es: "Empiece con un portal que muestre cada aviso y adjudicación; pida sus términos de referencia a una economía que lo tenga.",
    },
    step: "e-procurement-portal",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "test-before-launch",
    role: "official",
    when: { portal: ["middle"] },
    words: {
      en: "Before the portal opens, fix which documents it must show, and test it with bidders and monitors.",
      fr: "Avant d’ouvrir le portail, fixez les documents qu’il doit montrer et testez-le avec soumissionnaires et observateurs.",
      es: "Antes de abrir el portal, fije qué documentos debe mostrar y pruébelo con licitantes y observadores.",
    },
    step: "e-procurement-portal",
    module: "e-procurement",
    ask: ["contractors"],
  },
  {
    id: "open-what-the-portal-holds",
    role: "official",
    when: { portal: ["high"], "open-data": ["low", "middle"] },
    words: {
      en: "Publish what the portal holds as open contracting data (OCDS), with a licence and an address that stays.",
      fr: "Publiez ce que contient le portail en données ouvertes (OCDS), avec une licence et une adresse stable.",
      es: "Publique lo que guarda el portal como datos abiertos (OCDS), con una licencia y una dirección estable.",
    },
    step: "ocds-publication",
    module: "e-procurement",
    ask: ["cso"],
  },
  {
    id: "publish-the-whole-chain",
    role: "official",
    when: { portal: ["high"], "open-data": ["high"] },
    words: {
      en: "Publish the whole chain from plan to payment, and say in public which faults reported by users were mended.",
      fr: "Publiez toute la chaîne, du plan au paiement, et dites en public quelles fautes signalées ont été corrigées.",
      es: "Publique toda la cadena, del plan al pago, y diga en público qué fallos señalados se corrigieron.",
    },
    step: null,
    module: "e-procurement",
    ask: ["cso"],
  },
  {
    id: "say-what-is-open",
    role: "official",
    when: { portal: ["high"], "open-data": ["unknown"] },
    words: {
      en: "State which data of the portal anyone may download, and under which licence: our sources do not say, or disagree.",
      fr: "Dites quelles données du portail chacun peut télécharger, et sous quelle licence : nos sources ne le disent pas ou divergent.",
      es: "Diga qué datos del portal puede descargar cualquiera y con qué licencia: nuestras fuentes no lo dicen o difieren.",
    },
    step: "ocds-publication",
    module: "e-procurement",
    ask: ["cso"],
  },
  {
    id: "say-where-the-portal-is",
    role: "official",
    when: { portal: ["unknown"] },
    words: {
      en: "Publish the address of the procurement portal, or say that there is none: our sources do not tell or disagree.",
      fr: "Publiez l’adresse du portail des marchés, ou dites qu’il n’y en a pas : nos sources ne le disent pas ou divergent.",
      es: "Publique la dirección del portal de contratación, o diga que no existe: nuestras fuentes no lo dicen o difieren.",
    },
    step: "e-procurement-portal",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "write-a-standstill",
    role: "official",
    when: { standstill: ["low"] },
    words: {
      en: "Write a standstill between award and signature into the rules, long enough to complain in; name the days.",
      fr: "Inscrivez dans les règles un délai entre attribution et signature, assez long pour un recours ; nommez les jours.",
      es: "Escriba en las reglas una espera entre adjudicación y firma, bastante para reclamar; nombre los días.",
    },
    step: null,
    module: "law",
    ask: ["parliament"],
  },
  {
    id: "give-complaints-a-body",
    role: "official",
    when: { complaints: ["low"] },
    words: {
      en: "Give complaints a body that has no part in awards, with deadlines and published decisions.",
      fr: "Confiez les recours à un organe étranger aux attributions, avec des délais et des décisions publiées.",
      es: "Dé a las reclamaciones un órgano ajeno a las adjudicaciones, con plazos y decisiones publicadas.",
    },
    step: null,
    module: "capacity",
    ask: ["parliament"],
  },
  {
    id: "use-the-debarment-law",
    role: "official",
    when: { "debarment-law": ["high"], debarment: ["low"] },
    words: {
      en: "Apply the debarment rules in the law: publish the list of barred firms, with reason and last day.",
      fr: "Appliquez les règles d’exclusion de la loi : publiez la liste des entreprises exclues, avec motif et dernier jour.",
      es: "Aplique las reglas de inhabilitación de la ley: publique la lista de empresas inhabilitadas, con motivo y último día.",
    },
    step: null,
    module: "capacity",
    ask: ["anticorruption"],
  },
  {
    id: "publish-awards-without-competition",
    role: "official",
    when: { competition: ["low"] },
    words: {
      en: "Publish each contract let without competition, with its reason and its share of each buyer’s spending.",
      fr: "Publiez chaque marché passé sans concurrence, avec son motif et sa part dans les dépenses de l’acheteur.",
      es: "Publique cada contrato adjudicado sin competencia, con su motivo y su parte en el gasto del comprador.",
    },
    step: null,
    module: "capacity",
    ask: ["contractors"],
  },
  {
    id: "complete-the-publication",
    role: "official",
    when: { information: ["low", "middle"] },
    words: {
      en: "Publish plans, awards and decisions on complaints in full: the last assessment did not find all of them.",
      fr: "Publiez en entier plans, attributions et décisions sur recours : la dernière évaluation ne les a pas tous trouvés.",
      es: "Publique completos los planes, adjudicaciones y decisiones de reclamos: la última evaluación no los halló todos.",
    },
    step: null,
    module: "e-procurement",
    ask: ["cso"],
  },
  {
    id: "open-before-new-software",
    role: "donor",
    when: { portal: ["high"], "open-data": ["low", "middle"] },
    words: {
      en: "Support the opening of the portal’s data before new software: a portal is in use, none in the open standard (OCDS) found.",
      fr: "Soutenez l’ouverture des données du portail avant un nouveau logiciel : le portail sert, rien n’est trouvé au standard ouvert (OCDS).",
      es: "Apoye la apertura de los datos del portal antes que nuevo software: hay portal en uso, nada hallado en el estándar abierto (OCDS).",
    },
    step: "ocds-publication",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "portal-with-training",
    role: "donor",
    when: { portal: ["low", "middle"] },
    words: {
      en: "Tie support for a portal to the publication of every award, and pay for the buyers’ training with it.",
      fr: "Liez l’appui à un portail à la publication de chaque attribution, et financez avec lui la formation des acheteurs.",
      es: "Vincule el apoyo a un portal a la publicación de cada adjudicación, y financie con él la formación de los compradores.",
    },
    step: "e-procurement-portal",
    module: "e-procurement",
    ask: ["training"],
  },
  {
    id: "fund-the-users",
    role: "donor",
    when: { portal: ["high"], "open-data": ["high"] },
    words: {
      en: "Fund those who use the open data over several years: monitors, newsrooms, auditors.",
      fr: "Financez sur plusieurs années ceux qui utilisent les données ouvertes : observateurs, rédactions, auditeurs.",
      es: "Financie por varios años a quienes usan los datos abiertos: observadores, redacciones, auditores.",
    },
    step: null,
    module: "oversight",
    ask: ["cso", "media", "audit"],
  },
  {
    id: "find-out-what-is-open",
    role: "donor",
    when: { portal: ["high"], "open-data": ["unknown"] },
    words: {
      en: "Pay for a public check of which data the portal offers: our sources do not say, or disagree.",
      fr: "Financez une vérification publique des données qu’offre le portail : nos sources ne le disent pas ou divergent.",
      es: "Financie una verificación pública de qué datos ofrece el portal: nuestras fuentes no lo dicen o difieren.",
    },
    step: "ocds-publication",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "find-out-about-the-portal",
    role: "donor",
    when: { portal: ["unknown"] },
    words: {
      en: "Before any system, pay for a published check of whether a procurement portal is in use: our sources do not say, or disagree.",
      fr: "Avant tout système, financez une vérification publiée de l’existence d’un portail en service : nos sources ne le disent pas ou divergent.",
      es: "Antes de todo sistema, financie una verificación publicada de si hay un portal en uso: nuestras fuentes no lo dicen o difieren.",
    },
    step: "e-procurement-portal",
    module: "e-procurement",
    ask: ["government"],
  },
  {
    id: "build-on-the-assessment",
    role: "donor",
    when: { assessment: ["low", "middle", "high"] },
    words: {
      en: "Build support on the findings of the MAPS assessment of procurement, and report progress against each.",
      fr: "Fondez l’appui sur les constats de l’évaluation MAPS des marchés, et rendez compte de chacun.",
      es: "Base el apoyo en los hallazgos de la evaluación MAPS de la contratación, e informe de cada uno.",
    },
    step: null,
    module: "capacity",
    ask: ["government"],
  },
  {
    id: "bring-a-law-to-a-vote",
    role: "parliament",
    when: { "right-to-information": ["low", "middle"] },
    words: {
      en: "Bring a right-to-information law that names procurement files to a vote; the register of such laws tells if one has come since.",
      fr: "Faites voter une loi sur l’accès à l’information qui nomme les dossiers de marchés ; le registre de ces lois dit s’il en est une depuis.",
      es: "Lleve a votación una ley de acceso a la información que nombre los expedientes de compra; el registro de leyes dice si ya la hay.",
    },
    step: "right-to-information-law",
    module: "law",
    ask: ["cso"],
  },
  {
    id: "hold-a-hearing-on-audit",
    role: "parliament",
    when: { audit: ["low"] },
    words: {
      en: "Hold a hearing on external audit: its coverage, delay and follow-up were rated low in the last assessment.",
      fr: "Tenez une audition sur l’audit externe : couverture, délais et suites ont été mal notés à la dernière évaluation.",
      es: "Celebre una audiencia sobre la auditoría externa: cobertura, demora y seguimiento se calificaron bajo en la última evaluación.",
    },
    step: null,
    module: "oversight",
    ask: ["audit"],
  },
  {
    id: "publish-audit-reports",
    role: "auditor",
    when: { "audit-reports": ["low", "middle"] },
    words: {
      en: "Publish audit reports in full on the day they go to parliament: the last answer found that this is not always done.",
      fr: "Publiez en entier les rapports d’audit le jour de leur remise au parlement : selon la dernière réponse, ce n’est pas toujours fait.",
      es: "Publique completos los informes de auditoría el día en que van al parlamento: según la última respuesta, no siempre se hace.",
    },
    step: null,
    module: "oversight",
    ask: ["parliament"],
  },
  {
    id: "sample-from-open-data",
    role: "auditor",
    when: { "open-data": ["high"] },
    words: {
      en: "Draw your samples from the open contracting data: single bids, split contracts, late changes.",
      fr: "Tirez vos échantillons des données ouvertes des marchés : offres uniques, marchés fractionnés, avenants tardifs.",
      es: "Saque sus muestras de los datos abiertos de contratación: ofertas únicas, contratos fraccionados, cambios tardíos.",
    },
    step: null,
    module: "oversight",
    ask: ["government"],
  },
  {
    id: "ask-for-a-standstill",
    role: "contractor",
    when: { appeal: ["high"], standstill: ["low"] },
    words: {
      en: "Ask for a standstill: the law lets you challenge an award, and no sufficient wait before signature was found.",
      fr: "Demandez un délai d’attente : la loi permet de contester une attribution, et aucun délai suffisant avant signature n’a été trouvé.",
      es: "Pida una espera: la ley permite impugnar una adjudicación, y no se halló una espera suficiente antes de la firma.",
    },
    step: null,
    module: "law",
    ask: ["government"],
  },
  {
    id: "record-days-to-payment",
    role: "contractor",
    when: { payment: ["high"] },
    words: {
      en: "Record as an association how many days each buyer takes to pay, beside the deadline in the law.",
      fr: "Notez, entre entreprises, en combien de jours chaque acheteur paie, à côté du délai de la loi.",
      es: "Registre, como gremio, en cuántos días paga cada comprador, junto al plazo de la ley.",
    },
    step: null,
    module: "capacity",
    ask: ["contractors"],
  },
  {
    id: "fund-the-missing-evidence",
    role: "donor",
    when: {},
    gaps: 9,
    words: {
      en: "Fund a public assessment (MAPS or PEFA) of what no source answers here, and ask that it be published in full.",
      fr: "Financez une évaluation publique (MAPS ou PEFA) de ce qu’aucune source ne dit ici, et demandez sa publication entière.",
      es: "Financie una evaluación pública (MAPS o PEFA) de lo que ninguna fuente responde aquí, y pida que se publique completa.",
    },
    step: null,
    module: "capacity",
    ask: ["government"],
  },
];
