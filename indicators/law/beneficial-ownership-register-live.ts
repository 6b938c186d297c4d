import { stepNotPractice } from "../define/dated.ts";
import { defineStep } from "../define/define-indicator.ts";
import { knownLate2023, scopeLeftOpen } from "../define/families/owners.ts";
import { noToYes } from "../define/goalposts.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";
import { saysNotTaken, saysTaken, saysTakenBy } from "../define/testimony.ts";
import { yesNo } from "../define/units.ts";

/** The export is of November 2023. */
const LISTED = 2023;
/** Five years before the first year of launch on the map. */
const FIRST = 2010;

export default defineStep({
  id: "beneficial-ownership-register-live",
  pillar: "law",
  title: {
    en: "Register of who owns companies",
    fr: "Registre des propriétaires des entreprises",
    es: "Registro de los dueños de las empresas",
  },
  asks: {
    en: "Was a register of the real owners of all companies live at the end of the year?",
    fr: "Un registre des propriétaires réels de toutes les entreprises était-il en service à la fin de l’année ?",
    es: "¿Funcionaba un registro de los dueños reales de todas las empresas al final del año?",
  },
  matters: {
    en: "A buyer can see that two bidders are one, or that an official owns a supplier, only where owners are on record.",
    fr: "Un acheteur ne voit que deux soumissionnaires n’en font qu’un, ou qu’un agent possède un fournisseur, que si les propriétaires sont enregistrés.",
    es: "Quien compra solo puede ver que dos licitantes son uno, o que un funcionario es dueño de un proveedor, si los dueños están registrados.",
  },
  method: {
    en: "Yes where the source gives the register's stage as published, which does not mean public; from the year of launch on, where it is known. A register of one sector, one region or of trusts alone does not count. Where the stage is not published and a past year of launch stands beside it, the source contradicts itself and the cell is empty.",
    fr: "Oui là où la source donne le registre pour publié, ce qui ne veut pas dire public ; à partir de l’année de lancement, si elle est connue. Le registre d’un seul secteur, d’une seule région ou des seuls trusts ne compte pas. Là où il n’est pas publié bien qu’une année de lancement passée soit indiquée, la source se contredit et la case reste vide.",
    es: "Sí donde la fuente da el registro por publicado, lo que no significa público; desde el año de inicio, cuando se conoce. No cuenta el registro de un solo sector, de una sola región o solo de fideicomisos. Donde no está publicado aunque se indica un año de inicio ya pasado, la fuente se contradice y la celda queda vacía.",
  },
  aspect: "in-law",
  basis: "records",
  unit: yesNo,
  direction: "higher-is-better",
  goalposts: noToYes,
  shelfLife: lawsLiveLonger(5),
  from: [
    {
      source: "openownership-bo-registers",
      inputs: {
        stage: { measure: "register_stage", as: "text", optional: true },
        launch: { measure: "register_launch", optional: true },
      },
    },
  ],
  witnesses: ({ stage, launch }) => {
    if (stage === null) return [];
    if (stage.split("; ").includes("Publish"))
      return [launch === null ? saysTakenBy("stage", LISTED) : saysTaken("launch", launch, LISTED)];
    const isPast = launch !== null && launch <= LISTED;
    return [saysNotTaken("stage", isPast ? launch - 1 : LISTED)];
  },
  steps: {
    first: FIRST,
    last: LISTED,
    complete: FIRST,
    because: {
      en: "The source gives no year of launch, gives no stage, or contradicts itself",
      fr: "La source ne donne pas d’année de lancement, pas d’état d’avancement, ou se contredit",
      es: "La fuente no da año de inicio, no da etapa, o se contradice",
    },
  },
  caveats: [
    knownLate2023,
    {
      en: "The year of launch is the publisher's judgement: for Nigeria it is 2022, though the public could look only in 2023. A register without a year is known of 2023 alone.",
      fr: "L’année de lancement est l’appréciation de l’éditeur : pour le Nigeria, c’est 2022, alors que le public n’a pu consulter qu’en 2023. Un registre sans année n’est connu que pour 2023.",
      es: "El año de inicio es un juicio del editor: para Nigeria es 2022, aunque el público solo pudo consultar en 2023. De un registro sin año solo se conoce 2023.",
    },
    scopeLeftOpen,
    stepNotPractice,
  ],
  examples: [
    {
      year: 2016,
      given: { stage: "Publish", launch: 2016 },
      expect: 1,
      score: 100,
      because: {
        en: "United Kingdom, 2016: people with significant control",
        fr: "Royaume-Uni, 2016 : les personnes exerçant un contrôle notable",
        es: "Reino Unido, 2016: personas con control significativo",
      },
    },
    {
      year: 2023,
      given: { stage: "Legal", launch: 2024 },
      expect: 0,
      score: 0,
      because: {
        en: "United States, 2023: enacted, planned for 2024",
        fr: "États-Unis, 2023 : adopté, prévu pour 2024",
        es: "Estados Unidos, 2023: aprobado, previsto para 2024",
      },
    },
    {
      year: 2023,
      given: { stage: "Legal; Systems", launch: 2022 },
      expect: null,
      score: null,
      because: {
        en: "Pakistan, 2023: launched in 2022, says one column; not published, says another",
        fr: "Pakistan, 2023 : lancé en 2022, dit une colonne ; pas publié, dit une autre",
        es: "Pakistán, 2023: iniciado en 2022, dice una columna; no publicado, dice otra",
      },
    },
    {
      year: 2019,
      given: { stage: "Publish", launch: null },
      expect: null,
      score: null,
      because: {
        en: "Luxembourg, 2019: live in 2023, without a year of launch",
        fr: "Luxembourg, 2019 : en service en 2023, sans année de lancement",
        es: "Luxemburgo, 2019: funciona en 2023, sin año de inicio",
      },
    },
  ],
});
