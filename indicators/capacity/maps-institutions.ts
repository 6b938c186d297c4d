import { defineIndicator } from "../define/define-indicator.ts";
import { mapsPillar } from "../define/families/maps.ts";

export default defineIndicator({
  id: "maps-institutions",
  pillar: "capacity",
  title: {
    en: "Institutions and management, MAPS",
    fr: "Institutions et gestion, MAPS",
    es: "Instituciones y gestión, MAPS",
  },
  asks: {
    en: "Are procurement institutions set up, staffed and informed as the yardstick asks?",
    fr: "Les institutions d’achat ont-elles la structure, le personnel et les informations que demande le référentiel ?",
    es: "¿Tienen las instituciones de compras la estructura, el personal y la información que pide el patrón?",
  },
  matters: {
    en: "The second pillar looks behind the law: budget ties, a body in charge, buyers as a profession, systems that learn.",
    fr: "Le deuxième pilier regarde derrière la loi : lien avec le budget, organe responsable, métier d’acheteur, systèmes qui apprennent.",
    es: "El segundo pilar mira detrás de la ley: vínculo con el presupuesto, un órgano responsable, la compra como profesión, sistemas que aprenden.",
  },
  ...mapsPillar("perc_pillar_2"),
  aspect: "in-practice",
  examples: [
    {
      given: { met: 0.8090909090909091 },
      expect: 80.9091,
      score: 80.9091,
      because: {
        en: "Philippines, shown under 2024",
        fr: "Philippines, sous 2024",
        es: "Filipinas, en 2024",
      },
    },
    {
      given: { met: 0.12727272727272726 },
      expect: 12.7273,
      score: 12.7273,
      because: { en: "Lebanon, shown under 2024", fr: "Liban, sous 2024", es: "Líbano, en 2024" },
    },
  ],
});
