import { defineIndicator } from "../define/define-indicator.ts";
import { businessReadyFunction } from "../define/families/questions-and-estimates.ts";

export default defineIndicator({
  id: "framework-agreements-online",
  pillar: "e-procurement",
  title: {
    en: "Framework agreements managed online",
    fr: "Accords-cadres gérés en ligne",
    es: "Acuerdos marco gestionados en línea",
  },
  asks: {
    en: "Does the platform have a module to manage framework agreements?",
    fr: "La plateforme a-t-elle un module pour gérer les accords-cadres ?",
    es: "¿Tiene la plataforma un módulo para gestionar los acuerdos marco?",
  },
  matters: {
    en: "The orders under a framework are where the money goes. In a system they can be counted by supplier; on paper they vanish behind one old award.",
    fr: "C’est par les commandes d’un accord-cadre que passe l’argent. Dans un système, on peut les compter par fournisseur ; sur papier, elles disparaissent derrière une vieille attribution.",
    es: "El dinero se va en los pedidos del acuerdo marco. En un sistema pueden contarse por proveedor; en papel desaparecen detrás de una vieja adjudicación.",
  },
  ...businessReadyFunction("2.3|2.3.1|Module for Framework Agreement Management", 40 / 27),
  examples: [
    {
      given: { points: 1.481481481481481 },
      expect: 100,
      score: 100,
      because: { en: "Latvia, 2025", fr: "Lettonie, 2025", es: "Letonia, 2025" },
    },
    {
      given: { points: 0.7407407407407405 },
      expect: 50,
      score: 50,
      because: { en: "Ghana, 2025", fr: "Ghana, 2025", es: "Ghana, 2025" },
    },
  ],
});
