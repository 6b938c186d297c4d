/** A question to the tables and its address, both ways: a worked question or SQL, and the edition that answered it. */
import { codec, edition, matching, NEWEST, param, type InvalidParam } from "./codec.ts";
import { defaultsOf } from "./defaults.ts";

export interface ExploreView {
  /** Id of a worked question. */
  q?: string;
  sql?: string;
  /** The frozen edition whose tables answer; the newest where absent. */
  edition?: string;
}

const view = codec<ExploreView>({
  q: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  sql: param((text) => text, String),
  edition,
});

/**
 * The question an address stands for, to the tables that answered it when the address was given.
 *
 * @param current the edition that the newest data are; null: they have moved on since the last
 */
export function readExplore(
  search: string,
  current: string | null,
): { view: ExploreView; invalidParams: InvalidParam[] } {
  const { chosen, invalidParams, version, isView } = view.parse(search);
  const { edition: named, ...question } = chosen;
  const meant = named ?? (isView ? defaultsOf(version).explore.edition : null);
  const isFrozen = meant !== null && meant !== NEWEST && meant !== current;
  return { view: { ...question, ...(isFrozen && { edition: meant }) }, invalidParams };
}

/** "?q=really-moved&edition=2026.2". @param current as in `readExplore`, written where the view names no other */
export const writeExplore = (asked: ExploreView, current: string | null): string =>
  view.format({ edition: current ?? NEWEST, ...asked });
