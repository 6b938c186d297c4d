/** Rows of the tables that hold records, as types. */
import type { z } from "zod";
import type { TABLES } from "../../indicators/tables.ts";

export type EventRow = z.infer<(typeof TABLES)["events"]["row"]>;
export type LawRow = z.infer<(typeof TABLES)["laws"]["row"]>;
export type CommitmentRow = z.infer<(typeof TABLES)["commitments"]["row"]>;
