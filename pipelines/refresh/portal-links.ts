/** links: knocks at the e-procurement portals that the World Bank lists, and writes down what came of it. */
import { compare } from "../../indicators/schema/compare.ts";
import { isWebAddress } from "../../indicators/schema/shapes.ts";
import { Link, type LinkResult } from "../../indicators/schema/links.ts";
import type { Reading } from "../../indicators/schema/reading.ts";
import { Fault } from "../lib/faults/fault.ts";
import type { Network, Probed } from "../lib/http/http.ts";

export const PORTALS = { source: "worldbank-gtmi", measure: "eproc_url" } as const;

/** The newest address of each economy's portal, with the last test of that very address where there was one. */
export function listLinks(readings: readonly Reading[], known: readonly Link[]): Link[] {
  const newest = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.measure !== PORTALS.measure || reading.text === null) continue;
    const before = newest.get(reading.iso3);
    if (before === undefined || before.year < reading.year) newest.set(reading.iso3, reading);
  }
  const links = [...newest.values()].map(({ iso3, text }) => {
    const url = text as string;
    return known.find((link) => link.iso3 === iso3 && link.url === url) ?? untested(iso3, url);
  });
  return links.sort((a, b) => compare(a.iso3, b.iso3));
}

const untested = (iso3: string, url: string): Link => ({
  iso3,
  url,
  tested: null,
  result: "not-tested",
  status: null,
});

const AT_ONCE = 8;

/**
 * @param today the day of the test, YYYY-MM-DD
 * @throws Fault where not one address answers: then it is we who are cut off
 */
export async function testLinks(
  links: readonly Link[],
  { probe }: Pick<Network, "probe">,
  today: string,
): Promise<Link[]> {
  const probed = new Map<Link, Probed>();
  const waiting = links.filter(({ url }) => isWebAddress(url));
  const work = async () => {
    for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
      probed.set(link, await probe(link.url));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  refuseSilence([...probed.values()]);
  return links.map((link) => {
    const came = probed.get(link);
    return came === undefined
      ? untested(link.iso3, link.url)
      : { ...link, tested: today, ...resultOf(link, came) };
  });
}

function resultOf({ url }: Link, came: Probed): { result: LinkResult; status: number | null } {
  if (came.answered) return { result: resultOfAnswer(url, came), status: came.status };
  const { kind } = came.failure.details;
  const isTold = kind === "timeout" || kind === "tls" || kind === "dns" || kind === "refused";
  return { result: isTold ? kind : "failed", status: null };
}

function resultOfAnswer(url: string, { status, url: at }: { status: number; url: string }): LinkResult {
  if (status === 404 || status === 410) return "not-found";
  if (status === 401 || status === 403) return "refused";
  if (status >= 400) return "failed";
  const asked = new URL(url);
  asked.hash = "";
  return asked.href === at ? "ok" : "redirected";
}

function refuseSilence(came: readonly Probed[]): void {
  if (came.length === 0 || came.some(({ answered }) => answered)) return;
  throw new Fault({
    where: "npm run refresh -- --links",
    found: `${came.length} addresses, and not one that answers`,
    expected: "some that do",
    do: "see whether this machine is online, then try again",
  });
}
