/** The imports of the house as dependency-cruiser sees them: of types, of workers, of pages and components too. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { filesUnder } from "../../../pipelines/lib/files/files.ts";

export const ROOMS = ["indicators", "pipelines", "site"] as const;

/**
 * Every import between files of these rooms, held against the rules. The cruiser reads neither Astro's files nor
 * workers' addresses, so it is given a copy in which a component is its frontmatter and scripts, and a worker's address
 * an import.
 * @param options.types whether imports that vanish once types are gone count
 * @throws Error where a file cannot be parsed
 */
export async function importsOf(
  root: string,
  forbidden: IForbiddenRuleType[],
  { types = true, rooms = ROOMS as readonly string[] } = {},
): Promise<ICruiseResult> {
  const copy = mkdtempSync(join(tmpdir(), "imports-"));
  try {
    for (const room of rooms) copyRoom(root, room, copy, types);
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    const { output } = await cruise([...rooms], {
      baseDir: copy,
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js", ".json"] },
    });
    return output as ICruiseResult;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyRoom(root: string, room: string, copy: string, types: boolean): void {
  for (const path of filesUnder(join(root, room)).filter((each) => /\.(ts|astro)$/.test(each))) {
    const to = join(copy, room, path.endsWith(".astro") ? `${path}.ts` : path);
    mkdirSync(dirname(to), { recursive: true });
    const text = asModule(readFileSync(join(root, room, path), "utf8"), path.endsWith(".astro"));
    writeFileSync(to, types ? text : text.replaceAll(TYPES, ""));
  }
}

/** Imports and exports of nothing but types. */
const TYPES = /^(import|export) (type [^;]*?|\{(\s*type [^,}]+,?)+\s*\}) from "[^"]+";$/gm;

const FRONTMATTER = /^---\n(.*?)^---$/ms;
const SCRIPT = /<script(?:\s[^>]*)?>(.*?)<\/script>/gs;
const WORKER = /new URL\(\s*"(\.[^"]+\.ts)"|"(\.[^"]+\.ts)\?worker/g;

function asModule(text: string, isComponent: boolean): string {
  const parts = isComponent
    ? [text.match(FRONTMATTER)?.[1] ?? "", ...[...text.matchAll(SCRIPT)].map(([, body = ""]) => body)]
    : [text];
  const code = text.replaceAll(/^\s*(\*|\/\/).*$/gm, "");
  const workers = [...code.matchAll(WORKER)].map(([, address, asked]) => `import "${address ?? asked}";`);
  return [...parts, ...workers].join("\n");
}
