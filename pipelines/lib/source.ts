import { z } from "zod";
import { Source } from "../../indicators/schema.ts";
import type { Dialect } from "./text.ts";

/** A file of the publisher, as its adapter expects it. Every column is named: used by `read`, or ignored with a reason. */
export interface SourceFile extends Dialect {
  name: string;
  url: string;
  /** The columns that `read` uses. */
  columns: readonly string[];
  /** The columns it passes over, by name: a new column of the publisher rings a bell. */
  ignore: readonly string[];
  /** For workbooks: the sheet. Empty rows are passed over. */
  sheet?: string;
  /** Why a person has to place the file: what its address gives is not the file as it is read here. */
  byHand?: string;
}

/** A row of a file under its header; `line` as a spreadsheet counts. */
export interface FileRow {
  file: string;
  line: number;
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

export interface SourceDefinition<
  Files extends Record<string, SourceFile> = Record<string, SourceFile>,
> extends Source {
  files: Files;
  /** The publisher's codes for an empty cell. */
  missing: readonly string[];
  /** Plausible numbers of readings and economies; outside them the run stops. */
  expect: { readings: readonly [number, number]; places: readonly [number, number] };
  read: (rows: Record<keyof Files, FileRow[]>) => Iterable<Statement>;
}

/** Checks what a source says of itself and returns its definition. */
export function defineSource<const Files extends Record<string, SourceFile>>(
  described: Described & Omit<SourceDefinition<Files>, keyof Source>,
): SourceDefinition<Files> {
  const { files, missing, expect, read, ...rest } = described;
  const parsed = Source.safeParse(rest);
  if (!parsed.success) {
    throw new TypeError(`source "${described.id}" is not well described\n${z.prettifyError(parsed.error)}`);
  }
  return { ...parsed.data, files, missing, expect, read };
}
