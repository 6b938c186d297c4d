/** What the page of progress hands its script. */
import type { IncomeGroup, Language, Region } from "../../../indicators/schema/vocabulary.ts";
import type { Strings } from "../../i18n/translate.ts";
import type { Members } from "./country-detail.ts";
import type { Trend } from "./progress-table.ts";

export interface ProgressData {
  language: Language;
  strings: Strings;
  years: number[];
  regions: readonly Region[];
  incomes: readonly IncomeGroup[];
  /** First years of the published pairs, which all end in the last year. */
  baselines: number[];
  lastYear: number;
  /** What this page shows without a choice. */
  usual: { from: number; to: number };
  /** Name, region and income group of every economy. */
  places: Record<string, [name: string, region: Region, income: IncomeGroup | null]>;
  trends: Record<string, Trend>;
  members: Members;
  middle: { years: number[]; scores: number[] };
  sources: string[];
  credit: string;
  /** Addresses: this page in its plain form, country pages, slices, the file that the engine reads. */
  page: string;
  countries: string;
  slices: string;
  file: string;
  /** Folder of the frozen editions, the day each that keeps the file was made, and the one that the newest data are. */
  editions: string;
  made: Readonly<Record<string, string>>;
  current: string | null;
}
