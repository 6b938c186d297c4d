/** What is said of files and their formats. Names of formats are the same in every language, but for one. */
import type { Format } from "../../indicators/schema/catalog.ts";
import type { Words } from "../../indicators/schema/shapes.ts";

const same = (name: string): Words => ({ en: name, fr: name, es: name });

export const FORMAT_NAMES: Record<Format, Words> = {
  xlsx: same("XLSX"),
  csv: same("CSV"),
  "excel-csv": { en: "CSV for Excel", fr: "CSV pour Excel", es: "CSV para Excel" },
  parquet: same("Parquet"),
  json: same("JSON"),
  zip: same("ZIP"),
};

export const FILE_WORDS = {
  /** The whole file; a count of rows follows. */
  full: { en: "All years", fr: "Toutes les années", es: "Todos los años" },
  /** The rows on the screen; a count of rows follows. */
  shown: { en: "As shown", fr: "Tel qu’affiché", es: "Tal como se muestra" },
  rows: { en: "rows", fr: "lignes", es: "filas" },
  /** Before a date. */
  readOn: { en: "read", fr: "lu le", es: "leído el" },
  selection: {
    en: "A selection as Parquet: in the explorer.",
    fr: "Une sélection en Parquet\u00a0: dans l’explorateur.",
    es: "Una selección en Parquet: en el explorador.",
  },
  everything: {
    en: "Everything in one file",
    fr: "Tout en un seul fichier",
    es: "Todo en un solo archivo",
  },
  archive: {
    en: "All tables as CSV, the codebook, the metadata and a README",
    fr: "Toutes les tables en CSV, le dictionnaire des variables, les métadonnées et un fichier README",
    es: "Todas las tablas en CSV, el diccionario de variables, los metadatos y un README",
  },
  forPeople: {
    en: "XLSX and CSV for Excel are for people: a text that begins with = + - @ cannot become a formula there; in the CSV for Excel an apostrophe stands before it. CSV, Parquet and JSON are for machines and hold it unchanged. Where Excel expects a semicolon or a decimal comma, choose XLSX.",
    fr: "XLSX et CSV pour Excel s’adressent aux personnes\u00a0: un texte qui commence par = + - @ ne peut y devenir une formule\u00a0; dans le CSV pour Excel, une apostrophe le précède. CSV, Parquet et JSON s’adressent aux machines et le gardent tel quel. Si votre Excel attend un point-virgule ou une virgule décimale, choisissez XLSX.",
    es: "XLSX y CSV para Excel son para personas: un texto que empieza por = + - @ no puede convertirse allí en fórmula; en el CSV para Excel lo precede un apóstrofo. CSV, Parquet y JSON son para máquinas y lo conservan sin cambios. Si su Excel espera punto y coma o coma decimal, elija XLSX.",
  },
  tooLarge: {
    en: "left out: it would be larger than hosts take or programs open",
    fr: "omis\u00a0: il dépasserait ce que les hébergeurs acceptent ou les logiciels ouvrent",
    es: "omitido: superaría lo que los alojamientos aceptan o los programas abren",
  },
  fullOfCountries: {
    en: "Every value of every economy",
    fr: "Toutes les valeurs de toutes les économies",
    es: "Todos los valores de todas las economías",
  },
} as const satisfies Record<string, Words>;
