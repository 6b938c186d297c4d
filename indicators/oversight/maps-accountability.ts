import { defineIndicator } from "../define/define-indicator.ts";
import { mapsPillar } from "../define/families/maps.ts";

export default defineIndicator({
  id: "maps-accountability",
  pillar: "oversight",
  title: {
    en: "Accountability and integrity, MAPS",
    fr: "Responsabilité et intégrité, MAPS",
    es: "Rendición de cuentas e integridad, MAPS",
  },
  asks: {
    en: "Are control, appeal, integrity and civil society's part in procurement as the yardstick asks?",
    fr: "Contrôle, recours, intégrité et place de la société civile sont-ils conformes au référentiel ?",
    es: "¿Son el control, los recursos, la integridad y el papel de la sociedad civil como pide el patrón?",
  },
  matters: {
    en: "The fourth pillar asks who watches: auditors, an appeals body, anti-corruption measures and citizens.",
    fr: "Le quatrième pilier demande qui veille : auditeurs, instance de recours, mesures contre la corruption et citoyens.",
    es: "El cuarto pilar pregunta quién vigila: auditores, un órgano de recursos, medidas contra la corrupción y la ciudadanía.",
  },
  ...mapsPillar("perc_pillar_4"),
  aspect: "in-practice",
  examples: [
    {
      given: { met: 0.9596774193548387 },
      expect: 95.9677,
      score: 95.9677,
      because: { en: "Chile, shown under 2024", fr: "Chili, sous 2024", es: "Chile, en 2024" },
    },
    {
      given: { met: 0.22580645161290322 },
      expect: 22.5806,
      score: 22.5806,
      because: { en: "Lebanon, shown under 2024", fr: "Liban, sous 2024", es: "Líbano, en 2024" },
    },
  ],
});
