/** Where the project itself lives: the one place to set it. Read from the environment, as SITE_URL is. */

/** An address of RFC 2606, which nobody can own, until one is given. */
const NOWHERE = "https://example.org/procurement-reform-monitor";

interface Environment {
  SITE_URL?: string | undefined;
  REPOSITORY_URL?: string | undefined;
}

/**
 * The public repository with issues and discussions, without a slash at its end.
 * @throws RangeError where the site has an address of its own and the repository none: every page would lead nowhere
 */
export function repositoryFor({ SITE_URL, REPOSITORY_URL }: Environment): string {
  if (REPOSITORY_URL) return REPOSITORY_URL.replace(/\/$/, "");
  const { hostname } = new URL(SITE_URL || "http://localhost/");
  if (hostname === "localhost" || hostname === "127.0.0.1") return NOWHERE;
  throw new RangeError(
    `REPOSITORY_URL: found nothing, expected the address of the public repository, for the site is built for ${hostname} and each page links to it; set it beside SITE_URL`,
  );
}

export const repository = repositoryFor(process.env);

/** Where letters go; empty until one is given: the reader's mail program then asks. */
export const mail = process.env["CONTACT_MAIL"] ?? "";
