/** What came of knocking at the addresses of e-procurement portals: data/reports/links.csv. */
import type { z } from "zod";
import { LinkRow } from "./records.ts";
import type { LINK_RESULTS } from "./vocabulary.ts";

export { LINK_RESULTS } from "./vocabulary.ts";

export const Link = LinkRow.refine(({ tested, result }) => (tested === null) === (result === "not-tested"), {
  error: "a day and a result of that day go together",
});

export type Link = z.infer<typeof Link>;
export type LinkResult = (typeof LINK_RESULTS)[number];
