import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "catalogue-of-suppliers",
  pillar: "e-procurement",
  title: {
    en: "Electronic catalogue of suppliers",
    fr: "Catalogue électronique des fournisseurs",
    es: "Catálogo electrónico de proveedores",
  },
  asks: {
    en: "Does the platform have an electronic catalogue of approved suppliers?",
    fr: "La plateforme a-t-elle un catalogue électronique de fournisseurs agréés ?",
    es: "¿Tiene la plataforma un catálogo electrónico de proveedores aprobados?",
  },
  matters: {
    en: "For pens and paper, a tender can cost more than it saves. A catalogue makes small purchases quick and still lets anyone compare.",
    fr: "Pour des stylos et du papier, un appel d’offres peut coûter plus qu’il ne rapporte. Un catalogue rend les petits achats rapides et laisse chacun comparer.",
    es: "Para lápices y papel, una licitación puede costar más de lo que ahorra. Un catálogo agiliza las compras pequeñas y deja comparar a cualquiera.",
  },
  ...businessReadyFunction("2.3|2.3.1|E-Catalogue of Approved Suppliers", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Jamaica, 2025", fr: "Jamaïque, 2025", es: "Jamaica, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Canada, 2025", fr: "Canada, 2025", es: "Canadá, 2025" },
    },
  ],
});
