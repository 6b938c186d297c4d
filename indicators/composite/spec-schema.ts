/** The specification of a composite index as a JSON Schema: for editors, for other programs, for `--schema`. */
import { z } from "zod";
import { IndexSpec } from "./spec.ts";

/** Names the schema wherever a copy lies; the number goes up when a specification that was right would become wrong. */
const ID = "urn:procurement-reform-monitor:index-spec:1";

export const INDEX_SCHEMA_FILE = "index-spec.schema.json";

export function indexSpecSchema(): object {
  const { $schema, ...shape } = z.toJSONSchema(IndexSpec, { io: "input" });
  return {
    $schema,
    $id: ID,
    title: "Specification of a composite index",
    description:
      "What npm run score reads: a tree of indicators and groups, with the rule of every step. Whether the parts make one tree is checked when it is read.",
    ...shape,
  };
}
