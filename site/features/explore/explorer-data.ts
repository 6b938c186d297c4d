/** What the page hands to the script of the explorer. */
import type { Language } from "../../../indicators/schema/vocabulary.ts";
import type { Strings } from "../../i18n/translate.ts";

export interface ExplorerData {
  language: Language;
  strings: Strings;
  questions: { id: string; sql: string; show: View }[];
  /** Names of the tables, and the folders of the newest data and of the frozen editions. */
  tables: string[];
  latest: string;
  editions: string;
  /** The edition that the newest data are; null: they have moved on since the last. */
  current: string | null;
  /** The day each frozen edition was made. */
  made: Readonly<Record<string, string>>;
  names: Record<string, string>;
  world: string;
  countries: string;
  /** Ids of every source, and those of each indicator. */
  sources: string[];
  sourcesOf: Record<string, string[]>;
  sourcesOfTable: Record<string, string[]>;
  /** Bytes of the engine as it is unpacked, for the progress bar. */
  engineBytes: number;
}

export type View = "table" | "chart" | "map";
