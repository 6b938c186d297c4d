/** The curriculum: which modules there are, for whom, and what they ask. Their texts are site/content/<language>/training. */
import type { Words } from "../schema/shapes.ts";
import type { Pillar } from "../schema/vocabulary.ts";

export const ROLES = ["official", "parliament", "auditor", "monitor", "journalist", "contractor"] as const;
export type Role = (typeof ROLES)[number];

export interface Module {
  id: string;
  title: Words;
  pillars: readonly Pillar[];
  roles: readonly Role[];
  /** For the text and its readings; each exercise is ten minutes more. */
  minutes: number;
  /** Pages of the site to read, by address. */
  pages: readonly string[];
  /** The indicator whose regions are drawn on a slide. */
  chart: string;
}

const ALL: readonly Pillar[] = ["law", "capacity", "e-procurement", "oversight"];

export const modules: readonly Module[] = [
  {
    id: "reading-the-evidence",
    title: { en: "Reading the evidence", fr: "Lire les données", es: "Leer los datos" },
    pillars: ALL,
    roles: ROLES,
    minutes: 40,
    pages: ["/method/", "/indicators/", "/map/"],
    chart: "government-effectiveness",
  },
  {
    id: "law-and-methods",
    title: {
      en: "The law: open by default, with a remedy",
      fr: "Le droit : ouvert par défaut, avec un recours",
      es: "La ley: abierta por defecto, con recurso",
    },
    pillars: ["law"],
    roles: ["official", "parliament", "contractor"],
    minutes: 50,
    pages: ["/index/law/", "/indicators/standstill-period/", "/indicators/right-to-appeal/"],
    chart: "procurement-legal-index",
  },
  {
    id: "people-and-institutions",
    title: {
      en: "People, institutions and the budget",
      fr: "Agents, institutions et budget",
      es: "Personas, instituciones y presupuesto",
    },
    pillars: ["capacity"],
    roles: ["official", "auditor", "parliament"],
    minutes: 50,
    pages: [
      "/index/capacity/",
      "/indicators/time-of-a-road-contract/",
      "/indicators/merit-appointments/",
      "/indicators/budget-credibility/",
    ],
    chart: "time-of-a-road-contract",
  },
  {
    id: "e-procurement-and-open-data",
    title: {
      en: "E-procurement and open data",
      fr: "Achats en ligne et données ouvertes",
      es: "Compras en línea y datos abiertos",
    },
    pillars: ["e-procurement"],
    roles: ["official", "contractor", "journalist", "monitor"],
    minutes: 50,
    pages: [
      "/index/e-procurement/",
      "/indicators/e-procurement-services/",
      "/indicators/publishes-open-contracting-data/",
    ],
    chart: "online-services",
  },
  {
    id: "oversight-and-audit",
    title: {
      en: "Oversight: audit, parliament, anti-corruption",
      fr: "Contrôle : audit, parlement, lutte contre la corruption",
      es: "Control: auditoría, parlamento, anticorrupción",
    },
    pillars: ["oversight"],
    roles: ["auditor", "parliament", "journalist"],
    minutes: 50,
    pages: [
      "/index/oversight/",
      "/indicators/oversight-bodies/",
      "/indicators/legislature-investigates/",
      "/indicators/external-audit/",
    ],
    chart: "oversight-bodies",
  },
  {
    id: "following-a-contract",
    title: { en: "Following a contract", fr: "Suivre un marché", es: "Seguir un contrato" },
    pillars: ["oversight", "e-procurement"],
    roles: ["monitor", "journalist", "auditor"],
    minutes: 50,
    pages: [
      "/indicators/openness-of-procurement-data/",
      "/indicators/procurement-data-analysed/",
      "/explore/",
      "/data/",
    ],
    chart: "openness-of-procurement-data",
  },
  {
    id: "bidding-and-getting-paid",
    title: {
      en: "Bidding and getting paid",
      fr: "Soumissionner et être payé",
      es: "Licitar y cobrar",
    },
    pillars: ["capacity", "law"],
    roles: ["contractor", "official"],
    minutes: 40,
    pages: [
      "/indicators/ease-of-bidding/",
      "/indicators/time-to-payment/",
      "/indicators/payment-deadline/",
      "/indicators/time-limits-on-appeals/",
    ],
    chart: "time-to-payment",
  },
  {
    id: "building-a-coalition",
    title: { en: "Building a coalition", fr: "Bâtir une coalition", es: "Formar una coalición" },
    pillars: ALL,
    roles: ["monitor", "official", "parliament", "contractor"],
    minutes: 40,
    pages: ["/coalitions/", "/indicators/civil-society-consulted/"],
    chart: "civil-society-consulted",
  },
  {
    id: "measuring-change",
    title: { en: "Measuring change", fr: "Mesurer le changement", es: "Medir el cambio" },
    pillars: ALL,
    roles: ["parliament", "journalist", "auditor", "monitor"],
    minutes: 50,
    pages: ["/progress/", "/index/", "/changes/"],
    chart: "impartial-administration",
  },
];
