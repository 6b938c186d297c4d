import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "reverse-auctions-online",
  pillar: "e-procurement",
  title: {
    en: "Electronic reverse auctions",
    fr: "Enchères inversées électroniques",
    es: "Subastas inversas electrónicas",
  },
  asks: {
    en: "Does the platform have a module for electronic reverse auctions?",
    fr: "La plateforme a-t-elle un module d’enchères inversées électroniques ?",
    es: "¿Tiene la plataforma un módulo de subasta inversa electrónica?",
  },
  matters: {
    en: "For goods that differ only in price, firms that see each other's offers can underbid in minutes. The log shows who stopped, and when.",
    fr: "Pour des biens qui ne diffèrent que par le prix, des entreprises qui voient les offres des autres peuvent baisser la leur en quelques minutes. Le journal montre qui s’est arrêté, et quand.",
    es: "Para bienes que solo difieren en precio, las empresas que ven las ofertas de las demás pueden bajar la suya en minutos. El registro muestra quién paró y cuándo.",
  },
  ...businessReadyFunction("2.3|2.3.1|E-Reverse Auction Module", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Rwanda, 2025", fr: "Rwanda, 2025", es: "Ruanda, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Portugal, 2025", fr: "Portugal, 2025", es: "Portugal, 2025" },
    },
  ],
});
