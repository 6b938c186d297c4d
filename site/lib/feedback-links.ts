/** Addresses that lead from a page to the people of the project: forms of the repository and letters, filled in beforehand. */
import { mail, repository } from "./project.ts";

type Fields = Record<string, string>;

const addressOf = (path: string, fields: Fields): string =>
  `${repository}/${path}?${Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&")}`;

/** A form of .github/ISSUE_TEMPLATE; the names of fields are the ids in it. */
export const issueForm = (form: "report-value" | "correct-page", fields: Fields): string =>
  addressOf("issues/new", { template: `${form}.yml`, ...fields });

export const discussion = (title: string, body: string): string =>
  addressOf("discussions/new", { category: "general", title, body });

export const letter = (subject: string, body: string): string =>
  `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
