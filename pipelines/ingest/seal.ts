/** seal: takes a publisher's file, hashes it, and keeps it beside the record of where it came from. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { compare } from "../../indicators/schema/compare.ts";
import { Origin } from "../../indicators/schema/source.ts";
import { Fault, FaultList } from "../lib/faults/fault.ts";
import { sha256, writeWhole } from "../lib/files/files.ts";
import type { FiledDefinition, SourceFile } from "../lib/source/source.ts";
import { takeFile } from "./folder.ts";

export interface Sealed {
  bytes: Record<string, Uint8Array>;
  origins: Origin[];
}

/**
 * Copies a source's files into the snapshots and describes where they came from. A file whose bytes have not changed
 * keeps the day it was first read.
 *
 * @param from a folder with one folder per source, each holding the publisher's files
 * @throws Fault with each file that is not there
 * @param today the day of reading, YYYY-MM-DD: the only clock of the pipeline
 */
export function seal(
  source: FiledDefinition,
  from: string,
  snapshots: string,
  known: Origin[],
  today: string,
): Sealed {
  const bytes: Record<string, Uint8Array> = {};
  const faults = new FaultList();
  for (const [key, file] of Object.entries(source.files as Record<string, SourceFile>)) {
    const folder = file.folder ?? source.id;
    try {
      bytes[key] = takeFile(join(from, folder, file.name), file);
    } catch (thrown) {
      faults.addThrown(thrown);
      continue;
    }
    writeWhole(join(snapshots, folder, file.name), bytes[key]);
  }
  faults.throwIfAny();
  return { bytes, origins: originsOf(source, bytes, known, today) };
}

/** Where a source's files come from, by the keys of `source.files`. Bytes already known keep their first day. */
export function originsOf(
  { files }: FiledDefinition,
  bytes: Record<string, Uint8Array>,
  known: readonly Origin[],
  today: string,
): Origin[] {
  const origins = Object.entries(files).map(([key, { name, url }]) => {
    const content = bytes[key] as Uint8Array;
    const checksum = sha256(content);
    const before = known.find(({ file, sha256 }) => file === name && sha256 === checksum);
    return {
      file: name,
      url,
      sha256: checksum,
      bytes: content.length,
      retrieved: before?.retrieved ?? today,
    };
  });
  return origins.sort((a, b) => compare(a.file, b.file));
}

/**
 * The origins kept beside a source's readings; none before its first reading.
 *
 * @throws Fault where the file is not what was written there
 */
export function readOrigins(path: string): Origin[] {
  if (!existsSync(path)) return [];
  const parsed = z.array(Origin).safeParse(jsonIn(path));
  if (parsed.success) return parsed.data;
  throw new Fault(
    parsed.error.issues.map((issue) => ({
      where: `data/readings/${basename(path)}: ${issue.path.join(".") || "the file"}`,
      found: issue.message,
      expected: "what was noted of the publisher's file: its name, address, checksum, size, day",
      do: RESTORE,
    })),
  );
}

/** The same for a source whose readings are committed: then so are its origins. @throws Fault where there are none */
export function heldOrigins(source: string, readings: string): Origin[] {
  const origins = readOrigins(join(readings, `${source}.origin.json`));
  if (origins.length > 0 || !existsSync(join(readings, `${source}.csv`))) return origins;
  throw new Fault({
    where: `data/readings/${source}.origin.json`,
    found: "no such file, or no file in it",
    expected: "where the readings beside it come from",
    do: RESTORE,
  });
}

const RESTORE = "restore it from git, or read the source again: npm run ingest";

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new Fault({
      where: `data/readings/${basename(path)}`,
      found: thrown.message,
      expected: "JSON",
      do: RESTORE,
    });
  }
}
