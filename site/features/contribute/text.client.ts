/** What a contributor hands over: title and text, and the addresses that carry them. */
import type { Kind } from "../../../indicators/records/contributions/kinds.ts";
import type { Translate } from "../../i18n/translate.ts";

export interface Addresses {
  repository: string;
  mail: string;
  /** The edition of the data that the desk was built from. */
  edition: string;
}

/** Servers refuse longer addresses: then the rows are pasted by hand. */
const MOST_LETTERS = 6000;

export function contributionText(
  kind: Kind,
  n: number,
  csv: string,
  { repository, mail, edition }: Addresses,
  t: Translate,
): { title: string; body: string; issue: string; letter: string } {
  const title = t("contribute.title.issue", { kind, n });
  const intro = t("contribute.text", { kind, n, edition });
  const body = `${intro}\n\n${csv}`;
  const issue = new URL(`${repository}/issues/new`);
  const fields = { template: "add-record.yml", title, kind };
  for (const [name, value] of Object.entries(fields)) issue.searchParams.set(name, value);
  const isShort = encodeURIComponent(csv).length <= MOST_LETTERS;
  if (isShort) issue.searchParams.set("rows", csv);
  const letter = `mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(isShort ? body : intro)}`;
  return { title, body, issue: issue.href, letter };
}
