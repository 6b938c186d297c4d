/**
 * Advice where civic space is not open: the same rules, kept to what can be done unseen. No step here asks a journalist or
 * a group to ask an office in its own name, to publish, to name anybody or to be seen in public.
 *
 * Each rule either has other words, or is for people in office or abroad and stands as it is.
 */
import type { Words } from "../schema/shapes.ts";
import type { Rule } from "./rules.ts";

const OTHER_WORDS: Record<string, Words> = {
  "file-a-request": {
    en: "Read what the law already makes buyers publish; leave requests for files to somebody who is safe, and sign nothing you find.",
    fr: "Lisez ce que la loi oblige déjà à publier ; laissez les demandes de dossiers à qui est en sûreté, et ne signez rien de ce que vous trouvez.",
    es: "Lea lo que la ley ya obliga a publicar; deje las solicitudes a quien esté a salvo y no firme nada de lo que encuentre.",
  },
  "report-the-draft": {
    en: "Follow the draft right-to-information law in official papers only; if you tell of it, do so through a network abroad, unsigned.",
    fr: "Suivez le projet de loi sur l’accès à l’information dans les seuls textes officiels ; n’en parlez que par un réseau étranger, sans signer.",
    es: "Siga el proyecto de ley de acceso a la información solo en textos oficiales; si lo cuenta, que sea por una red de fuera, sin firma.",
  },
  "ask-without-a-law": {
    en: "Ask for nothing in writing: no right-to-information law was found that protects you. Keep copies, abroad, of what is public today.",
    fr: "Ne demandez rien par écrit : aucune loi d’accès trouvée ne vous protège. Gardez à l’étranger des copies de ce qui est public.",
    es: "No pida nada por escrito: no se halló ley de acceso que le proteja. Guarde fuera del país copias de lo que hoy es público.",
  },
  "find-the-information-law": {
    en: "Look in the official gazette whether anyone may ask for procurement files; do not put the question to an office.",
    fr: "Cherchez au journal officiel si l’on peut demander des dossiers de marchés ; ne posez pas la question à une administration.",
    es: "Busque en el diario oficial si cualquiera puede pedir expedientes de contratación; no lo pregunte a una oficina.",
  },
  "follow-the-awards": {
    en: "Take the open contracting data and count how many bid for the largest awards; pass on totals, without names, to a network abroad.",
    fr: "Prenez les données ouvertes et comptez les offres des plus gros marchés ; transmettez des totaux, sans noms, à un réseau étranger.",
    es: "Tome los datos abiertos y cuente cuántos ofertaron por los mayores contratos; pase totales, sin nombres, a una red de fuera.",
  },
  "keep-a-record-of-notices": {
    en: "Keep copies of the portal’s notices, week by week, where they cannot be taken from you; leave it to others abroad to use them.",
    fr: "Gardez chaque semaine copie des avis du portail là où l’on ne peut vous les prendre ; laissez à d’autres, à l’étranger, d’en user.",
    es: "Guarde cada semana copia de los avisos del portal donde no se la puedan quitar; deje que otros, fuera, la usen.",
  },
  "read-the-audit": {
    en: "Read in the newest audit report what concerns procurement; put no questions to the bodies it names.",
    fr: "Lisez dans le dernier rapport d’audit ce qui touche aux marchés ; ne posez aucune question aux organismes qu’il cite.",
    es: "Lea en el último informe de auditoría lo relativo a contratación; no haga preguntas a los organismos que cita.",
  },
  "who-owns-the-winners": {
    en: "Look up owners in registers abroad, which can be read unseen; pass on what you find to a network there, unsigned.",
    fr: "Cherchez les propriétaires dans des registres étrangers, lisibles sans être vu ; transmettez le résultat à un réseau là-bas, sans signer.",
    es: "Busque a los dueños en registros de fuera, que se leen sin ser visto; pase lo hallado a una red de allí, sin firma.",
  },
  "analyse-one-sector": {
    en: "Analyse one sector’s open contracting data for a partner abroad, who shows totals under its own name and never yours.",
    fr: "Analysez les données ouvertes d’un secteur pour un partenaire étranger, qui montre des totaux sous son nom, jamais sous le vôtre.",
    es: "Analice los datos abiertos de un sector para un socio de fuera, que muestre totales con su nombre y nunca con el suyo.",
  },
  "compare-one-buyer": {
    en: "Follow one buyer through the open data at your desk; let an audit office or a partner abroad raise the gaps.",
    fr: "Suivez un acheteur dans les données ouvertes, à votre bureau ; laissez une cour des comptes ou un partenaire étranger parler des lacunes.",
    es: "Siga a un comprador en los datos abiertos, desde su mesa; deje que la auditoría o un socio de fuera señale los vacíos.",
  },
  "ask-where-open-data-stopped": {
    en: "Do not ask yourselves: let a development bank or an international network ask why open data (OCDS) are not found current.",
    fr: "Ne demandez pas vous-mêmes : laissez une banque de développement ou un réseau international demander où en est l’OCDS.",
    es: "No lo pregunten ustedes: que un banco de desarrollo o una red internacional pregunte por qué los datos (OCDS) no están al día.",
  },
  "ask-for-open-data": {
    en: "Do not ask yourselves: let a development bank or an international network put open data (OCDS) to the procurement authority.",
    fr: "Ne demandez pas vous-mêmes : laissez une banque de développement ou un réseau international proposer les données ouvertes (OCDS).",
    es: "No lo pidan ustedes: que un banco de desarrollo o una red internacional proponga los datos abiertos (OCDS) a la autoridad.",
  },
  "find-the-open-data": {
    en: "Look on public pages only whether tenders and contracts are open data; tell us through a network abroad, without a name.",
    fr: "Regardez, sur les seules pages publiques, si les marchés sont en données ouvertes ; dites-le par un réseau étranger, sans nom.",
    es: "Mire, solo en páginas públicas, si los contratos son datos abiertos; cuéntelo por una red de fuera, sin nombre.",
  },
  "put-it-in-the-action-plan": {
    en: "Let the Open Government Partnership’s own staff propose open contracting for the plan; take part only if it is safe to be seen.",
    fr: "Laissez l’équipe du Partenariat pour un gouvernement ouvert proposer les marchés ouverts ; n’y participez que si être vu est sans danger.",
    es: "Deje que el personal de la Alianza para el Gobierno Abierto lo proponga; participe solo si es seguro que le vean.",
  },
  "make-owners-public": {
    en: "Let a bank that lends here ask for published owners of winning companies; collect no case that leads back to who told you.",
    fr: "Laissez une banque prêteuse demander que les propriétaires soient publiés ; ne réunissez aucun cas qui mène à vos sources.",
    es: "Deje que un banco prestamista pida publicar a los dueños; no reúna ningún caso que lleve a quien se lo contó.",
  },
  "protect-those-who-report": {
    en: "Keep no record of who reports corruption; know which hotlines of lenders take unsigned reports from abroad.",
    fr: "Ne gardez aucune trace de qui signale la corruption ; sachez quelles lignes des bailleurs prennent des signalements non signés.",
    es: "No guarde registro de quién denuncia corrupción; sepa qué líneas de los prestamistas aceptan avisos sin firma desde fuera.",
  },
  "ask-for-a-standstill": {
    en: "Ask for a standstill through the chamber of commerce, not as one firm: no sufficient wait before signature was found.",
    fr: "Demandez un délai d’attente par la chambre de commerce, non comme entreprise seule : aucun délai suffisant n’a été trouvé.",
    es: "Pida una espera por medio de la cámara de comercio, no como una sola empresa: no se halló una espera suficiente.",
  },
  "record-days-to-payment": {
    en: "Collect days to payment in an association as one total, in which no firm and no official can be known again.",
    fr: "Réunissez les délais de paiement, entre entreprises, en un total où nulle entreprise et nul agent ne se reconnaît.",
    es: "Reúna como gremio los días de pago en un total en que no se reconozca a ninguna empresa ni a ningún funcionario.",
  },
  "fund-the-users": {
    en: "Fund those who use the open data in the way they choose themselves; print no name of theirs, and ask what the law here allows.",
    fr: "Financez ceux qui utilisent les données ouvertes comme eux-mêmes le veulent ; n’imprimez aucun nom, et vérifiez ce que la loi permet.",
    es: "Financie a quienes usan los datos abiertos como ellos mismos elijan; no imprima sus nombres y vea qué permite aquí la ley.",
  },
  "find-out-what-is-open": {
    en: "Pay somebody who lives elsewhere to check which data the portal offers: no source here says.",
    fr: "Payez quelqu’un qui vit ailleurs pour vérifier quelles données offre le portail : aucune source d’ici ne le dit.",
    es: "Pague a alguien que viva en otro país para ver qué datos ofrece el portal: ninguna fuente de aquí lo dice.",
  },
  "find-out-about-the-portal": {
    en: "Before any system, pay somebody who lives elsewhere to check whether a procurement portal is in use: our sources do not say or disagree.",
    fr: "Avant tout système, payez quelqu’un qui vit ailleurs pour vérifier si un portail sert : nos sources ne le disent pas ou divergent.",
    es: "Antes de todo sistema, pague a alguien que viva en otro país para ver si hay un portal en uso: las fuentes no lo dicen o difieren.",
  },
  "fund-the-missing-evidence": {
    en: "Fund an assessment (MAPS or PEFA) led by a bank of what no source answers here; nobody who is asked may be known from it.",
    fr: "Financez une évaluation (MAPS ou PEFA) menée par une banque ; qu’on n’y reconnaisse aucune des personnes interrogées.",
    es: "Financie una evaluación (MAPS o PEFA) dirigida por un banco; que no se reconozca en ella a nadie a quien se preguntó.",
  },
};

/** What an office does in its own right, or a donor with it, puts nobody outside it in danger. */
const AS_THEY_STAND: ReadonlySet<string> = new Set([
  "begin-with-a-portal",
  "test-before-launch",
  "open-what-the-portal-holds",
  "publish-the-whole-chain",
  "say-what-is-open",
  "say-where-the-portal-is",
  "write-a-standstill",
  "give-complaints-a-body",
  "use-the-debarment-law",
  "publish-awards-without-competition",
  "complete-the-publication",
  "open-before-new-software",
  "portal-with-training",
  "build-on-the-assessment",
  "bring-a-law-to-a-vote",
  "hold-a-hearing-on-audit",
  "publish-audit-reports",
  "sample-from-open-data",
]);

/** @returns the words for places where civic space is not open; null where the rule must not be shown there */
export function safeWords({ id, words }: Rule): Words | null {
  return OTHER_WORDS[id] ?? (AS_THEY_STAND.has(id) ? words : null);
}

/** Roles whose people are at risk for what they do: their rules need other words. */
export const AT_RISK: readonly Rule["role"][] = ["journalist", "cso", "contractor"];
