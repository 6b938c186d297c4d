import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourceDefinition } from "./source.ts";

export const SOURCES = join(import.meta.dirname, "../sources");

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
