import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "contract-management-online",
  pillar: "e-procurement",
  title: {
    en: "Contracts managed online",
    fr: "Contrats gérés en ligne",
    es: "Contratos gestionados en línea",
  },
  asks: {
    en: "Does the platform have a module to manage and carry out contracts?",
    fr: "La plateforme a-t-elle un module pour gérer et exécuter les contrats ?",
    es: "¿Tiene la plataforma un módulo para gestionar y ejecutar los contratos?",
  },
  matters: {
    en: "A system that stops at the award stops where delays and price rises begin. What is recorded while the work goes on can be compared with what was promised.",
    fr: "Un système qui s’arrête à l’attribution s’arrête là où commencent retards et hausses de prix. Ce qui est noté pendant les travaux peut être comparé à ce qui fut promis.",
    es: "Un sistema que termina en la adjudicación termina donde empiezan los retrasos y las alzas de precio. Lo que se registra durante la obra puede compararse con lo prometido.",
  },
  ...businessReadyFunction("2.3|2.3.1|E-contract Management and Implementation Module", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Uruguay, 2025", fr: "Uruguay, 2025", es: "Uruguay, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Indonesia, 2025", fr: "Indonésie, 2025", es: "Indonesia, 2025" },
    },
  ],
});
