/** Codes that cross a wall, and their unions. No zod: pages' scripts read this file. */

export const LANGUAGES = ["en", "fr", "es"] as const;

export const PILLARS = ["law", "capacity", "e-procurement", "oversight"] as const;

/** Where an indicator is filed: under a pillar, or among the outcomes, which are shown beside and never inside. */
export const SECTIONS = [...PILLARS, "outcomes"] as const;

export const INCOME_GROUPS = ["high", "upper-middle", "lower-middle", "low"] as const;

export const REGIONS = [
  "east-asia-pacific",
  "europe-central-asia",
  "latin-america-caribbean",
  "middle-east-north-africa",
  "north-america",
  "south-asia",
  "sub-saharan-africa",
] as const;

/** Why a cell holds what it holds. From `contradicted` on, the value is empty, and the status is why. */
export const STATUSES = [
  "reported",
  "estimated",
  "contradicted",
  "not-collected",
  "not-published",
  "not-applicable",
] as const;

/** Why a cell differs between two editions. */
export const CHANGE_REASONS = ["new-data", "publisher-revision", "correction", "method"] as const;

export const LINK_RESULTS = [
  "ok",
  "redirected",
  "not-found",
  "refused",
  "timeout",
  "tls",
  "dns",
  "failed",
  "not-tested",
] as const;

/** csv, parquet, json: for machines, texts unchanged. excel-csv, xlsx: for people. zip: all tables with their metadata. */
export const FORMATS = ["csv", "excel-csv", "xlsx", "parquet", "json", "zip"] as const;

export type Language = (typeof LANGUAGES)[number];
export type Pillar = (typeof PILLARS)[number];
export type Section = (typeof SECTIONS)[number];
export type IncomeGroup = (typeof INCOME_GROUPS)[number];
export type Region = (typeof REGIONS)[number];
export type Status = (typeof STATUSES)[number];

/** The states of an empty cell. */
export const isMissing = (status: Status): boolean => status !== "reported" && status !== "estimated";
