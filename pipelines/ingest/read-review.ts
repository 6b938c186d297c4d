/** read-review: what was decided about the directory of actors by reading it. */
import { join } from "node:path";
import type { ActorReview } from "../../indicators/records/actors/held-back.ts";
import { ExceptionRow, MergeRow, RoleRow } from "../../indicators/records/actors/rows.ts";
import { seedRows } from "../lib/tables/tables.ts";

/** @param folder seeds/coalitions @throws Fault with everything found wrong there */
export function readReview(folder: string): ActorReview {
  return {
    roles: seedRows(RoleRow, join(folder, "roles.csv"), "seeds/coalitions/roles.csv"),
    merges: seedRows(MergeRow, join(folder, "merges.csv"), "seeds/coalitions/merges.csv"),
    exceptions: seedRows(ExceptionRow, join(folder, "exceptions.csv"), "seeds/coalitions/exceptions.csv"),
  };
}
