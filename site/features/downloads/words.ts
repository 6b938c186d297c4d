import type { Words } from "../../../indicators/schema/shapes.ts";

export const MADE_WORDS = {
  /** Title of the passage on the data page to which links lead without script. */
  title: {
    en: "Workbooks of one country or one indicator",
    fr: "Classeurs d’un pays ou d’un indicateur",
    es: "Libros de un país o de un indicador",
  },
  said: {
    en: "The XLSX and the CSV for Excel of a single country or indicator are made by its page, in your browser, when you ask for them; they are no longer files with an address of their own. Without scripts, take the CSV, JSON or Parquet beside them: the same rows, at the same addresses as before. The CSV files of a frozen edition, but for observations.csv, are in the edition’s tables.zip, byte for byte.",
    fr: "Le XLSX et le CSV pour Excel d’un seul pays ou indicateur sont créés par sa page, dans votre navigateur, à votre demande\u00a0; ce ne sont plus des fichiers dotés d’une adresse. Sans script, prenez le CSV, le JSON ou le Parquet à côté\u00a0: les mêmes lignes, aux mêmes adresses qu’avant. Les fichiers CSV d’une édition figée, sauf observations.csv, se trouvent dans son archive tables.zip, à l’octet près.",
    es: "El XLSX y el CSV para Excel de un solo país o indicador los crea su página, en su navegador, cuando usted los pide; ya no son archivos con dirección propia. Sin scripts, tome el CSV, el JSON o el Parquet que están al lado: las mismas filas, en las mismas direcciones de antes. Los archivos CSV de una edición congelada, salvo observations.csv, están en su tables.zip, byte por byte.",
  },
  makeHere: {
    en: "Make this file now",
    fr: "Créer ce fichier maintenant",
    es: "Crear este archivo ahora",
  },
  largeTables: {
    en: "The CSV for Excel of a table is left out where it would be larger than 6 MB: take its XLSX or its CSV, which hold the same rows.",
    fr: "Le CSV pour Excel d’une table manque s’il dépasse 6 Mo\u00a0: prenez son XLSX ou son CSV, qui contiennent les mêmes lignes.",
    es: "De una tabla se omite el CSV para Excel que supere los 6 MB: tome su XLSX o su CSV, que contienen las mismas filas.",
  },
} as const satisfies Record<string, Words>;

/** Where a link to a made file leads without script. */
export const MADE_ANCHOR = "made-files";

/** On the page for unknown addresses, which is in English: what a former address leads to. */
export const MOVED_OFFERS = {
  editions: "Open the edition’s tables.zip",
  tables: "Open the table as CSV",
  citation: "Open the page with this citation",
};

/** What became of stories whose address held a name that must not be told. */
export const MOVED_STORIES =
  "Some stories have another address since 1 December 2026: the former one held the name of a group whose people may be in danger. Every story that is told stands in the list of stories, without such names.";

export const MOVED_CITATIONS =
  "The citations for reference managers (BibTeX, RIS, CSL-JSON) are on the pages that they cite, under “Cite”.";
