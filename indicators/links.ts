/** What came of knocking at the addresses of e-procurement portals: data/reports/links.csv. */
import { z } from "zod";
import { Iso3, IsoDate } from "./schema.ts";

export const LINK_RESULTS = [
  "ok",
  "redirected",
  "not-found",
  "refused",
  "timeout",
  "tls",
  "dns",
  "failed",
  "not-tested",
] as const;

export const Link = z
  .strictObject({
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
  })
  .refine(({ tested, result }) => (tested === null) === (result === "not-tested"), {
    error: "a day and a result of that day go together",
  });

export type Link = z.infer<typeof Link>;
export type LinkResult = (typeof LINK_RESULTS)[number];
