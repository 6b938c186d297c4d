/** Partners and networks: what is typed, and what it becomes once its document is found. */
import { z } from "zod";
import { IsoDate, Slug, WebAddress } from "../../schema/shapes.ts";

export const NETWORK_TYPES = [
  "procurement",
  "audit",
  "parliament",
  "anticorruption",
  "contractors",
  "media",
  "cso",
  "open-contracting",
  "standards",
  "teaching",
] as const;

/** Where the row's document lies: a table of records, the list of sources, or nowhere yet. */
const BASES = ["actors", "courses", "sources", "programme-idea"] as const;

const id = Slug.meta({ description: "Id of the partner or network." });
const name = z.string().min(1).meta({ description: "Name." });
const type = z.enum(NETWORK_TYPES).meta({ description: "Whom it brings together, or what it keeps." });
const basis = z.enum(BASES).meta({
  description:
    "Table that holds the document. programme-idea: named in the idea of the programme; no document is held here yet.",
});

export const NetworkSeed = z.strictObject({
  id,
  name,
  type,
  basis,
  key: z.string().min(1).nullable().meta({
    description:
      "Row of that table: an actor's name, a course's title, a source's id. Empty for programme-idea.",
  }),
});

export const NetworkRow = z.strictObject({
  ...NetworkSeed.shape,
  role: z.string().min(1).nullable().meta({ description: "What the document says of it." }),
  since: z.string().min(1).nullable().meta({ description: "Since when. Empty: the document does not say." }),
  url: WebAddress.nullable().meta({ description: "Its site. Empty: the document gives none." }),
  source: Slug.nullable().meta({ description: "Id of the source whose row it is." }),
  document: z.string().min(1).nullable().meta({ description: "The document the row rests on." }),
  document_url: WebAddress.nullable().meta({ description: "Its address." }),
  checked: IsoDate.nullable().meta({ description: "The day the document's list was last read." }),
});

export type NetworkSeed = z.infer<typeof NetworkSeed>;
export type NetworkRow = z.infer<typeof NetworkRow>;
