/** Records: tables of their own, each row with its document. */
import { z } from "zod";
import { Iso3, IsoDate, PartialDate, Slug, WebAddress } from "./shapes.ts";
import { LINK_RESULTS } from "./vocabulary.ts";

const document = {
  source: Slug.meta({ description: "Id of the source of the row." }),
  document: z.string().min(1).meta({ description: "The document the row rests on." }),
  document_url: WebAddress.nullable().meta({ description: "Its address. Empty: the document has none." }),
};

const economy = Iso3.meta({ description: "The economy." });

const anywhere = Iso3.nullable().meta({ description: "The economy. Empty: regional or global." });

export const EventRow = z.strictObject({
  iso3: economy,
  date: PartialDate.meta({ description: "When; a month or a year where no more is known." }),
  type: z.string().min(1).meta({ description: "Kind of event." }),
  what: z.string().min(1).meta({ description: "What happened, in English." }),
  upstream: Slug.meta({ description: "Id of the source from whose data the event was taken." }),
  ...document,
});

export const LawRow = z.strictObject({
  iso3: economy,
  law: z.string().min(1).meta({ description: "Name of the procurement law." }),
  enacted: PartialDate.nullable().meta({ description: "When it was enacted. Empty: not found." }),
  in_force: PartialDate.nullable().meta({
    description: "When it entered into force. Empty: not found, or not yet.",
  }),
  ...document,
});

export const CommitmentRow = z.strictObject({
  iso3: economy,
  commitment: z.string().min(1).meta({ description: "The plan or pledge that holds the commitment." }),
  ...document,
});

export const DataSourceRow = z.strictObject({
  iso3: anywhere,
  spider: z
    .string()
    .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "lower-case words joined by underscores")
    .meta({ description: "Id of the source in the publisher's list." }),
  domain: z.string().min(1).nullable().meta({ description: "Who publishes the data." }),
  data_type: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Form of the data: releases, records, packages." }),
  ocds_version: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Version of the Open Contracting Data Standard." }),
  from_date: z.string().min(1).nullable().meta({ description: "First date of the data." }),
  until_date: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Last date of the data. Empty: still published, or not stated." }),
  bulk_documentation: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Where the downloads are described, as the list writes it." }),
  api_documentation: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: "Where the interface is described, as the list writes it." }),
  caveat: z.string().min(1).nullable().meta({ description: "What the list warns of." }),
  ...document,
});

export const CourseRow = z.strictObject({
  kind: z.string().min(1).meta({ description: "Institute, programme, method or handbook." }),
  iso3: anywhere,
  organisation: z.string().min(1).meta({ description: "Who teaches, or publishes." }),
  title: z.string().min(1).meta({ description: "Name of the course, programme, method or handbook." }),
  mode: z.string().min(1).nullable().meta({ description: "How it is taught, and how long." }),
  topics: z.string().min(1).nullable().meta({ description: "Topics, separated by |." }),
  audience: z.string().min(1).nullable().meta({ description: "For whom, separated by |." }),
  since: z.string().min(1).nullable().meta({ description: "Since when. Empty: the document does not say." }),
  url: WebAddress.nullable().meta({ description: "Its page. Empty: the document gives none." }),
  evidence: z.string().min(1).meta({ description: "What the row rests on." }),
  ...document,
});

/** What came of the last knock at the address of an e-procurement portal. */
export const LinkRow = z.strictObject({
  iso3: Iso3.meta({ description: "The economy whose portal it is." }),
  url: z.string().min(1).meta({ description: "The address, as the World Bank lists it." }),
  tested: IsoDate.nullable().meta({ description: "Day of the last test. Empty: never tested." }),
  result: z.enum(LINK_RESULTS).meta({
    description:
      "ok: answers there. redirected: answers at another address. not-found: 404 or 410. refused: no connection, or 401 or 403. timeout: no answer in time. tls: a certificate that cannot be trusted. dns: no server by that name. failed: any other error; see status. not-tested: never tried, or not an address.",
  }),
  status: z
    .int()
    .min(100)
    .max(599)
    .nullable()
    .meta({ description: "The last HTTP status, where there was an answer." }),
});
