/** Whose names are held back, by the rule of safety and by what was found of each body; pure, for whoever reads the directory. */
import { compare } from "../../schema/compare.ts";
import type { ActorStatement, ExceptionRow, MergeRow, RoleRow, WithheldCount } from "./rows.ts";
import { HELD_BACK, isOpen, UNMEASURED, type CivicSpace } from "./safety.ts";

/** What stands in tables instead of a document that would tell a name. */
export const IN_PLACE_OF_DOCUMENT = "A document whose title or address holds a name that is held back";

/** What was decided about the directory by reading it: seeds/coalitions. */
export interface ActorReview {
  roles: readonly RoleRow[];
  merges: readonly MergeRow[];
  exceptions: readonly ExceptionRow[];
}

export type Spaces = ReadonlyMap<string, CivicSpace>;
type Placed = Pick<ActorStatement, "iso3" | "actor_type" | "name" | "role">;

/** Whether a body's name may not stand: of civil society or media, none of the state's, where space is not open. */
export function heldBack(review: ActorReview, spaces: Spaces): (row: Placed) => boolean {
  const isOfState = stateBodies(review);
  return (row) =>
    row.iso3 !== null &&
    HELD_BACK.includes(row.actor_type) &&
    !isOfState(row) &&
    !isOpen(spaces.get(row.iso3) ?? UNMEASURED);
}

/** A state's broadcaster or regulator is no press that needs shelter from it. */
export function stateBodies({ roles, exceptions }: ActorReview): (row: Placed) => boolean {
  const byRole = new Set(roles.filter(({ state }) => state === "yes").map(roleOf));
  const byName = new Set(exceptions.filter(({ state }) => state === "yes").map(keyOf));
  return (row) => byRole.has(roleOf(row)) || byName.has(keyOf(row));
}

/** How many of each economy and kind, for what is not written down. */
export function countsOf(held: readonly Pick<Placed, "iso3" | "actor_type">[]): WithheldCount[] {
  const groups = Map.groupBy(held, ({ iso3, actor_type }) => `${iso3} ${actor_type}`);
  return [...groups.values()]
    .map((group) => {
      const { iso3, actor_type } = group[0] as Placed & { iso3: string };
      return { iso3, actor_type, n: group.length };
    })
    .sort((a, b) => compare(a.iso3, b.iso3) || compare(a.actor_type, b.actor_type));
}

export const keyOf = ({
  iso3,
  actor_type,
  name,
}: Pick<ActorStatement, "iso3" | "actor_type" | "name">): string => [iso3, actor_type, name].join("|");

export const roleOf = ({ actor_type, role }: { actor_type: string; role: string | null }): string =>
  `${actor_type}|${role ?? ""}`;
