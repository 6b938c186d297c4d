/** Kinds of reform events in words, and the pillar each belongs to. A kind not listed keeps the publisher's name. */
import type { Words } from "../../indicators/schema/shapes.ts";
import type { Section } from "../../indicators/schema/vocabulary.ts";
import { ENACTED, IN_FORCE } from "./reform-steps.ts";

export interface EventKind {
  pillar: Section;
  title: Words;
}

export const EVENT_KINDS: Partial<Record<string, EventKind>> = {
  [ENACTED]: {
    pillar: "law",
    title: {
      en: "Procurement law enacted",
      fr: "Loi sur les marchés publics adoptée",
      es: "Ley de contratación pública aprobada",
    },
  },
  [IN_FORCE]: {
    pillar: "law",
    title: {
      en: "Procurement law in force",
      fr: "Loi sur les marchés publics en vigueur",
      es: "Ley de contratación pública en vigor",
    },
  },
  "right-to-information law": {
    pillar: "law",
    title: {
      en: "Right-to-information law in force",
      fr: "Loi sur le droit à l’information en vigueur",
      es: "Ley de acceso a la información en vigor",
    },
  },
  "GPA entry into force": {
    pillar: "law",
    title: {
      en: "WTO procurement agreement in force",
      fr: "Accord de l’OMC sur les marchés publics en vigueur",
      es: "Acuerdo de la OMC sobre contratación pública en vigor",
    },
  },
  "revised GPA in force": {
    pillar: "law",
    title: {
      en: "Revised WTO procurement agreement in force",
      fr: "Accord révisé de l’OMC sur les marchés publics en vigueur",
      es: "Acuerdo revisado de la OMC sobre contratación pública en vigor",
    },
  },
  "e-GP launch": {
    pillar: "e-procurement",
    title: {
      en: "E-procurement portal in use",
      fr: "Portail de passation électronique en service",
      es: "Portal de contratación electrónica en uso",
    },
  },
  "first OCDS publication": {
    pillar: "e-procurement",
    title: {
      en: "First open contracting data from a public body",
      fr: "Premières données ouvertes d’un organisme public sur ses marchés",
      es: "Primeros datos abiertos de contratación de un organismo público",
    },
  },
  UNCAC: {
    pillar: "oversight",
    title: {
      en: "UN Convention against Corruption joined",
      fr: "Adhésion à la Convention des Nations Unies contre la corruption",
      es: "Adhesión a la Convención de las Naciones Unidas contra la Corrupción",
    },
  },
  "OGP joined": {
    pillar: "oversight",
    title: {
      en: "Open Government Partnership joined",
      fr: "Adhésion au Partenariat pour un gouvernement ouvert",
      es: "Adhesión a la Alianza para el Gobierno Abierto",
    },
  },
  "OGP withdrawal": {
    pillar: "oversight",
    title: {
      en: "Open Government Partnership left",
      fr: "Retrait du Partenariat pour un gouvernement ouvert",
      es: "Retirada de la Alianza para el Gobierno Abierto",
    },
  },
  "OGP suspension": {
    pillar: "oversight",
    title: {
      en: "Open Government Partnership: suspended or inactive",
      fr: "Partenariat pour un gouvernement ouvert : suspendu ou inactif",
      es: "Alianza para el Gobierno Abierto: suspendido o inactivo",
    },
  },
  "owners' register live": {
    pillar: "law",
    title: {
      en: "Register of who owns companies live",
      fr: "Registre des propriétaires des entreprises en service",
      es: "Registro de los dueños de las empresas en funcionamiento",
    },
  },
};
