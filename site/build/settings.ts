import { CommandFault } from "../lib/command-fault.build.ts";

type Environment = Partial<Record<"SITE_URL" | "REPOSITORY_URL" | "CONTACT_MAIL", string>>;

const SHOWN =
  "SITE_URL=https://monitor.example.org/ REPOSITORY_URL=https://github.com/owner/name npm run build";

/**
 * What is to be said of the variables that a build reads, one line each.
 *
 * @throws CommandFault that names the variable which cannot be used
 */
export function settingsSaid(environment: Environment): string[] {
  const { SITE_URL, REPOSITORY_URL, CONTACT_MAIL } = environment;
  for (const [name, value] of Object.entries({ SITE_URL, REPOSITORY_URL }))
    if (value && !isHome(value))
      throw new CommandFault(
        name,
        JSON.stringify(value),
        "an address that begins with https:// or http://",
        SHOWN,
      );
  if (CONTACT_MAIL && !/^[^\s@:]+@[^\s@]+$/.test(CONTACT_MAIL))
    throw new CommandFault(
      "CONTACT_MAIL",
      JSON.stringify(CONTACT_MAIL),
      "an address of mail, without mailto:",
      "CONTACT_MAIL=monitor@example.org npm run build",
    );
  if (SITE_URL && !REPOSITORY_URL && new URL(SITE_URL).hostname !== "localhost")
    throw new CommandFault(
      "REPOSITORY_URL",
      "nothing",
      "the address of the public repository: each page links to its discussions and forms",
      SHOWN,
    );
  if (SITE_URL) return [];
  return [
    `SITE_URL is not set: feeds, link previews and citations will name http://localhost:4321/ (${SHOWN})`,
  ];
}

const isHome = (text: string): boolean => /^https?:\/\/[^\s?#]+$/i.test(text) && URL.canParse(text);

/** Under which path of its host the site lives, with a slash at both ends: "/" where it has the host to itself. */
export function baseOf({ SITE_URL }: Environment): string {
  const { pathname } = new URL(SITE_URL || "http://localhost/");
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

/** The rules of a headers file, each for the same file where the site lives under a path. */
export const headersUnder = (rules: string, base: string): string => rules.replace(/^\//gm, base);
