import { defineIndicator } from "../define/define-indicator.ts";
import { knownLate2023 } from "../define/families/owners.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { yesNo } from "../define/units.ts";

export default defineIndicator({
  id: "suppliers-owners-registered",
  pillar: "e-procurement",
  title: {
    en: "Register of suppliers' owners",
    fr: "Registre des propriétaires des fournisseurs",
    es: "Registro de los dueños de los proveedores",
  },
  asks: {
    en: "Is there a register of owners made for those who sell to the state?",
    fr: "Existe-t-il un registre des propriétaires fait pour ceux qui vendent à l’État ?",
    es: "¿Hay un registro de dueños hecho para quienes venden al Estado?",
  },
  matters: {
    en: "Where owners are recorded before a contract is signed, a conflict of interest can be found in time.",
    fr: "Là où les propriétaires sont enregistrés avant la signature, un conflit d’intérêts peut être découvert à temps.",
    es: "Donde los dueños se registran antes de firmar, un conflicto de intereses puede descubrirse a tiempo.",
  },
  method: {
    en: "Yes where the source lists a register whose scope is procurement. Everywhere else nothing is said: a register of all companies may be used by buyers too.",
    fr: "Oui là où la source liste un registre dont la portée est la commande publique. Partout ailleurs, rien n’est dit : un registre de toutes les entreprises peut aussi servir aux acheteurs.",
    es: "Sí donde la fuente lista un registro cuyo alcance es la contratación. En lo demás no se dice nada: un registro de todas las empresas también puede servir a quienes compran.",
  },
  aspect: "in-practice",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: [
    {
      source: "openownership-bo-registers",
      inputs: { register: { measure: "procurement_register", as: "text", optional: true } },
    },
  ],
  derive: ({ register }) => (register === null ? null : 1),
  caveats: [
    knownLate2023,
    {
      en: "Two registers are known, of Slovakia and Ecuador; the address of Ecuador's did not answer in November 2023. The list is not a survey: who is not on it may use another.",
      fr: "Deux registres sont connus, ceux de la Slovaquie et de l’Équateur ; l’adresse de ce dernier ne répondait pas en novembre 2023. La liste n’est pas une enquête : qui n’y figure pas peut en utiliser un autre.",
      es: "Se conocen dos registros, los de Eslovaquia y Ecuador; la dirección del de Ecuador no respondía en noviembre de 2023. La lista no es una encuesta: quien no figura puede usar otro.",
    },
  ],
  examples: [
    {
      given: { register: "Register of Public Sector Partners (RPVS)" },
      expect: 1,
      score: 100,
      because: { en: "Slovakia, 2023", fr: "Slovaquie, 2023", es: "Eslovaquia, 2023" },
    },
    {
      given: { register: null },
      expect: null,
      score: null,
      because: {
        en: "France, 2023: not said",
        fr: "France, 2023 : non dit",
        es: "Francia, 2023: no se dice",
      },
    },
  ],
});
