/** Where the project itself lives: the one place to set it. Read from the environment, as SITE_URL is. */

/** A public repository with issues and discussions; an address of RFC 2606, which nobody can own, until one is given. */
export const repository = (
  process.env["REPOSITORY_URL"] ?? "https://example.org/procurement-reform-monitor"
).replace(/\/$/, "");

/** Where letters go; empty until one is given: the reader's mail program then asks. */
export const mail = process.env["CONTACT_MAIL"] ?? "";
