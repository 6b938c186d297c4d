/** actors: the directory as it is published: reviewed, merged, and without the names that are held back. */
import { compare } from "../../indicators/schema/compare.ts";
import {
  countsOf,
  heldBack,
  keyOf,
  roleOf,
  stateBodies,
  type ActorReview,
  type Spaces,
} from "../../indicators/records/actors/held-back.ts";
import { judge, MEASURE_NAMES, UNMEASURED, type CivicSpace } from "../../indicators/records/actors/safety.ts";
import type {
  ActorDocumentRow,
  ActorRow,
  ActorStatement,
  CivicSpaceRow,
  RoleRow,
  WithheldActorsRow,
  WithheldCount,
} from "../../indicators/records/actors/rows.ts";
import { FaultList, quoted } from "../lib/faults/fault.ts";

export interface ActorTables {
  actors: ActorRow[];
  "actor-documents": ActorDocumentRow[];
  "actors-withheld": WithheldActorsRow[];
}

/**
 * @param statements rows of data/readings/coalition-actors.csv
 * @param counted those whose names were held back already when the source was read
 * @param spaces where names may stand today: what has closed since is held back here
 * @param checked the day on which the rows were last held against their documents
 * @throws Fault where the review does not know a row, or speaks of one that is not there
 */
export function actorTables(
  statements: readonly ActorStatement[],
  counted: readonly WithheldCount[],
  review: ActorReview,
  spaces: Spaces,
  checked: string,
): ActorTables {
  if (statements.length === 0 && counted.length === 0)
    return { actors: [], "actor-documents": [], "actors-withheld": [] };
  checkReview(statements, review);
  const isHeld = heldBack(review, spaces);
  const reviewed = reviewedFrom(statements, review);
  const shown = reviewed.filter(({ row }) => !isHeld(row));
  const ids = idsOf(shown);
  return {
    actors: shown.map(({ row, documents, ...judged }) => ({
      ...row,
      actor_type: judged.actor_type,
      actor: ids.get(row) as string,
      ...{ relevance: judged.relevance, kind: judged.kind, pillars: judged.pillars },
      checked,
      documents: documents.length,
    })),
    "actor-documents": shown
      .flatMap(({ row, documents }) =>
        documents.map(({ name, source, document, document_url }) => ({
          ...{ actor: ids.get(row) as string, name, source, document, document_url },
        })),
      )
      .sort(
        (a, b) => compare(a.actor, b.actor) || compare(a.name, b.name) || compare(a.document, b.document),
      ),
    "actors-withheld": withheldRows(
      [...counted, ...countsOf(reviewed.map(({ row }) => row).filter(isHeld))],
      spaces,
    ),
  };
}

/** One body: the row that stands for it, what it is, and all rows that name it. */
interface Reviewed {
  row: ActorStatement;
  actor_type: ActorStatement["actor_type"];
  documents: ActorStatement[];
  relevance: ActorRow["relevance"];
  kind: string;
  pillars: string | null;
}

function reviewedFrom(statements: readonly ActorStatement[], review: ActorReview): Reviewed[] {
  const roles = new Map(review.roles.map((each) => [roleOf(each), each]));
  const exceptions = new Map(review.exceptions.map((each) => [keyOf(each), each]));
  const isOfState = stateBodies(review);
  const merged = new Map(review.merges.map((each) => [keyOf(each), keyOf({ ...each, name: each.same_as })]));
  const named = Map.groupBy(statements, (row) => merged.get(keyOf(row)) ?? keyOf(row));
  return statements
    .filter((row) => !merged.has(keyOf(row)))
    .map((row) => {
      const role = roles.get(roleOf(row)) as RoleRow;
      const own = exceptions.get(keyOf(row));
      return {
        row,
        actor_type: isOfState(row) ? "government" : row.actor_type,
        documents: named.get(keyOf(row)) as ActorStatement[],
        relevance: own?.relevance ?? role.relevance,
        kind: own?.kind ?? role.kind,
        pillars: own?.relevance ? own.pillars : role.pillars,
      };
    });
}

function checkReview(
  statements: readonly ActorStatement[],
  { roles, merges, exceptions }: ActorReview,
): void {
  const faults = new FaultList();
  const known = new Set(statements.map(keyOf));
  const knownRoles = new Set(roles.map(roleOf));
  const usedRoles = new Set(statements.map(roleOf));
  for (const row of statements)
    if (!knownRoles.has(roleOf(row)))
      faults.add({
        where: `data/readings/coalition-actors.csv, ${row.iso3 ?? "no economy"}, ${quoted(row.name)}`,
        found: `the role ${quoted(row.role ?? "")} of a row of ${row.actor_type}`,
        expected: "a role that seeds/coalitions/roles.csv knows",
        do: "read the row's document, and add the role with its kind, relevance and pillars",
      });
  for (const each of roles)
    if (!usedRoles.has(roleOf(each)))
      faults.add({
        where: `seeds/coalitions/roles.csv, ${each.actor_type}`,
        found: `the role ${quoted(each.role)}, which no actor has`,
        expected: "roles of data/readings/coalition-actors.csv",
        do: "take the row out, or mend its spelling",
      });
  const merging = new Set(merges.map(keyOf));
  const rows = [
    ...merges.map((each) => ["merges.csv", keyOf(each)] as const),
    ...merges.map((each) => ["merges.csv", keyOf({ ...each, name: each.same_as })] as const),
    ...exceptions.map((each) => ["exceptions.csv", keyOf(each)] as const),
  ];
  for (const [file, key] of rows)
    if (!known.has(key))
      faults.add({
        where: `seeds/coalitions/${file}`,
        found: quoted(key),
        expected: "economy, kind and name of a row of data/readings/coalition-actors.csv",
        do: "take the row out, or mend its spelling",
      });
  for (const each of merges)
    if (merging.has(keyOf({ ...each, name: each.same_as })))
      faults.add({
        where: "seeds/coalitions/merges.csv",
        found: `${quoted(each.name)} merged into ${quoted(each.same_as)}, which is merged itself`,
        expected: "the row that stands for the body in the end",
        do: "name that row in same_as",
      });
  faults.throwIfAny();
}

/** Ids of economy, kind and name; where two would be the same, a number follows. */
function idsOf(shown: readonly Reviewed[]): Map<ActorStatement, string> {
  const taken = new Map<string, number>();
  return new Map(
    shown.map(({ row, actor_type }) => {
      const base = slugOf(`${row.iso3 ?? "world"} ${actor_type} ${row.name}`);
      const n = (taken.get(base) ?? 0) + 1;
      taken.set(base, n);
      return [row, n === 1 ? base : `${base}-${n}`];
    }),
  );
}

const slugOf = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

const spaceOf = (spaces: Spaces, iso3: string): CivicSpace => spaces.get(iso3) ?? UNMEASURED;

function withheldRows(counts: readonly WithheldCount[], spaces: Spaces): WithheldActorsRow[] {
  const groups = Map.groupBy(counts, ({ iso3, actor_type }) => `${iso3} ${actor_type}`);
  return [...groups.values()]
    .map((group) => {
      const { iso3, actor_type } = group[0] as WithheldCount;
      const { space, closedBy } = judge(spaceOf(spaces, iso3));
      return {
        ...{ iso3, actor_type, n: group.reduce((sum, { n }) => sum + n, 0) },
        because: space === "open" ? ("counted-before" as const) : space,
        closed_by: closedBy.join("|") || null,
      };
    })
    .sort((a, b) => compare(a.iso3, b.iso3) || compare(a.actor_type, b.actor_type));
}

/** civic-space: of every economy whether names may stand, and the measures that say so. */
export function civicSpaceRows(economies: readonly string[], spaces: Spaces): CivicSpaceRow[] {
  return economies.map((iso3) => {
    const space = spaceOf(spaces, iso3);
    const { space: judged, closedBy } = judge(space);
    const measured = MEASURE_NAMES.map((name) => [
      [name, space[name]?.value ?? null],
      [`${name}_low`, space[name]?.low ?? null],
      [`${name}_year`, space[name]?.year ?? null],
    ]);
    const cells = Object.fromEntries(measured.flat()) as Omit<CivicSpaceRow, "iso3" | "space" | "closed_by">;
    return { iso3, space: judged, closed_by: closedBy.join("|") || null, ...cells };
  });
}
