import { defineIndicator } from "../define/define-indicator.ts";
import { pefaDimension } from "../define/families/pefa.ts";

export default defineIndicator({
  id: "complaint-body",
  pillar: "oversight",
  title: {
    en: "Body that hears complaints",
    fr: "Instance de recours",
    es: "Órgano de reclamaciones",
  },
  asks: {
    en: "Does an independent body decide complaints about tenders, in time and with effect?",
    fr: "Une instance indépendante tranche-t-elle les recours sur les appels d’offres, à temps et avec effet ?",
    es: "¿Resuelve un órgano independiente las reclamaciones sobre licitaciones, a tiempo y con efecto?",
  },
  matters: {
    en: "A right to appeal that nobody hears is no right. Six tests: independent, no prohibitive fee, clear process, can suspend, decides in time, binds all. A passes them all.",
    fr: "Un droit de recours que personne n’entend n’en est pas un. Six épreuves : indépendance, pas de frais dissuasifs, procédure claire, pouvoir de suspendre, décision à temps, effet obligatoire. A les passe toutes.",
    es: "Un derecho a reclamar que nadie atiende no es un derecho. Seis pruebas: independencia, sin tasas prohibitivas, proceso claro, puede suspender, decide a tiempo, obliga a todos. La A las supera todas.",
  },
  ...pefaDimension("PI-24.4"),
  examples: [
    {
      given: { letter: "A" },
      expect: 4,
      score: 100,
      because: { en: "Georgia, 2022: A", fr: "Géorgie, 2022 : A", es: "Georgia, 2022: A" },
    },
    {
      given: { letter: "D" },
      expect: 1,
      score: 0,
      because: { en: "Georgia, 2018: D", fr: "Géorgie, 2018 : D", es: "Georgia, 2018: D" },
    },
  ],
});
