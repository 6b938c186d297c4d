import type { Words } from "../schema/shapes.ts";

/** Limits that several indicators share, because they share a source. Written once, shown on each page. */
export const notHighIncome: Words = {
  en: "The 2025 round covers 101 economies; most high-income ones come later.",
  fr: "L’édition 2025 couvre 101 économies ; la plupart des pays à revenu élevé viendront plus tard.",
  es: "La edición de 2025 abarca 101 economías; la mayoría de las de ingreso alto llegarán después.",
};

export const lawAsWritten: Words = {
  en: "It reads the rule, not what officials do with it.",
  fr: "L’indicateur lit la règle, non ce que l’administration en fait.",
  es: "Lee la norma, no lo que la administración hace con ella.",
};

export const answeredByOfficials: Words = {
  en: "Governments fill in the questionnaire; the World Bank reviews the answers, but does not test the systems.",
  fr: "Les gouvernements remplissent le questionnaire ; la Banque mondiale examine les réponses mais ne teste pas les systèmes.",
  es: "Los gobiernos responden el cuestionario; el Banco Mundial revisa las respuestas, pero no prueba los sistemas.",
};

export const mayBeReassessed: Words = {
  en: "A fall between waves may be a new reading of the same portal, not the loss of one.",
  fr: "Une baisse entre deux vagues peut être une nouvelle évaluation du même portail, et non sa disparition.",
  es: "Una caída entre oleadas puede ser una nueva evaluación del mismo portal, no su pérdida.",
};

export const frozenIn2019: Words = {
  en: "One year only: the Doing Business project ended in 2021 after irregularities were found in other data sets of its 2018 and 2020 editions. Read it as a baseline.",
  fr: "Une seule année : le projet Doing Business a pris fin en 2021 après la découverte d’irrégularités dans d’autres données des éditions 2018 et 2020. À lire comme un point de départ.",
  es: "Un solo año: el proyecto Doing Business terminó en 2021 tras hallarse irregularidades en otros datos de sus ediciones de 2018 y 2020. Léase como punto de partida.",
};

export const oneRoadContract: Words = {
  en: "It follows one case: resurfacing a road in the largest business city.",
  fr: "Un seul cas est suivi : la réfection du revêtement d’une route dans la plus grande ville d’affaires.",
  es: "Sigue un solo caso: la repavimentación de una carretera en la mayor ciudad de negocios.",
};

export const expertJudgement: Words = {
  en: "Country experts judge; a statistical model weighs them. The file used here gives no error, so small differences mean little.",
  fr: "Des experts du pays jugent ; un modèle statistique pondère leurs avis. Le fichier utilisé ici n’indique pas de marge d’erreur : les petits écarts ne disent pas grand-chose.",
  es: "Juzgan expertos del país y un modelo estadístico pondera sus juicios. El archivo usado aquí no indica el margen de error: las diferencias pequeñas dicen poco.",
};

export const expertsWithBounds: Words = {
  en: "Country experts judge; a statistical model weighs them and gives bounds. Where two ranges overlap, the two values can hardly be told apart.",
  fr: "Des experts du pays jugent ; un modèle statistique pondère leurs avis et donne des bornes. Là où deux intervalles se recouvrent, les deux valeurs se distinguent à peine.",
  es: "Juzgan expertos del país; un modelo estadístico pondera sus juicios y da límites. Donde dos intervalos se solapan, los dos valores apenas se distinguen.",
};

export const againstItsKin: Words = {
  en: "It runs against the publisher's other indices: here a high number is bad.",
  fr: "Il va à rebours des autres indices de l’éditeur : ici, un nombre élevé est mauvais.",
  es: "Va al revés que los demás índices del editor: aquí un número alto es malo.",
};

export const notOnlyProcurement: Words = {
  en: "It is about public life as a whole, not about procurement alone.",
  fr: "L’indicateur porte sur la vie publique dans son ensemble, non sur les seuls marchés publics.",
  es: "Trata de la vida pública en general, no solo de la contratación.",
};

export const relativeToTheBest: Words = {
  en: "Each edition is scaled to its own best and its questions change, so read places within an edition, not gains between editions.",
  fr: "Chaque édition est calée sur son meilleur pays et les questions changent : lisez les positions au sein d’une édition, non les progrès d’une édition à l’autre.",
  es: "Cada edición se ajusta a su mejor país y cambian las preguntas: lea posiciones dentro de una edición, no avances entre ediciones.",
};

export const pointsNotDays: Words = {
  en: "The publisher gives points, not days: shorter times earn more of them.",
  fr: "L’éditeur donne des points, non des jours : un délai plus court en rapporte davantage.",
  es: "El editor da puntos, no días: un plazo más corto obtiene más.",
};

export const platformInUse: Words = {
  en: "Experts and officials say whether the function exists; how many tenders use it is not counted.",
  fr: "Experts et fonctionnaires disent si la fonction existe ; le nombre d’appels d’offres qui l’utilisent n’est pas compté.",
  es: "Expertos y funcionarios dicen si la función existe; no se cuenta en cuántas licitaciones se usa.",
};

export const pointsOfASurvey: Words = {
  en: "Firms answer a survey; the publisher gives points, not their answers. More points are better.",
  fr: "Les entreprises répondent à une enquête ; l’éditeur donne des points, non leurs réponses. Plus il y en a, mieux c’est.",
  es: "Las empresas responden una encuesta; el editor da puntos, no sus respuestas. Cuantos más, mejor.",
};

/** Of the expert survey that codes the West Bank and Gaza apart; ours is the first. */
export const palestineIsWestBank: Words = {
  en: "For Palestine, the value is that of the West Bank: the publisher codes Gaza apart.",
  fr: "Pour la Palestine, la valeur est celle de la Cisjordanie : l’éditeur code Gaza à part.",
  es: "Para Palestina, el valor es el de Cisjordania: el editor codifica Gaza aparte.",
};
