/** actors: the directory as it is published: reviewed, merged, and without the names that are held back. */
import { join } from "node:path";
import { compare } from "../../indicators/schema/compare.ts";
import { HELD_BACK, MEASURES, whyHeldBack, type CivicSpace } from "../../indicators/records/actors/safety.ts";
import {
  ExceptionRow,
  MergeRow,
  RoleRow,
  type ActorDocumentRow,
  type ActorRow,
  type ActorStatement,
  type WithheldActorsRow,
} from "../../indicators/records/actors/rows.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import { FaultList, quoted } from "../lib/faults/fault.ts";
import { seedRows } from "../lib/tables/tables.ts";

/** What was decided about the directory by reading it: seeds/coalitions. */
export interface ActorReview {
  roles: readonly RoleRow[];
  merges: readonly MergeRow[];
  exceptions: readonly ExceptionRow[];
}

export interface ActorTables {
  actors: ActorRow[];
  "actor-documents": ActorDocumentRow[];
  "actors-withheld": WithheldActorsRow[];
}

export function readReview(folder: string): ActorReview {
  return {
    roles: seedRows(RoleRow, join(folder, "roles.csv"), "seeds/coalitions/roles.csv"),
    merges: seedRows(MergeRow, join(folder, "merges.csv"), "seeds/coalitions/merges.csv"),
    exceptions: seedRows(ExceptionRow, join(folder, "exceptions.csv"), "seeds/coalitions/exceptions.csv"),
  };
}

/**
 * @param statements rows of data/readings/coalition-actors.csv
 * @param checked the day on which they were last held against their documents
 * @throws Fault where the review does not know a row, or speaks of one that is not there
 */
export function actorTables(
  statements: readonly ActorStatement[],
  review: ActorReview,
  readings: Iterable<Reading>,
  checked: string,
): ActorTables {
  if (statements.length === 0) return { actors: [], "actor-documents": [], "actors-withheld": [] };
  checkReview(statements, review);
  const space = civicSpaces(readings);
  const reviewed = reviewedFrom(statements, review);
  const isHeld = ({ row, international }: Reviewed) =>
    row.iso3 !== null &&
    HELD_BACK.includes(row.actor_type) &&
    !international &&
    whyHeldBack(spaceOf(space, row.iso3)) !== null;
  const shown = reviewed.filter((each) => !isHeld(each));
  const ids = idsOf(shown);
  return {
    actors: shown.map(({ row, documents, ...judged }) => ({
      ...row,
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
    "actors-withheld": withheldRows(reviewed.filter(isHeld), space),
  };
}

/** One body: the row that stands for it, what it is, and all rows that name it. */
interface Reviewed {
  row: ActorStatement;
  documents: ActorStatement[];
  relevance: ActorRow["relevance"];
  kind: string;
  pillars: string | null;
  international: boolean;
}

const keyOf = ({ iso3, actor_type, name }: Pick<ActorStatement, "iso3" | "actor_type" | "name">): string =>
  [iso3, actor_type, name].join("|");
const roleOf = ({ actor_type, role }: { actor_type: string; role: string | null }) =>
  `${actor_type}|${role ?? ""}`;

function reviewedFrom(statements: readonly ActorStatement[], review: ActorReview): Reviewed[] {
  const roles = new Map(review.roles.map((each) => [roleOf(each), each]));
  const exceptions = new Map(review.exceptions.map((each) => [keyOf(each), each]));
  const merged = new Map(review.merges.map((each) => [keyOf(each), keyOf({ ...each, name: each.same_as })]));
  const named = Map.groupBy(statements, (row) => merged.get(keyOf(row)) ?? keyOf(row));
  return statements
    .filter((row) => !merged.has(keyOf(row)))
    .map((row) => {
      const role = roles.get(roleOf(row)) as RoleRow;
      const own = exceptions.get(keyOf(row));
      return {
        row,
        documents: named.get(keyOf(row)) as ActorStatement[],
        relevance: own?.relevance ?? role.relevance,
        kind: own?.kind ?? role.kind,
        pillars: own?.relevance ? own.pillars : role.pillars,
        international: own?.international === "yes",
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
    shown.map(({ row }) => {
      const base = slugOf(`${row.iso3 ?? "world"} ${row.actor_type} ${row.name}`);
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

/** Of each economy the newest year of each measure, in its newest edition. */
function civicSpaces(readings: Iterable<Reading>): Map<string, CivicSpace> {
  const newest = new Map<string, Reading>();
  const wanted = new Set<string>(Object.values(MEASURES));
  for (const reading of readings) {
    if (!wanted.has(reading.measure) || reading.value === null) continue;
    const key = `${reading.measure} ${reading.iso3}`;
    const before = newest.get(key);
    if (!before || rankOf(before) < rankOf(reading)) newest.set(key, reading);
  }
  const of = (measure: string, iso3: string) => {
    const reading = newest.get(`${measure} ${iso3}`);
    return reading ? { value: reading.value as number, year: reading.year } : null;
  };
  const economies = new Set([...newest.values()].map(({ iso3 }) => iso3));
  return new Map(
    [...economies].map((iso3) => [
      iso3,
      { repression: of(MEASURES.repression, iso3), harassment: of(MEASURES.harassment, iso3) },
    ]),
  );
}

const rankOf = ({ year, edition }: Reading) => `${year} ${edition}`;

const spaceOf = (spaces: ReadonlyMap<string, CivicSpace>, iso3: string): CivicSpace =>
  spaces.get(iso3) ?? { repression: null, harassment: null };

function withheldRows(
  held: readonly Reviewed[],
  spaces: ReadonlyMap<string, CivicSpace>,
): WithheldActorsRow[] {
  const groups = Map.groupBy(held, ({ row }) => `${row.iso3} ${row.actor_type}`);
  return [...groups.values()]
    .map((group): WithheldActorsRow => {
      const { iso3, actor_type } = (group[0] as Reviewed).row as ActorStatement & { iso3: string };
      const space = spaceOf(spaces, iso3);
      return {
        ...{ iso3, actor_type, n: group.length },
        because: whyHeldBack(space) as WithheldActorsRow["because"],
        repression: space.repression?.value ?? null,
        repression_year: space.repression?.year ?? null,
        harassment: space.harassment?.value ?? null,
        harassment_year: space.harassment?.year ?? null,
      };
    })
    .sort((a, b) => compare(a.iso3, b.iso3) || compare(a.actor_type, b.actor_type));
}
