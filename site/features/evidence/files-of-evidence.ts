/** The files and sources that an evidence page names, each once, for the list at its end. */
import type { FileRow } from "../../../indicators/schema/reading.ts";
import type { Evidence, FileEvidence } from "../../data/evidence-of-place.ts";

export interface NamedFile {
  anchor: string;
  file: FileRow;
  edition: string;
}

export interface FilesOfEvidence {
  /** By `editionKey`. */
  files: ReadonlyMap<string, NamedFile>;
  /** Looked through for cells that nothing stands behind. */
  sources: string[];
}

/** In the order in which the entries name them. */
export function filesOfEvidence(evidences: readonly Evidence[]): FilesOfEvidence {
  const named = new Map<string, NamedFile>();
  for (const { files, row } of evidences)
    for (const each of files) {
      const key = editionKey(each, row);
      if (named.has(key)) continue;
      named.set(key, {
        anchor: `file-${named.size + 1}`,
        file: each.file,
        edition: editionOf(each, row),
      });
    }
  return {
    files: named,
    sources: [...new Set(evidences.flatMap(({ lookedIn }) => lookedIn))],
  };
}

/** One file may hold readings of two editions: each is named. */
export const editionKey = (each: FileEvidence, row: Evidence["row"]): string =>
  `${each.file.source} ${each.file.file} ${editionOf(each, row)}`;

export const sourceAnchor = (source: string): string => `source-${source}`;

const editionOf = ({ readings }: FileEvidence, row: Evidence["row"]): string =>
  readings[0]?.reading.edition ?? row.edition ?? "";
