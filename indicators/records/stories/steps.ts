/** Steps of reform that our data can date: what each means, where its dates come from, and what it means to be absent. */
import type { Words } from "../../schema/shapes.ts";
import type { Pillar } from "../../schema/vocabulary.ts";
import type { StepRow } from "./rows.ts";
import { STEP_IDS, type StepId } from "./step-ids.ts";

export interface Step {
  id: StepId;
  pillar: Pillar;
  title: Words;
  /** What an economy has done that has taken it, in a sentence. */
  means: Words;
  /** The kinds of event that date it, and the kind that undoes it; null: the table of laws dates it. */
  events: { taken: string; undone?: string } | null;
  /** The indicator that tells it year by year, from what all documents say; null: no document says who has not taken it. */
  series: string | null;
  /** The indicator that answers whether it is taken, and from which value on. */
  answered: { indicator: string; from: number } | null;
  /** What it means that an economy is not on the list. */
  absence: Words;
}

const asked: Words = {
  en: "Years are as governments gave them to the World Bank in 2020 and 2022: a step taken since has no year here.",
  fr: "Les années sont celles indiquées par les gouvernements à la Banque mondiale en 2020 et 2022 : une étape plus récente n’a pas d’année ici.",
  es: "Los años son los que los gobiernos dieron al Banco Mundial en 2020 y 2022: un paso posterior no tiene año aquí.",
};
const whole: Words = {
  en: "The publisher’s list is taken as whole: who is not on it had not taken the step when it was read.",
  fr: "La liste de l’éditeur est tenue pour complète : qui n’y figure pas n’avait pas franchi cette étape lors de la lecture.",
  es: "La lista del editor se toma por completa: quien no figura en ella no había dado el paso cuando se leyó.",
};

export const STEPS: readonly Step[] = [
  {
    id: "procurement-law",
    pillar: "law",
    title: { en: "Procurement law", fr: "Loi sur les marchés publics", es: "Ley de contratación pública" },
    means: {
      en: "A law of its own on public procurement was enacted or entered into force.",
      fr: "Une loi propre aux marchés publics a été adoptée ou est entrée en vigueur.",
      es: "Se aprobó o entró en vigor una ley propia de contratación pública.",
    },
    series: null,
    events: null,
    answered: null,
    absence: {
      en: "An economy that is missing has a law that was not found in our sources, or none: absence says nothing. A document is welcome.",
      fr: "Une économie absente a une loi qui n’a pas été trouvée dans nos sources, ou n’en a pas : l’absence ne dit rien. Un document est bienvenu.",
      es: "Una economía ausente tiene una ley no hallada en nuestras fuentes, o ninguna: la ausencia no dice nada. Un documento es bienvenido.",
    },
  },
  {
    id: "right-to-information-law",
    pillar: "law",
    title: {
      en: "Right-to-information law",
      fr: "Loi sur le droit à l’information",
      es: "Ley de acceso a la información",
    },
    means: {
      en: "A law lets anyone demand public documents, and is in force.",
      fr: "Une loi permet à chacun d’exiger des documents publics, et elle est en vigueur.",
      es: "Una ley permite a cualquiera exigir documentos públicos, y está en vigor.",
    },
    series: "right-to-information-since",
    events: { taken: "right-to-information law" },
    answered: { indicator: "right-to-information-law", from: 2 },
    absence: asked,
  },
  {
    id: "gpa-accession",
    pillar: "law",
    title: {
      en: "WTO procurement agreement",
      fr: "Accord de l’OMC sur les marchés publics",
      es: "Acuerdo de la OMC sobre contratación pública",
    },
    means: {
      en: "The WTO Agreement on Government Procurement entered into force for the economy.",
      fr: "L’Accord de l’OMC sur les marchés publics est entré en vigueur pour l’économie.",
      es: "El Acuerdo de la OMC sobre Contratación Pública entró en vigor para la economía.",
    },
    series: "gpa-in-force",
    events: { taken: "GPA entry into force" },
    answered: { indicator: "gpa-in-force", from: 1 },
    absence: whole,
  },
  {
    id: "owners-register",
    pillar: "law",
    title: {
      en: "Register of who owns companies",
      fr: "Registre des propriétaires des entreprises",
      es: "Registro de los dueños de las empresas",
    },
    means: {
      en: "A register of the real owners of all companies is live, public or not.",
      fr: "Un registre des propriétaires réels de toutes les entreprises est en service, public ou non.",
      es: "Funciona un registro de los dueños reales de todas las empresas, público o no.",
    },
    series: "beneficial-ownership-register-live",
    events: { taken: "owners' register live" },
    answered: { indicator: "beneficial-ownership-register-live", from: 1 },
    absence: {
      en: "One publisher’s map of late 2023: who is not on it, or has no year of launch, may have taken the step.",
      fr: "La carte d’un seul éditeur, fin 2023 : qui n’y figure pas, ou n’a pas d’année de lancement, peut avoir franchi l’étape.",
      es: "El mapa de un solo editor, de fines de 2023: quien no figura, o no tiene año de inicio, puede haber dado el paso.",
    },
  },
  {
    id: "e-procurement-portal",
    pillar: "e-procurement",
    title: {
      en: "E-procurement portal",
      fr: "Portail de passation électronique",
      es: "Portal de contratación electrónica",
    },
    means: {
      en: "A government portal for procurement is in use.",
      fr: "Un portail public de passation des marchés est en service.",
      es: "Un portal público de contratación está en uso.",
    },
    series: "portal-live",
    events: { taken: "e-GP launch" },
    answered: { indicator: "e-procurement-portal", from: 2 },
    absence: asked,
  },
  {
    id: "ocds-publication",
    pillar: "e-procurement",
    title: {
      en: "Open contracting data (OCDS)",
      fr: "Données ouvertes sur les marchés (OCDS)",
      es: "Datos abiertos de contratación (OCDS)",
    },
    means: {
      en: "A national public body has published contracting in the open standard.",
      fr: "Un organisme public national a publié ses marchés dans le standard ouvert.",
      es: "Un organismo público nacional ha publicado su contratación en el estándar abierto.",
    },
    series: "ocds-published",
    events: { taken: "first OCDS publication" },
    answered: { indicator: "ocds-published", from: 1 },
    absence: whole,
  },
  {
    id: "uncac",
    pillar: "oversight",
    title: {
      en: "UN Convention against Corruption",
      fr: "Convention des Nations Unies contre la corruption",
      es: "Convención de las Naciones Unidas contra la Corrupción",
    },
    means: {
      en: "The economy is bound by the UN Convention against Corruption.",
      fr: "L’économie est liée par la Convention des Nations Unies contre la corruption.",
      es: "La economía está obligada por la Convención de las Naciones Unidas contra la Corrupción.",
    },
    series: "uncac-in-force",
    events: { taken: "UNCAC" },
    answered: { indicator: "uncac-in-force", from: 1 },
    absence: whole,
  },
  {
    id: "open-government-partnership",
    pillar: "oversight",
    title: {
      en: "Open Government Partnership",
      fr: "Partenariat pour un gouvernement ouvert",
      es: "Alianza para el Gobierno Abierto",
    },
    means: {
      en: "The country joined the Open Government Partnership.",
      fr: "Le pays a adhéré au Partenariat pour un gouvernement ouvert.",
      es: "El país se adhirió a la Alianza para el Gobierno Abierto.",
    },
    series: "ogp-member",
    events: { taken: "OGP joined", undone: "OGP withdrawal" },
    answered: { indicator: "ogp-member", from: 1 },
    absence: {
      en: "The list ends in 2019 and is not whole: members may be missing.",
      fr: "La liste s’arrête en 2019 et n’est pas complète : des membres peuvent manquer.",
      es: "La lista termina en 2019 y no está completa: pueden faltar miembros.",
    },
  },
];

export const stepOf = (id: StepId): Step => STEPS[STEP_IDS.indexOf(id)] as Step;

/** How an economy stands to a step: taken with or without a date, undone, contradicted, answered with no, or not found. */
export type Stand = "taken" | "undated" | "undone" | "contradicted" | "not-taken" | "not-found";

/** Its newest answer to the step's indicator: a value; or that documents contradict each other; null where there is none. */
export type Answered = number | "contradicted" | null;

/** @param rows the economy's rows of the step */
export function standOf({ answered }: Step, rows: readonly StepRow[], answer: Answered): Stand {
  if (rows.some(({ undone, agreement }) => !undone && agreement !== "contradicted")) return "taken";
  if (rows.some(({ undone }) => !undone)) return answer === "contradicted" ? "contradicted" : "taken";
  if (rows.length > 0) return "undone";
  if (answer === "contradicted") return "contradicted";
  if (answered === null || answer === null) return "not-found";
  return answer >= answered.from ? "undated" : "not-taken";
}
