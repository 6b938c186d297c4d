import type { Words } from "../schema/shapes.ts";

/** Limits that indicators share because assessors, surveys or researchers work in the same way. */
export const onlyBorrowers: Words = {
  en: "Only countries that may borrow from the World Bank's fund for the poorest (IDA) are published; those that grow richer leave the list.",
  fr: "Seuls les pays admis à emprunter au fonds de la Banque mondiale pour les plus pauvres (IDA) sont publiés ; ceux qui s’enrichissent quittent la liste.",
  es: "Solo se publican los países que pueden recibir préstamos del fondo del Banco Mundial para los más pobres (AIF); los que se enriquecen salen de la lista.",
};

export const feedsOtherIndices: Words = {
  en: "World Bank staff judge, in half points. Their ratings feed the Worldwide Governance Indicators, so the two do not confirm each other.",
  fr: "Des agents de la Banque mondiale jugent, par demi-points. Leurs notes alimentent les Indicateurs mondiaux de la gouvernance : les deux ne se confirment pas l’un l’autre.",
  es: "Juzga el personal del Banco Mundial, por medios puntos. Sus calificaciones alimentan los Indicadores mundiales de gobernanza: no se confirman entre sí.",
};

export const chosenToBeAssessed: Words = {
  en: "Governments ask to be assessed and agree to publication: those who are here have chosen to be. The 2016 framework alone is read, and countries are not assessed in the same years.",
  fr: "Les gouvernements demandent à être évalués et consentent à la publication : ceux qui figurent ici l’ont choisi. Seul le cadre de 2016 est lu, et les pays ne sont pas évalués les mêmes années.",
  es: "Los gobiernos piden ser evaluados y aceptan la publicación: los que figuran aquí lo han decidido. Solo se lee el marco de 2016, y los países no se evalúan en los mismos años.",
};

/** Why a PEFA grade is read for longer than a survey's. */
export const untilAssessedAnew: Words = {
  en: "A country is assessed anew after three to five years or more; until then its last assessment is the evidence.",
  fr: "Un pays est réévalué au bout de trois à cinq ans, ou davantage ; d’ici là, sa dernière évaluation fait foi.",
  es: "Un país se vuelve a evaluar a los tres a cinco años o más; hasta entonces, su última evaluación es la evidencia.",
};

export const foundByResearchers: Words = {
  en: "A researcher in each of 109 countries looked for evidence between May 2019 and May 2021; reviewers checked. A zero means that nothing was found, and much may have changed since.",
  fr: "Un chercheur dans chacun des 109 pays a cherché des preuves entre mai 2019 et mai 2021 ; des relecteurs ont vérifié. Un zéro signifie que rien n’a été trouvé, et beaucoup a pu changer depuis.",
  es: "Una persona investigó en cada uno de los 109 países entre mayo de 2019 y mayo de 2021, con revisión posterior. Un cero significa que no se halló nada, y mucho puede haber cambiado desde entonces.",
};

export const nineteenWithoutYear: Words = {
  en: "Nineteen countries that asked to be assessed. The file dates none of them: all are shown under 2024, the year of its list, though some were assessed as early as about 2017.",
  fr: "Dix-neuf pays qui ont demandé à être évalués. Le fichier n’en date aucun : tous figurent sous 2024, l’année de sa liste, bien que certains aient été évalués dès 2017 environ.",
  es: "Diecinueve países que pidieron ser evaluados. El archivo no da la fecha de ninguno: todos figuran en 2024, el año de su lista, aunque algunos se evaluaron ya hacia 2017.",
};

export const openCountsAsUnmet: Words = {
  en: "Where a report leaves a criterion open, the coders counted it as not met; how often, the file does not say. An absence may thus have lowered the value.",
  fr: "Quand un rapport laisse un critère ouvert, les codeurs l’ont compté comme non rempli ; le fichier ne dit pas combien de fois. Une absence a donc pu abaisser la valeur.",
  es: "Cuando un informe deja abierto un criterio, quienes codificaron lo contaron como no cumplido; el archivo no dice cuántas veces. Una ausencia puede, pues, haber bajado el valor.",
};

export const onlyAfrica: Words = {
  en: "The 54 countries of Africa alone are asked about.",
  fr: "Seuls les 54 pays d’Afrique sont interrogés.",
  es: "Solo se pregunta por los 54 países de África.",
};

export const yearOfTheRound: Words = {
  en: "Researchers in the country answer in five steps and reviewers check. The year is that of publication; the evidence is from the twelve months to September of the year before.",
  fr: "Des chercheurs du pays répondent en cinq degrés et des relecteurs vérifient. L’année est celle de la publication ; les faits datent des douze mois qui s’achèvent en septembre de l’année précédente.",
  es: "Responden personas que investigan en el país, en cinco grados, con revisión posterior. El año es el de publicación; la evidencia es de los doce meses hasta septiembre del año anterior.",
};

export const lastAskedIn2018: Words = {
  en: "The question was last asked in 2018: a law passed or repealed since does not show.",
  fr: "La question a été posée pour la dernière fois en 2018 : une loi adoptée ou abrogée depuis n’apparaît pas.",
  es: "La pregunta se hizo por última vez en 2018: una ley aprobada o derogada después no aparece.",
};
