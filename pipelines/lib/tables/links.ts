/** data/reports/links.csv: written by refresh, read by publish. */
import { Link } from "../../../indicators/schema/links.ts";
import { checkedRows, rowsToCsv } from "./tables.ts";

export const linksToCsv = (links: readonly Link[]): string => rowsToCsv(Link, links);

/** @throws Fault with every row that is not a link as indicators/schema/links.ts describes it */
export const csvToLinks = (text: string, where: string): Link[] =>
  checkedRows(Link, text, where, "restore the line from git, or test anew: npm run refresh -- --links");
