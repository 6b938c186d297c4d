import { defineIndicator } from "../define/define-indicator.ts";
import { knownLate2023, scopeLeftOpen } from "../define/families/owners.ts";
import { lawsLiveLonger } from "../define/shelf-life.ts";

export default defineIndicator({
  id: "beneficial-ownership-public-access",
  pillar: "law",
  title: {
    en: "Who may see the owners of companies",
    fr: "Qui peut voir les propriétaires des entreprises",
    es: "Quién puede ver a los dueños de las empresas",
  },
  asks: {
    en: "Who may look into the live register of the real owners of companies?",
    fr: "Qui peut consulter le registre en service des propriétaires réels des entreprises ?",
    es: "¿Quién puede consultar el registro en funcionamiento de los dueños reales de las empresas?",
  },
  matters: {
    en: "Journalists, losing bidders and citizens find hidden owners only where they may look; registers that were open have closed since a judgment of November 2022.",
    fr: "Journalistes, soumissionnaires évincés et citoyens ne trouvent les propriétaires cachés que s’ils peuvent consulter ; des registres ouverts se sont refermés depuis un arrêt de novembre 2022.",
    es: "Periodistas, licitantes perdedores y ciudadanos solo hallan a los dueños ocultos donde pueden consultar; registros abiertos se han cerrado desde una sentencia de noviembre de 2022.",
  },
  method: {
    en: "The widest circle that the source names for a live register: the general public, civil society and others with limits, or authorities and those the law obliges to check their customers. Empty where the register is not live, or the source names nobody.",
    fr: "Le cercle le plus large que la source nomme pour un registre en service : le grand public, la société civile et d’autres sous conditions, ou les autorités et ceux que la loi oblige à vérifier leurs clients. Vide si le registre n’est pas en service ou si la source ne nomme personne.",
    es: "El círculo más amplio que la fuente nombra para un registro en funcionamiento: el público general, la sociedad civil y otros con límites, o las autoridades y quienes la ley obliga a comprobar a sus clientes. Vacío si el registro no funciona o la fuente no nombra a nadie.",
  },
  aspect: "in-law",
  basis: "records",
  unit: {
    name: { en: "", fr: "", es: "" },
    digits: 0,
    levels: [
      { value: 0, name: { en: "Authorities", fr: "Les autorités", es: "Las autoridades" } },
      {
        value: 1,
        name: { en: "Others, with limits", fr: "D’autres, sous conditions", es: "Otros, con límites" },
      },
      { value: 2, name: { en: "General public", fr: "Le grand public", es: "El público general" } },
    ],
  },
  direction: "higher-is-better",
  goalposts: {
    low: 0,
    high: 2,
    because: {
      en: "Three circles of readers: authorities are 0, others with limits 50, everyone 100.",
      fr: "Trois cercles de lecteurs : les autorités valent 0, d’autres sous conditions 50, tout le monde 100.",
      es: "Tres círculos de lectores: las autoridades valen 0, otros con límites 50, todos 100.",
    },
  },
  shelfLife: lawsLiveLonger(5),
  from: [
    {
      source: "openownership-bo-registers",
      inputs: {
        stage: { measure: "register_stage", as: "text" },
        access: { measure: "register_access", as: "text" },
      },
    },
    {
      source: "openownership-bo-registers",
      inputs: {
        stage: { measure: "part_stage", as: "text" },
        access: { measure: "part_access", as: "text" },
      },
    },
  ],
  derive: ({ stage, access }) => {
    if (!stage.split("; ").includes("Publish")) return null;
    const readers = access.split("; ");
    if (readers.includes("General public")) return 2;
    return readers.some((each) => OTHERS.includes(each)) ? 1 : 0;
  },
  caveats: [
    knownLate2023,
    {
      en: "It says who may look, not how easily: some registers ask the public for a fee, a login or an identity card, and one publisher's word does not test them.",
      fr: "L’indicateur dit qui peut consulter, non avec quelle facilité : certains registres demandent au public un paiement, un compte ou une pièce d’identité, et la parole d’un éditeur n’est pas un essai.",
      es: "Dice quién puede consultar, no con qué facilidad: algunos registros piden al público un pago, una cuenta o un documento de identidad, y la palabra de un editor no es una prueba.",
    },
    {
      en: "Where no register for the whole economy is live, that of a part is read: a list of owners in the extractive sector, for example.",
      fr: "Là où aucun registre de toute l’économie n’est en service, on lit celui d’une partie : une liste des propriétaires du secteur extractif, par exemple.",
      es: "Donde no funciona un registro de toda la economía, se lee el de una parte: una lista de dueños del sector extractivo, por ejemplo.",
    },
    scopeLeftOpen,
  ],
  examples: [
    {
      given: { stage: "Publish", access: "General public; Registrar; Competent authorities" },
      expect: 2,
      score: 100,
      because: { en: "United Kingdom, 2023", fr: "Royaume-Uni, 2023", es: "Reino Unido, 2023" },
    },
    {
      given: {
        stage: "Publish",
        access: "Competent authorities; Registrar; Obliged entities; Civil society",
      },
      expect: 1,
      score: 50,
      because: {
        en: "Germany, 2023: on a legitimate interest",
        fr: "Allemagne, 2023 : sur intérêt légitime",
        es: "Alemania, 2023: con interés legítimo",
      },
    },
    {
      given: { stage: "Publish", access: "Registrar; Competent authorities" },
      expect: 0,
      score: 0,
      because: { en: "Brazil, 2023", fr: "Brésil, 2023", es: "Brasil, 2023" },
    },
    {
      given: { stage: "Legal", access: "Competent authorities; Registrar" },
      expect: null,
      score: null,
      because: {
        en: "Switzerland, 2023: not live",
        fr: "Suisse, 2023 : pas en service",
        es: "Suiza, 2023: no funciona",
      },
    },
  ],
});

/** Readers beyond the authorities and those obliged to check, short of everyone. */
const OTHERS = ["Civil society", "Non-obliged entities"];
