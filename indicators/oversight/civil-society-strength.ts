import { expertJudgement, notOnlyProcurement, palestineIsWestBank } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { zeroToOne } from "../define/goalposts.ts";
import { asPublished } from "../define/methods.ts";
import { threeYears } from "../define/shelf-life.ts";
import { scale } from "../define/units.ts";

export default defineIndicator({
  id: "civil-society-strength",
  pillar: "oversight",
  title: {
    en: "Room for civil society",
    fr: "Espace de la société civile",
    es: "Espacio de la sociedad civil",
  },
  asks: {
    en: "Can citizens' groups form, speak and work freely?",
    fr: "Les associations de citoyens peuvent-elles se former, parler et agir librement ?",
    es: "¿Pueden los grupos ciudadanos formarse, hablar y actuar libremente?",
  },
  matters: {
    en: "Monitors of contracts need to exist before they can look.",
    fr: "Pour surveiller les contrats, il faut d’abord pouvoir exister.",
    es: "Para vigilar contratos, primero hay que poder existir.",
  },
  method: asPublished,
  aspect: "in-practice",
  basis: "experts",
  unit: scale(2),
  direction: "higher-is-better",
  goalposts: zeroToOne,
  shelfLife: threeYears,
  from: [{ source: "vdem", inputs: { index: { measure: "v2xcs_ccsi" } } }],
  derive: ({ index }) => index,
  caveats: [expertJudgement, notOnlyProcurement, palestineIsWestBank],
  examples: [
    {
      given: { index: 0.843 },
      expect: 0.843,
      score: 84.3,
      because: { en: "Kenya, 2023", fr: "Kenya, 2023", es: "Kenia, 2023" },
    },
    {
      given: { index: 0.149 },
      expect: 0.149,
      score: 14.9,
      because: { en: "Saudi Arabia, 2023", fr: "Arabie saoudite, 2023", es: "Arabia Saudita, 2023" },
    },
  ],
});
