/** The only file of this room that touches a disk. Nothing that reaches a browser may import it. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Definition } from "./define-indicator.ts";
import { SECTIONS } from "../schema/vocabulary.ts";

/** Every indicator, found by its path: pillars in their order, files by name. */
export async function loadIndicators(folder = join(import.meta.dirname, "..")): Promise<Definition[]> {
  const files = SECTIONS.flatMap((pillar) => filesOf(folder, pillar));
  return Promise.all(files.map(({ pillar, path }) => loadIndicator(pillar, path)));
}

function filesOf(folder: string, pillar: string) {
  const inside = join(folder, pillar);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => ({ pillar, path: join(inside, name) }));
}

async function loadIndicator(pillar: string, path: string): Promise<Definition> {
  const { default: indicator } = (await import(pathToFileURL(path).href)) as { default?: Definition };
  const name = basename(path, ".ts");
  if (indicator?.id !== name || indicator.pillar !== pillar) {
    throw new TypeError(
      `indicators/${pillar}/${name}.ts: found id "${indicator?.id}" in pillar "${indicator?.pillar}", ` +
        `expected "${name}" in "${pillar}". The path is the name: rename the file or the id.`,
    );
  }
  return indicator;
}
