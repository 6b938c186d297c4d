import { z } from "zod";
import type { Words } from "../../../indicators/schema/shapes.ts";
import { Source } from "../../../indicators/schema/source.ts";
import type { TableName } from "../../../indicators/tables.ts";
import type { Dialect } from "../text/text.ts";

/** A file of the publisher, as its adapter expects it. Every column is named: used by `read`, or ignored with a reason. */
export interface SourceFile extends Dialect {
  name: string;
  url: string;
  /** The source in whose folder it lies, where that is not its own: a publisher's folder may feed two of ours. */
  folder?: string;
  /** The columns that `read` uses. */
  columns: readonly string[];
  /** The columns it passes over, by name: a new column of the publisher rings a bell. */
  ignore: readonly string[];
  /** The columns that together name a row: with them, anyone finds the row of a reading again. */
  key: readonly string[];
  /** The column that holds the value, where it is not the one named by the measure: one for all, or by measure. */
  value?: string | Record<string, string>;
  /** For workbooks: the sheet. Empty rows are passed over. */
  sheet?: string;
  /** Releases that the publisher has made or announced in another layout, and that no reader here takes yet. */
  next?: readonly NextRelease[];
  /** Why a person has to place the file: what its address gives is not the file as it is read here. */
  byHand?: string;
}

/** A release in another layout, told by the names of its sheets or by cells of its header and first rows. */
export interface NextRelease {
  kind: "sheets" | "cells";
  /** All of them stand in it, and never all in the layout that is read here. */
  signs: readonly string[];
  /** What is new, in one line. */
  is: string;
  /** What a person has to write before it can be read. */
  do: string;
}

/** A row of a file under its header; `line` as a spreadsheet counts, `key` the cells of the file's key columns. */
export interface FileRow {
  file: string;
  /** The file's short name in `source.files`. */
  short: string;
  line: number;
  key: string;
  cells: Record<string, string>;
}

/** What an adapter says of one cell. The `read` stage turns it into a Reading, or refuses it. */
export interface Statement {
  row: FileRow;
  /** The economy as the publisher spells it. */
  place: string;
  measure: string;
  year: string | number;
  /** The cell as it stands; null where the publisher marks the whole row as not rated. */
  cell: string | null;
  se?: string;
  low?: string;
  high?: string;
  edition: string;
}

type Described = z.input<typeof Source>;
type Files = Record<string, SourceFile>;
type RowsOf<F extends Files> = Record<keyof F, FileRow[]>;
type Span = readonly [number, number];

/** A source of readings: values by economy, year and measure. */
export interface ReadingsDefinition<F extends Files = Files> extends Source {
  holds: "readings";
  files: F;
  /** The publisher's codes for an empty cell. */
  missing: readonly string[];
  /** Plausible numbers of readings and economies; outside them the run stops. */
  expect: { readings: Span; places: Span };
  read(rows: RowsOf<F>): Iterable<Statement>;
}

/** What an adapter of records says of one row: the cells of a table of ours, text by column name. */
export interface RecordStatement {
  row: FileRow;
  /** The economy as the publisher spells it; null for rows about no single economy. */
  place: string | null;
  cells: Record<string, string | null>;
}

/** The tables that one source fills on its own. */
export const RECORD_TABLES = [
  "events",
  "laws",
  "commitments",
  "data-sources",
  "actors",
  "stories",
  "courses",
] as const satisfies TableName[];
export type RecordTable = (typeof RECORD_TABLES)[number];

/** A source of records: rows of one of the published tables, each with its document. */
export interface RecordsDefinition<F extends Files = Files> extends Source {
  holds: "records";
  table: RecordTable;
  files: F;
  expect: { records: Span; places: Span };
  read(rows: RowsOf<F>): Iterable<RecordStatement>;
}

/** A link-only source: what it is, its terms and why its values stay out. */
export interface WithheldDefinition extends Source {
  holds: "nothing";
  files: Record<string, never>;
}

/** A source whose files are read. */
export type FiledDefinition = ReadingsDefinition | RecordsDefinition;
export type SourceDefinition = ReadingsDefinition | RecordsDefinition | WithheldDefinition;

/** Checks what a source of readings says of itself and returns its definition. */
export function defineSource<const F extends Files>(
  described: Described & Omit<ReadingsDefinition<F>, keyof Source | "holds">,
): ReadingsDefinition<F> {
  const { files, missing, expect, read, ...rest } = described;
  return { ...checked(rest), holds: "readings", files, missing, expect, read };
}

export function defineRecords<const F extends Files>(
  described: Omit<Described, "measures"> & Omit<RecordsDefinition<F>, keyof Source | "holds">,
): RecordsDefinition<F> {
  const { files, table, expect, read, ...rest } = described;
  return { ...checked({ ...rest, measures: {} }), holds: "records", table, files, expect, read };
}

export function defineWithheld(
  described: Omit<Described, "measures" | "withheld"> & { withheld: Words },
): WithheldDefinition {
  const source = checked({ ...described, measures: {} });
  if (source.licence.tier !== "link-only")
    throw new TypeError(`source "${source.id}": only a link-only source is withheld`);
  return { ...source, holds: "nothing", files: {} };
}

function checked(described: Described): Source {
  const parsed = Source.safeParse(described);
  if (parsed.success) return parsed.data;
  throw new TypeError(`source "${described.id}" is not well described\n${z.prettifyError(parsed.error)}`);
}
