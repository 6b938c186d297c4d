import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "supplier-registration-online",
  pillar: "e-procurement",
  title: {
    en: "Supplier registration online",
    fr: "Inscription des fournisseurs en ligne",
    es: "Registro de proveedores en línea",
  },
  asks: {
    en: "Can a firm register as a supplier on the e-procurement platform?",
    fr: "Une entreprise peut-elle s’inscrire comme fournisseur sur la plateforme de passation électronique ?",
    es: "¿Puede una empresa registrarse como proveedora en la plataforma de contratación electrónica?",
  },
  matters: {
    en: "Registration is the first door, and the first place to ask for a favour. Online, it is open to the firm that has no one at the ministry.",
    fr: "L’inscription est la première porte, et le premier endroit où demander une faveur. En ligne, elle s’ouvre à l’entreprise qui ne connaît personne au ministère.",
    es: "El registro es la primera puerta y el primer lugar donde pedir un favor. En línea, se abre a la empresa que no conoce a nadie en el ministerio.",
  },
  ...businessReadyFunction("2.3|2.3.1|Registering as a Vendor", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Ghana, 2025", fr: "Ghana, 2025", es: "Ghana, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Cabo Verde, 2025", fr: "Cabo Verde, 2025", es: "Cabo Verde, 2025" },
    },
  ],
});
