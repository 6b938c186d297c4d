import { lawAsWritten } from "../define/caveats.ts";
import { defineIndicator } from "../define/define-indicator.ts";
import { mapsPillar } from "../define/families/maps.ts";

const pillar = mapsPillar("perc_pillar_1");

export default defineIndicator({
  id: "maps-legal-framework",
  pillar: "law",
  title: {
    en: "Legal framework, MAPS",
    fr: "Cadre juridique, MAPS",
    es: "Marco jurídico, MAPS",
  },
  asks: {
    en: "How much of the international yardstick does the legal framework meet?",
    fr: "Quelle part du référentiel international le cadre juridique remplit-il ?",
    es: "¿Qué parte del patrón internacional cumple el marco jurídico?",
  },
  matters: {
    en: "MAPS is the yardstick that governments, lenders and donors agreed on. Its first pillar reads the law, down to model contracts.",
    fr: "MAPS est le référentiel convenu entre gouvernements, prêteurs et donateurs. Son premier pilier lit le droit, jusqu’aux contrats types.",
    es: "MAPS es el patrón acordado entre gobiernos, prestamistas y donantes. Su primer pilar lee la ley, hasta los contratos tipo.",
  },
  ...pillar,
  aspect: "in-law",
  caveats: [lawAsWritten, ...pillar.caveats],
  examples: [
    {
      given: { met: 0.8059701492537313 },
      expect: 80.597,
      score: 80.597,
      because: { en: "Chile, shown under 2024", fr: "Chili, sous 2024", es: "Chile, en 2024" },
    },
    {
      given: { met: 0.26119402985074625 },
      expect: 26.1194,
      score: 26.1194,
      because: { en: "Lebanon, shown under 2024", fr: "Liban, sous 2024", es: "Líbano, en 2024" },
    },
  ],
});
