/** The shapes of the directory of actors: as its source states it, as it is reviewed, and as it is published. */
import { z } from "zod";
import { Iso3, IsoDate, Slug, Year } from "../../schema/shapes.ts";
import { PILLARS } from "../../schema/vocabulary.ts";
import { ACTOR_TYPES, RELEVANCES } from "./kinds.ts";

const document = {
  source: Slug.meta({ description: "Id of the source of the row." }),
  document: z.string().min(1).meta({ description: "The document the row rests on." }),
  document_url: z.url().nullable().meta({ description: "Its address. Empty: the document has none." }),
};
const text = z.string().min(1);
const anywhere = Iso3.nullable().meta({ description: "The economy. Empty: regional or global." });
const ActorKind = z.enum(ACTOR_TYPES).meta({
  description:
    "Kind of actor: the seven of a coalition (government to contractors), and training and international beside them.",
});
const named = {
  name: text.meta({ description: "Name of the actor, as its document gives it." }),
  name_local: text.nullable().meta({ description: "Name in a language of the place." }),
  url: z.url().nullable().meta({ description: "The actor's site. Empty: the document gives none." }),
  role: text.nullable().meta({ description: "What the document says of it." }),
  since: text.nullable().meta({ description: "Founding, joining, launch or mention: see role." }),
};
const pillars = z
  .string()
  .regex(new RegExp(`^(${PILLARS.join("|")})(\\|(${PILLARS.join("|")}))*$`), "pillars separated by |")
  .nullable()
  .meta({ description: "Pillars its documented work touches, separated by |. Empty: none documented." });
const relevance = z.enum(RELEVANCES).meta({
  description:
    "procurement: its documented work is on buying. public-accountability: its task is to hold public money or power to account. general: neither is documented.",
});
const kind = Slug.meta({ description: "What it is, more closely. A system is listed, but is nobody." });

/** A row of data/readings/coalition-actors.csv: one actor in one document, before review. */
export const ActorStatement = z.strictObject({
  iso3: anywhere,
  actor_type: ActorKind,
  ...named,
  ...document,
});

/** seeds/coalitions/roles.csv: what a role, as documents put it, says of kind, relevance and pillars. */
export const RoleRow = z.strictObject({ actor_type: ActorKind, role: text, kind, relevance, pillars });

const key = { iso3: Iso3, actor_type: ActorKind, name: text };
const because = text.meta({ description: "Why, in a few words." });

/** seeds/coalitions/merges.csv: a row that names the same body as another row of its economy and kind. */
export const MergeRow = z.strictObject({ ...key, same_as: text, because });

/** seeds/coalitions/exceptions.csv: a row that its role does not describe, or a body that publishes itself abroad. */
export const ExceptionRow = z.strictObject({
  ...key,
  kind: kind.nullable(),
  relevance: relevance.nullable(),
  pillars,
  international: z.literal("yes").nullable(),
  because,
});

const actor = Slug.meta({ description: "Id of the actor." });

export const ActorRow = z.strictObject({
  iso3: anywhere,
  actor_type: ActorKind,
  ...named,
  actor,
  relevance,
  kind,
  pillars,
  checked: IsoDate.meta({ description: "The day on which the row was last held against its documents." }),
  documents: z.int().min(1).meta({ description: "Documents that name it.", unit: "documents" }),
  ...document,
});

export const ActorDocumentRow = z.strictObject({
  actor,
  name: text.meta({ description: "Name of the actor in this document." }),
  ...document,
});

export const WITHHELD_BECAUSE = ["closed", "not-measured"] as const;

const latent = (of: string) =>
  z
    .number()
    .nullable()
    .meta({ description: `${of}, on V-Dem's scale. Empty: not measured.` });

export const WithheldActorsRow = z.strictObject({
  iso3: Iso3.meta({ description: "The economy." }),
  actor_type: ActorKind,
  n: z.int().min(1).meta({ description: "Actors whose names are held back.", unit: "actors" }),
  because: z.enum(WITHHELD_BECAUSE).meta({
    description: "closed: a measure lies below its threshold. not-measured: there is no measure to go by.",
  }),
  repression: latent("Repression of civil society (v2csreprss), high is little"),
  repression_year: Year.nullable().meta({ description: "The year it describes." }),
  harassment: latent("Harassment of journalists (v2meharjrn), high is little"),
  harassment_year: Year.nullable().meta({ description: "The year it describes." }),
});

export const COALITION_TABLES = {
  actors: { row: ActorRow, key: ["iso3", "actor_type", "name"] },
  "actor-documents": { row: ActorDocumentRow, key: ["actor", "name", "document"] },
  "actors-withheld": { row: WithheldActorsRow, key: ["iso3", "actor_type"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export const COALITION_TABLE_TITLES: Record<keyof typeof COALITION_TABLES, string> = {
  actors: "Who can carry reform: bodies and groups, each with its document",
  "actor-documents": "Every document that names an actor",
  "actors-withheld": "Actors counted without names, for their safety, and why",
};

export type ActorStatement = z.infer<typeof ActorStatement>;
export type RoleRow = z.infer<typeof RoleRow>;
export type MergeRow = z.infer<typeof MergeRow>;
export type ExceptionRow = z.infer<typeof ExceptionRow>;
export type ActorRow = z.infer<typeof ActorRow>;
export type ActorDocumentRow = z.infer<typeof ActorDocumentRow>;
export type WithheldActorsRow = z.infer<typeof WithheldActorsRow>;
