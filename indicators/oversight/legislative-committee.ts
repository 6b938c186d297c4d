import { africaInPractice } from "../define/families/africa-integrity.ts";
import { lastAskedIn2018 } from "../define/caveats-assessments.ts";
import { defineIndicator } from "../define/define-indicator.ts";

const asked = africaInPractice("GI_AII_34");

export default defineIndicator({
  id: "legislative-committee",
  pillar: "oversight",
  title: {
    en: "Legislative committee on public funds",
    fr: "Commission parlementaire des fonds publics",
    es: "Comisión legislativa de fondos públicos",
  },
  asks: {
    en: "Does a committee of the legislature oversee public funds?",
    fr: "Une commission du parlement contrôle-t-elle les fonds publics ?",
    es: "¿Vigila una comisión del parlamento los fondos públicos?",
  },
  matters: {
    en: "A public accounts committee is where an audit report becomes a question to a minister.",
    fr: "C’est à la commission des comptes publics qu’un rapport d’audit devient une question à un ministre.",
    es: "En la comisión de cuentas públicas, un informe de auditoría se convierte en una pregunta a un ministro.",
  },
  ...asked,
  caveats: [...asked.caveats, lastAskedIn2018],
  examples: [
    {
      given: { score: 75 },
      expect: 75,
      score: 75,
      because: { en: "Kenya, 2018", fr: "Kenya, 2018", es: "Kenia, 2018" },
    },
    {
      given: { score: 0 },
      expect: 0,
      score: 0,
      because: { en: "Eritrea, 2018", fr: "Érythrée, 2018", es: "Eritrea, 2018" },
    },
  ],
});
