/** The shapes of the directory of actors: as its source states it, as it is reviewed, and as it is published. */
import { z } from "zod";
import { Iso3, IsoDate, Slug, WebAddress, Year } from "../../schema/shapes.ts";
import { PILLARS } from "../../schema/vocabulary.ts";
import { ACTOR_TYPES, RELEVANCES } from "./kinds.ts";
import { CIVIC_SPACES, MEASURE_NAMES } from "./safety.ts";

const document = {
  source: Slug.meta({ description: "Id of the source of the row." }),
  document: z.string().min(1).meta({ description: "The document the row rests on." }),
  document_url: WebAddress.nullable().meta({ description: "Its address. Empty: the document has none." }),
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
  url: WebAddress.nullable().meta({ description: "The actor's site. Empty: the document gives none." }),
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

const state = z.literal("yes").nullable().meta({
  description: "yes: a body of the state, listed under government whatever its document takes it for.",
});

/** seeds/coalitions/roles.csv: what a role, as documents put it, says of kind, relevance and pillars. */
export const RoleRow = z.strictObject({ actor_type: ActorKind, role: text, kind, relevance, pillars, state });

const key = { iso3: Iso3, actor_type: ActorKind, name: text };
const because = text.meta({ description: "Why, in a few words." });

/** seeds/coalitions/merges.csv: a row that names the same body as another row of its economy and kind. */
export const MergeRow = z.strictObject({ ...key, same_as: text, because });

/** seeds/coalitions/exceptions.csv: a row that its role does not describe. */
export const ExceptionRow = z.strictObject({
  ...key,
  kind: kind.nullable(),
  relevance: relevance.nullable(),
  pillars,
  state,
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

/** A row of data/readings/coalition-actors.withheld.csv: what was counted when the source was read, and not written down. */
export const WithheldCount = z.strictObject({
  iso3: Iso3.meta({ description: "The economy." }),
  actor_type: ActorKind,
  n: z.int().min(1).meta({
    description: "Actors whose names are held back; one that documents name in two ways may count twice.",
    unit: "actors",
  }),
});

const closedBy = z
  .string()
  .regex(
    new RegExp(`^(${MEASURE_NAMES.join("|")})(\\|(${MEASURE_NAMES.join("|")}))*$`),
    "measures separated by |",
  )
  .nullable()
  .meta({ description: "Measures that close it, separated by |. Empty: none does." });

const WITHHELD_BECAUSE = ["closed", "not-measured", "counted-before"] as const;

export const WithheldActorsRow = WithheldCount.extend({
  because: z.enum(WITHHELD_BECAUSE).meta({
    description:
      "closed: a measure lies at or below its threshold. not-measured: there is no measure to go by. counted-before: names were held back when the directory was last read, and have not been read again.",
  }),
  closed_by: closedBy,
});

const number = (description: string) =>
  z
    .number()
    .nullable()
    .meta({ description: `${description} Empty: not measured.` });
const year = Year.nullable().meta({ description: "The year it describes." });
const assumed = "the publisher’s, or where it gives none, assumed";

export const CivicSpaceRow = z.strictObject({
  iso3: Iso3.meta({ description: "The economy." }),
  space: z.enum(CIVIC_SPACES).meta({
    description:
      "open: names of civil society and media may stand. closed: a measure lies at or below its threshold. not-measured: neither measure of harm is known. In the last two, names are held back.",
  }),
  closed_by: closedBy,
  repression: number("Repression of civil society (v2csreprss), on V-Dem’s scale; high is little."),
  repression_low: number(`Lower end of its likely range, ${assumed}: this is compared.`),
  repression_year: year,
  harassment: number("Harassment of journalists (v2meharjrn), on V-Dem’s scale; high is little."),
  harassment_low: number(`Lower end of its likely range, ${assumed}: this is compared.`),
  harassment_year: year,
  democracy: number("Electoral democracy index (v2x_polyarchy), 0 to 1: this is compared."),
  democracy_low: number(`Lower end of its likely range, ${assumed}.`),
  democracy_year: year,
});

export const COALITION_TABLES = {
  actors: { row: ActorRow, key: ["iso3", "actor_type", "name"] },
  "actor-documents": { row: ActorDocumentRow, key: ["actor", "name", "document"] },
  "actors-withheld": { row: WithheldActorsRow, key: ["iso3", "actor_type"] },
  "civic-space": { row: CivicSpaceRow, key: ["iso3"] },
} as const satisfies Record<string, { row: z.ZodObject; key: readonly string[] }>;

export const COALITION_TABLE_TITLES: Record<keyof typeof COALITION_TABLES, string> = {
  actors: "Who can carry reform: bodies and groups, each with its document",
  "actor-documents": "Every document that names an actor",
  "actors-withheld": "Actors counted without names, for their safety, and why",
  "civic-space": "Where names of civil society and media are held back, and which measure closed it",
};

export type ActorStatement = z.infer<typeof ActorStatement>;
export type RoleRow = z.infer<typeof RoleRow>;
export type MergeRow = z.infer<typeof MergeRow>;
export type ExceptionRow = z.infer<typeof ExceptionRow>;
export type ActorRow = z.infer<typeof ActorRow>;
export type ActorDocumentRow = z.infer<typeof ActorDocumentRow>;
export type WithheldCount = z.infer<typeof WithheldCount>;
export type CivicSpaceRow = z.infer<typeof CivicSpaceRow>;
export type WithheldActorsRow = z.infer<typeof WithheldActorsRow>;
