/**
 * The names that are held back, from the directory's own file beside the project: the list is written down nowhere in it.
 * Where that file is not at hand, there is nothing to look for.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folded } from "../../../indicators/records/actors/spellings.ts";
import { filesUnder } from "../../../pipelines/lib/files/files.ts";
import { pathsOf } from "../../../pipelines/lib/files/paths.ts";
import { knownNames } from "../../../pipelines/ingest/known-names.ts";
import type { HeldName } from "../../../pipelines/ingest/withhold.ts";

const SOURCES = join(import.meta.dirname, "../../../../shared/sources");
export const isAtHand = existsSync(join(SOURCES, "coalition-actors/actors.csv"));

export async function heldNames(): Promise<readonly HeldName[]> {
  const paths = pathsOf(join(import.meta.dirname, "../../.."));
  return isAtHand ? ((await knownNames([SOURCES], paths))?.names ?? []) : [];
}

/** Words that our own texts use in lower case: a name made of one such word is looked for more narrowly. */
export function ordinaryWords(): (word: string) => boolean {
  const root = join(import.meta.dirname, "../../..");
  const texts = ["site/i18n", "site/content", "indicators"].flatMap((folder) =>
    filesUnder(join(root, folder)).map((path) => readFileSync(join(root, folder, path), "utf8")),
  );
  const words = new Set(
    texts
      .join(" ")
      .match(/(?<=\s)[\p{Ll}\p{M}]+(?=[\s,.;:?!])/gu)
      ?.map(folded),
  );
  return (word) => words.has(word);
}
