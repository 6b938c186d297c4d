import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Fault } from "../faults/fault.ts";
import type { FiledDefinition, SourceDefinition } from "./source.ts";

export const SOURCES = join(import.meta.dirname, "../../sources");

/** Every source, found by its folder; a source's id is the folder's name. */
export async function loadSources(folder = SOURCES): Promise<SourceDefinition[]> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "source.ts")));
  return Promise.all(names.sort().map((name) => loadSource(folder, name)));
}

async function loadSource(folder: string, name: string): Promise<SourceDefinition> {
  const path = join(folder, name, "source.ts");
  const { default: source } = (await import(pathToFileURL(path).href)) as { default?: SourceDefinition };
  if (source?.id !== name) {
    throw new TypeError(
      `pipelines/sources/${name}/source.ts: found id "${source?.id}", expected "${name}". The path is the name.`,
    );
  }
  return source;
}

/** The sources named, or all; those that are only linked to have no values to read. */
export function chooseSources(
  sources: SourceDefinition[],
  ids: string[],
  command: string,
): FiledDefinition[] {
  const readable = sources.filter((source) => source.holds !== "nothing");
  const unknown = ids.filter((id) => !readable.some((source) => source.id === id));
  if (unknown.length > 0) {
    throw new Fault({
      where: command,
      found: unknown.join(", "),
      expected: `one of ${readable.map(({ id }) => id).join(", ")}`,
      do: "name a folder of pipelines/sources",
    });
  }
  return ids.length === 0 ? readable : readable.filter(({ id }) => ids.includes(id));
}
